import { describe, expect, test } from 'vitest'
import { exampleCount, exampleProvider } from '../examples/records.ts'
import { createGazetteer } from '../geo/gazetteer.ts'
import type { ConsultationCount } from '../model/consultation-count.ts'
import type { Unit } from '../model/unit.ts'
import type { Current, Plan, PlanOptions } from './plan.ts'
import { planConsultations } from './plan-consultations.ts'
import { planNetworkSizes } from './plan-network-sizes.ts'
import { planSocialProcurements } from './plan-social-procurements.ts'

const region = (id: string, ru: string): Unit => ({
  id,
  soate: '',
  iso: '',
  level: 'region',
  parent_id: '',
  name: { ky: '', ru, en: '' },
  seat_place_id: '',
  seat_name: { ky: '', ru: '', en: '' },
  seat: [74, 42],
  label_point: [74, 42],
  aliases: [],
})
const gazetteer = createGazetteer([region('chui', 'Чуйская область'), region('osh', 'Ошская область')], [])

type Facts = Record<string, string>
const good: Facts = {
  source_url: 'https://printed.example/',
  id: 'c1',
  period_start: '2020',
  scope: 'national',
  measure: 'people',
  count: '5',
  qualifier: 'exact',
}
const table = (rows: Facts[]) => {
  const columns = [...new Set(rows.flatMap(Object.keys))]
  return {
    sheet: 'c.csv',
    columns,
    rows: rows.map((row, index) => ({ row: index + 2, cells: columns.map((column) => row[column] ?? '') })),
  }
}
const providers = (['ngo-a', 'shelter'] as const).map((id) => ({
  revision: 1,
  record: exampleProvider({ id, location_visibility: id === 'shelter' ? 'hidden' : 'public' }),
}))
const plan = (rows: Facts[], current: Current<ConsultationCount>[] = []) =>
  planConsultations(table(rows), current, providers, gazetteer)
const codes = ({ findings }: Plan) => findings.map(({ row, column, code }) => `${row} ${column} ${code}`)
const record = (one: Plan) => one.edits[0]?.record as ConsultationCount

describe('whence a count is known', () => {
  const { source_url: _, ...unsourced } = good
  const origin = (facts: Facts, options: PlanOptions = {}) => {
    const one = planConsultations(table([facts]), [], providers, gazetteer, options)
    return [record(one).origin, ...codes(one)]
  }
  test('is told by its row, else by the file, else by the address of a source', () => {
    expect(origin(good)).toEqual(['printed'])
    expect(origin({ ...unsourced, source_title: 'A book' })).toEqual(['returned', '2 origin count_returned'])
    expect(origin({ ...unsourced, source_title: 'A book' }, { origin: 'printed' })).toEqual(['printed'])
    expect(origin(good, { origin: 'returned' })).toEqual(['returned', '2 origin count_returned'])
    expect(origin({ ...good, origin: 'printed' }, { origin: 'returned' })).toEqual(['printed'])
    expect(origin({ ...good, origin: 'Returned' })).toEqual(['returned', '2 origin count_returned'])
  })

  test('is never a print that nobody can name', () => {
    expect(origin({ ...unsourced, origin: 'printed' })).toEqual(['returned', '2 origin count_returned'])
  })

  test('is not made public by a file alone', () => {
    const current = [{ revision: 1, record: record(plan([{ ...good, origin: 'returned' }])) }]
    expect(codes(plan([{ id: 'c1', count: '6' }], current))).toEqual([])
    const opened = [{ id: 'c1', origin: 'printed' }]
    expect(codes(plan(opened, current))).toEqual(['2 origin count_publish_needs_permission'])
    const allowed = planConsultations(table(opened), current, providers, gazetteer, { allowPublish: true })
    expect([record(allowed).origin, codes(allowed)]).toEqual(['printed', []])
  })
})

describe('a row with any error is refused whole', () => {
  test.each<[string, Facts, string]>([
    ['a period that ends before it starts', { period_end: '2019-12' }, 'period_end period_reversed'],
    ['a whole that nobody knows', { part_of: 'c99' }, 'part_of part_of_unknown'],
    ['a part of itself', { part_of: 'c1' }, 'part_of part_of_circular'],
    ['an unknown provider', { scope: 'provider', provider_id: 'ngo-b' }, 'provider_id provider_unknown'],
    ['no provider where there should be one', { scope: 'provider' }, ' record_refused'],
    ['an unknown unit', { scope: 'units', unit_ids: 'osh|Narnia' }, 'unit_ids count_unit_unknown'],
    ['a count that is no whole number', { count: '1,5' }, 'count count_not_whole'],
    ['a gender that is none', { gender: 'women' }, 'gender not_in_vocabulary'],
    ['no id', { id: '' }, 'id required_missing'],
    ['an unknown measure', { measure: 'cases' }, 'measure not_in_vocabulary'],
  ])('%s', (_, facts, code) => {
    const result = plan([{ ...good, ...facts }])
    expect(codes(result)).toEqual([`2 ${code}`])
    expect([result.refused.length, result.edits.length]).toEqual([1, 0])
  })

  test('also where the register has the count: half a correction is none', () => {
    const current = [{ revision: 1, record: record(plan([good])) }]
    const result = plan([{ ...good, count: '7', period_end: '2019' }], current)
    expect(result.edits).toEqual([])
  })

  test('a part whose whole is refused goes with it, and parts of the part', () => {
    const result = plan([
      { ...good, count: 'many' },
      { ...good, id: 'c2', part_of: 'c1' },
      { ...good, id: 'c3', part_of: 'c2' },
    ])
    expect(codes(result)).toEqual(['2 count count_not_whole', '3 part_of part_of_unknown', '4 part_of part_of_unknown'])
  })

  test('counts that are each other’s parts, however many', () => {
    const ring = Array.from({ length: 20_000 }, (_, index) => ({ ...good, id: `c${index}`, part_of: `c${(index + 1) % 20_000}` }))
    expect(plan([...ring, { ...good, id: 'd', part_of: 'c0' }]).refused).toHaveLength(20_001)
  })

  test('a missing required field of a new count', () => {
    expect(codes(plan([{ id: 'c1', period_start: '2020', scope: 'national', count: '5', qualifier: 'exact' }]))).toEqual([
      '2 origin count_returned',
      '2 measure record_refused',
    ])
  })

  test('a file without ids is not used at all', () => {
    expect(codes(plan([{ count: '5' }]))).toEqual(['1 id column_missing'])
  })
})

test('units may be named, and parts may come before their whole', () => {
  const result = plan([
    { ...good, id: 'c2', scope: 'units', unit_ids: 'Чуйская область | osh', part_of: 'c1' },
    { ...good, period_end: '2020' },
  ])
  expect(codes(result)).toEqual([])
  expect(record(result).unit_ids).toEqual(['chui', 'osh'])
})

test('a new word is taken in and pointed out', () => {
  const result = plan([{ ...good, topic: 'Water rights' }])
  expect(codes(result)).toEqual(['2 topic word_unfamiliar'])
  expect(record(result).topic).toBe('water_rights')
})

describe('network sizes and social procurement', () => {
  test('two rows of one date are refused, and so is a year that is none', () => {
    const result = planNetworkSizes(
      table([
        { as_of: '2018', centers: '1', qualifier: 'exact' },
        { as_of: '2018', centers: '2', qualifier: 'exact' },
        { as_of: '201', centers: '2', qualifier: 'exact' },
      ]),
      [],
    )
    expect(codes(result)).toEqual(['2 id id_duplicate', '3 id id_duplicate', '4 as_of date_unreadable'])
    expect(result.refused).toHaveLength(3)
  })

  test('an amount without its currency is refused, and a fact keeps its id when its amount is corrected', () => {
    const fact = {
      level: 'national',
      unit: 'Kyrgyz Republic',
      year: '2019',
      measure: 'budget',
      currency: 'KGS',
      source_date: '2019-04',
    }
    expect(codes(planSocialProcurements(table([{ ...fact, currency: '', value: '5' }]), []))).toEqual([
      '2 currency record_refused',
    ])
    const ids = ['5', '6'].map((value) => planSocialProcurements(table([{ ...fact, value }]), []).edits[0]?.record_id)
    expect(ids).toEqual(['national-kyrgyz-republic-2019-budget-2019-04', 'national-kyrgyz-republic-2019-budget-2019-04'])
  })
})

describe('a count of a provider whose place is hidden', () => {
  const secret = {
    revision: 1,
    record: exampleCount({
      id: 'c1',
      scope: 'provider',
      provider_id: 'shelter',
      unit_ids: ['osh'],
      source_url: good.source_url ?? '',
    }),
  }

  test('is not told whole in a report', () => {
    const printed = plan([
      { ...good, scope: 'provider', provider_id: 'shelter', unit_ids: 'chui; nowhere-secret', note: 'door-secret' },
    ])
    expect(JSON.stringify({ ...printed, edits: [] })).not.toMatch(/secret|chui/)
  })

  test('is not given to another one, which would tell more of it, unless whoever imports allows it', () => {
    const given = [{ id: 'c1', provider_id: 'ngo-a' }]
    const refused = plan(given, [secret])
    expect(codes(refused)).toEqual(['2 provider_id row_publish_needs_permission'])
    expect(refused.edits).toEqual([])
    const allowed = planConsultations(table(given), [secret], providers, gazetteer, { allowPublish: true })
    expect(allowed.edits[0]?.acts).toEqual({ makes_public: true })
  })
})
