import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exampleProvider } from '../examples/records.ts'
import { createGazetteer } from '../geo/gazetteer.ts'
import { consultationCount } from '../model/consultation-count.ts'
import { languages } from '../model/language.ts'
import { networkSize } from '../model/network-size.ts'
import { provider } from '../model/provider.ts'
import { socialProcurement } from '../model/social-procurement.ts'
import { visit } from '../model/visit.ts'
import { findingCodes } from './finding-codes.ts'
import { findingPlace, findingText } from './finding-text.ts'
import type { Plan } from './plan.ts'
import { planConsultations } from './plan-consultations.ts'
import { planNetworkSizes } from './plan-network-sizes.ts'
import { planProviders } from './plan-providers.ts'
import { planSocialProcurements } from './plan-social-procurements.ts'
import { planVisits } from './plan-visits.ts'
import { providerFields } from './provider-fields.ts'
import { visitFields } from './visit-fields.ts'

const gazetteer = createGazetteer([], [])
const someProvider = { revision: 1, record: exampleProvider({ id: 'a' }) }
const schemas = {
  provider,
  consultation_count: consultationCount,
  network_size: networkSize,
  social_procurement: socialProcurement,
  visit,
}

const columns = [
  'id',
  ...new Set([...providerFields, ...visitFields].map((field) => field.column)),
  ...['period_start', 'period_end', 'scope', 'unit_ids', 'measure', 'topic', 'client_group', 'delivered_by', 'gender'],
  ...['count', 'qualifier', 'part_of', 'source_title', 'as_of', 'centers', 'level', 'unit', 'year', 'value', 'currency'],
]
/** Words that get far into the rules, beside words that get nowhere. */
const telling = [
  'a',
  'b',
  'ngo',
  'crisis_center',
  'open',
  'hidden',
  'town',
  'public',
  '-',
  '',
  '114',
  '0312 626210 (чат)',
  '2020',
  '2019-07',
]
const cell = fc.oneof(
  fc.constantFrom(
    ...telling,
    'national',
    'provider',
    'units',
    'people',
    'exact',
    'all',
    'budget',
    'KGS',
    '74.5',
    '42.8',
    '2026-01-01',
    '2026-01-01 09:00',
    '9:30',
    'planned',
  ),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
)
const anyTable = fc
  .uniqueArray(fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...columns) }, { weight: 1, arbitrary: fc.string() }), {
    maxLength: 40,
  })
  .chain((header) =>
    fc.record({
      sheet: fc.string(),
      columns: fc.constant(header),
      rows: fc
        .array(fc.array(cell, { minLength: 0, maxLength: header.length + 1 }), { maxLength: 6 })
        .map((rows) => rows.map((cells, index) => ({ row: index + 2, cells }))),
      lossy: fc.boolean(),
    }),
  )

const plans = (table: Parameters<typeof planProviders>[0]): Plan[] => [
  planProviders(table, [], gazetteer, { allowPublish: true }),
  planConsultations(table, [], [someProvider], gazetteer),
  planNetworkSizes(table, []),
  planSocialProcurements(table, []),
  planVisits(table, [], [someProvider], gazetteer),
]

test('no table makes an import throw, lose a row, say what cannot be said, or plan what the model refuses', () => {
  fc.assert(
    fc.property(anyTable, (table) => {
      const filled = table.rows.filter(({ cells }) => cells.some((one) => one.trim() !== '')).length
      for (const plan of plans(table)) {
        const rows = [...plan.new, ...plan.changed, ...plan.unchanged, ...plan.refused].map(({ row }) => row)
        expect(new Set(rows).size).toBe(filled)
        for (const { noun, record } of plan.edits) expect(schemas[noun].safeParse(record).error).toBeUndefined()
        for (const finding of plan.findings) {
          expect(Object.keys(findingCodes)).toContain(finding.code)
          for (const language of languages) expect(findingPlace(finding, language) + findingText(finding, language)).not.toBe('')
        }
      }
    }),
    { numRuns: 150 },
  )
})

test('what was imported once changes nothing when it is imported again', () => {
  fc.assert(
    fc.property(anyTable, (table) => {
      const first = planProviders(table, [], gazetteer, { date: '2026-11-22' })
      const current = first.edits.map(({ record }) => ({ revision: 1, record: provider.parse(record) }))
      const second = planProviders(table, current, gazetteer, { date: '2026-11-22' })
      expect(second.edits).toEqual([])
    }),
    { numRuns: 150 },
  )
})
