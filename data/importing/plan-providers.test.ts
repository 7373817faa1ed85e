import { describe, expect, test } from 'vitest'
import { exampleGazetteer } from '../examples/gazetteer.ts'
import { exampleProvider } from '../examples/records.ts'
import { createGazetteer } from '../geo/gazetteer.ts'
import type { Provider } from '../model/provider.ts'
import type { Unit } from '../model/unit.ts'
import type { Current, Plan, PlanOptions } from './plan.ts'
import { planProviders } from './plan-providers.ts'
import type { Table } from './table.ts'

const gazetteer = createGazetteer([], [])
const center = exampleProvider({
  id: 'flac-kerben',
  kind: 'free_legal_aid_center',
  name: { ky: 'Борбор, Кербен', ru: 'Центр, Кербен', en: 'Center, Kerben' },
  status: 'open',
  email: 'a@b.kg',
})
const known = (more: Partial<Provider> = {}): Current<Provider>[] => [{ revision: 3, record: { ...center, ...more } }]

const table = (columns: string[], ...rows: string[][]): Table => ({
  sheet: 'file.csv',
  columns,
  rows: rows.map((cells, index) => ({ row: index + 2, cells })),
})
const plan = (current: Current<Provider>[], columns: string[], rows: string[][], options: PlanOptions = {}) =>
  planProviders(table(columns, ...rows), current, gazetteer, options)
const codes = ({ findings }: Plan) => findings.map(({ code, row, column }) => `${row} ${column} ${code}`)
const sizes = (one: Plan) => [one.new.length, one.changed.length, one.unchanged.length, one.refused.length]
const record = (one: Plan, index = 0) => one.edits[index]?.record as Provider

describe('rows that are refused', () => {
  test('a new row without kind or name', () => {
    const result = plan(
      [],
      ['id', 'kind', 'name_ru'],
      [
        ['a', '', 'Имя'],
        ['b', 'ngo', ''],
        ['c', 'shop', 'Имя'],
      ],
    )
    expect(codes(result)).toEqual(['2 kind required_missing', '3 name_ru required_missing', '4 kind not_in_vocabulary'])
    expect(sizes(result)).toEqual([0, 0, 0, 3])
    expect(result.edits).toEqual([])
  })

  test('all rows of an id that is there twice', () => {
    const result = plan(
      known(),
      ['id', 'email'],
      [
        ['flac-kerben', 'x@y.kg'],
        ['FLAC-Kerben', 'z@y.kg'],
      ],
    )
    expect(codes(result)).toEqual(['2 id id_duplicate', '3 id id_duplicate'])
    expect(result.findings[0]?.params).toEqual({ rows: '2, 3' })
    expect(result.edits).toEqual([])
  })

  test('a row whose columns have shifted, without a word of what its cells seem to say', () => {
    const result = plan(known(), ['id', 'email'], [['flac-kerben', '0312', 'x@y.kg']])
    expect(codes(result)).toEqual(['2  row_long'])
    expect(sizes(result)).toEqual([0, 0, 0, 1])
  })

  test('a new row whose status or visibility cannot be read', () => {
    const columns = ['id', 'kind', 'name_ru', 'status', 'location_visibility']
    const result = plan([], columns, [
      ['a', 'ngo', 'Имя', 'opened', ''],
      ['b', 'ngo', 'Имя', '', 'secret'],
    ])
    expect(sizes(result)).toEqual([0, 0, 0, 2])
  })

  test('every row of a file in which a column is there twice', () => {
    const result = plan(known(), ['id', 'email', 'Email'], [['flac-kerben', 'x@y.kg', 'z@y.kg']])
    expect(codes(result)).toEqual(['1 email column_duplicate'])
    expect(sizes(result)).toEqual([0, 0, 0, 1])
  })

  test('an id that is none', () => {
    expect(codes(plan([], ['id', 'kind', 'name_ru'], [['Центр 1', 'ngo', 'Имя']]))).toEqual(['2 id id_unreadable'])
  })
})

describe('cells that are refused leave the rest of the row', () => {
  test('a wrong phone never goes in, the address of the same row does', () => {
    const result = plan(known(), ['id', 'phones', 'address_ru'], [['flac-kerben', '62-62-10', 'ул. Ленина, 1']])
    expect(codes(result)).toEqual(['2 phones phone_unreadable'])
    expect(record(result).phones).toEqual([])
    expect(record(result).address.ru).toBe('ул. Ленина, 1')
  })

  test('a text that is too long is not cut off', () => {
    const result = plan(known(), ['id', 'hours_text'], [['flac-kerben', 'x'.repeat(301)]])
    expect(codes(result)).toEqual(['2 hours_text text_too_long'])
    expect(result.edits).toEqual([])
  })

  test('what cannot be empty cannot be cleared', () => {
    const columns = ['id', 'kind', 'status', 'name_ky', 'name_ru', 'name_en']
    const result = plan(known(), columns, [['flac-kerben', '-', '-', '-', '-', '-']])
    expect(codes(result)).toEqual(['2 kind cannot_clear', '2 name_en cannot_clear', '2 status cannot_clear'])
  })

  test('letters that an old encoding has lost are no facts, but a web address may have a question mark', () => {
    const lossy = { ...table(['id', 'landmark_ky', 'website'], ['flac-kerben', 'К?к базар', 'https://a.kg/?b']), lossy: true }
    const result = planProviders(lossy, known(), gazetteer)
    expect(codes(result)).toEqual(['2 landmark_ky letters_lost'])
    expect(record(result).website).toBe('https://a.kg/?b')
  })

  test('opening hours to compute with need somebody who verified them', () => {
    expect(codes(plan(known(), ['id', 'schedule'], [['flac-kerben', 'Mo-Fr 09:00-18:00']]))).toEqual([
      '2 schedule schedule_unverified',
    ])
    const verified = plan(
      known(),
      ['id', 'schedule', 'verified_at', 'verified_by'],
      [['flac-kerben', 'Mo-Fr 09:00-18:00', '2026-11-01', 'A']],
    )
    expect(record(verified).schedule).toBe('Mo-Fr 09:00-18:00')
  })

  test('verified hours that no clock can read are kept as they are and pointed out', () => {
    const columns = ['id', 'schedule', 'verified_at', 'verified_by']
    const result = plan(known(), columns, [['flac-kerben', 'Mo-Fr nine to five', '2026-11-01', 'A']])
    expect(codes(result)).toEqual(['2 schedule schedule_unreadable'])
    expect(record(result).schedule).toBe('Mo-Fr nine to five')
  })
})

describe('empty cells', () => {
  test('keep what the register has and say so; a missing column says nothing', () => {
    const result = plan(known(), ['id', 'email'], [['flac-kerben', '']])
    expect(codes(result)).toEqual(['2 email kept'])
    expect(sizes(result)).toEqual([0, 0, 1, 0])
  })

  test('are not spoken of where there is nothing to delete', () => {
    expect(codes(plan(known(), ['id', 'kind', 'status', 'hours_text'], [['flac-kerben', '', '', '']]))).toEqual([])
  })

  test('a hyphen clears', () => {
    const result = plan(
      known({ location: { longitude: 71.7, latitude: 41.5 } }),
      ['id', 'email', 'longitude', 'latitude'],
      [['flac-kerben', '-', '-', '-']],
    )
    expect(record(result)).toEqual({ ...center, email: '', location: null })
    expect(result.changed[0]?.fields[0]).toEqual({ column: 'email', before: 'a@b.kg', after: '', withheld: false })
  })

  test('a row without any text is no row', () => {
    expect(sizes(plan(known(), ['id', 'email'], [['', '  '], []]))).toEqual([0, 0, 0, 0])
  })
})

describe('which record a row speaks of', () => {
  test('without an id the one of that kind and name', () => {
    const result = plan(known(), ['kind', 'name_ru', 'email'], [['free_legal_aid_center', 'центр Кербен', 'new@b.kg']])
    expect(codes(result)).toEqual(['2 id id_matched'])
    expect(result.edits[0]).toMatchObject({ record_id: 'flac-kerben', action: 'update', base_revision: 3 })
  })

  test('a name that two records have is refused', () => {
    const two = [...known(), { revision: 1, record: { ...center, id: 'flac-kerben-2' } }]
    const result = plan(two, ['kind', 'name_ru'], [['free_legal_aid_center', 'Центр, Кербен']])
    expect(codes(result)).toEqual(['2 id id_ambiguous'])
    expect(result.findings[0]?.params).toEqual({ candidates: 'flac-kerben, flac-kerben-2' })
  })

  test('a new row gets an id of its kind and name, the same one every time', () => {
    const result = plan([], ['kind', 'name_ru'], [['ngo', 'Справедливость']])
    expect(codes(result)).toEqual(['2 id id_derived'])
    const again = plan([{ revision: 1, record: record(result) }], ['kind', 'name_ru'], [['ngo', 'Справедливость']])
    expect([record(result).id, ...sizes(again)]).toEqual(['ngo-spravedlivost', 0, 0, 1, 0])
  })

  test('an id made of a name does not fall on another record', () => {
    const other = [{ revision: 1, record: { ...center, id: 'ngo-spravedlivost' } }]
    expect(codes(plan(other, ['kind', 'name_ru'], [['ngo', 'Справедливость']]))).toEqual(['2 id id_taken'])
  })
})

describe('a record that was verified later than the file', () => {
  const verified = known({ verified_at: '2026-05-10T08:00:00Z', verified_by: 'A' })

  test('keeps all its fields and says which the file would have changed', () => {
    const result = plan(verified, ['id', 'email', 'hours_text', 'source_date'], [['flac-kerben', 'old@b.kg', '09:00', '2025']])
    expect(codes(result)).toEqual(['2 email verified_later', '2 hours_text verified_later', '2 source_date verified_later'])
    expect(sizes(result)).toEqual([0, 0, 1, 0])
  })

  test('a file without any date is older', () => {
    expect(codes(plan(verified, ['id', 'email'], [['flac-kerben', 'old@b.kg']]))).toEqual(['2 email verified_later'])
  })

  test.each([
    ['the file is dated the same day or later', ['id', 'email'], ['flac-kerben', 'n@b.kg'], { date: '2026-05-10' }],
    ['the source is later', ['id', 'email', 'source_date'], ['flac-kerben', 'n@b.kg', '2026-06'], { date: '2025-01-01' }],
    [
      'the row was verified later',
      ['id', 'email', 'verified_at', 'source_date'],
      ['flac-kerben', 'n@b.kg', '2026-07-01', '2020'],
      {},
    ],
  ])('is changed where %s', (_, columns, row, options) => {
    expect(record(plan(verified, columns, [row], options)).email).toBe('n@b.kg')
  })
})

test('the day of a verification is the one in Kyrgyzstan: it is tomorrow there from 18:00 UTC', () => {
  const verified = known({ verified_at: '2026-05-10T20:00:00Z', verified_by: 'A' })
  const emails = (date: string) => codes(plan(verified, ['id', 'email'], [['flac-kerben', 'n@b.kg']], { date }))
  expect(emails('2026-05-10')).toEqual(['2 email verified_later'])
  expect(emails('2026-05-11')).toEqual([])
  const row = [['flac-kerben', 'n@b.kg', '2026-05-10T19:30:00Z']]
  expect(codes(plan(verified, ['id', 'email', 'verified_at'], row))).toEqual([])
})

test('a fact that was checked later than the file is kept, and the rest of the record changes', () => {
  const checked = known()
  const entry = { source: { url: '', title: '' }, source_date: '', checked_by: 'A', how: 'called' } as const
  for (const one of checked) one.record.assured = { email: { ...entry, checked_at: '2026-05-10T08:00:00Z' } }
  const columns = ['id', 'email', 'website']
  const result = plan(checked, columns, [['flac-kerben', 'n@b.kg', 'https://b.kg/']], { date: '2026-03-01' })
  expect(codes(result)).toEqual(['2 email verified_later'])
  expect([record(result).email, record(result).website]).toEqual([checked[0]?.record.email, 'https://b.kg/'])
  const later = plan(checked, columns, [['flac-kerben', 'n@b.kg', 'https://b.kg/']], { date: '2026-06-01' })
  expect([codes(later), record(later).email]).toEqual([[], 'n@b.kg'])
})

describe('visibility', () => {
  const hidden = known({ location_visibility: 'hidden' })
  const row = [['flac-kerben', 'public']]

  test('a hidden place does not become public by a file', () => {
    const result = plan(hidden, ['id', 'location_visibility'], row)
    expect(codes(result)).toEqual(['2 location_visibility publish_needs_permission'])
    expect(result.edits).toEqual([])
  })

  test('with permission it does, loudly', () => {
    const result = plan(hidden, ['id', 'location_visibility'], row, { allowPublish: true })
    expect(result.findings.map(({ code, severity }) => [code, severity])).toEqual([['published', 'warning']])
    expect(record(result).location_visibility).toBe('public')
  })

  test('becoming less public is told', () => {
    expect(codes(plan(known(), ['id', 'location_visibility'], [['flac-kerben', 'town']]))).toEqual([
      '2 location_visibility visibility_narrowed',
    ])
  })

  test('a new crisis center is not public unless its row says so', () => {
    const result = plan([], ['id', 'kind', 'name_ru', 'address_ru'], [['crisis-a', 'crisis_center', 'Имя', 'ул. Ленина, 1']])
    expect(codes(result)).toEqual(['2 location_visibility visibility_assumed', '2 address_ru finer_than_visibility'])
    expect(record(result).location_visibility).toBe('town')
  })
})

describe('what a report may not tell', () => {
  const canary = 'CANARY'
  const told = (one: Plan) => JSON.stringify({ ...one, edits: [] })
  const columns = ['id', 'name_ru', 'address_ru', 'phones', 'longitude', 'latitude', 'note', 'settlement', 'unit_id']
  const cells = [canary, canary, canary, '75.123456', '44.99', canary, canary, canary.toLowerCase()]

  test('nothing of a hidden place, be it hidden before, hidden by the row, or hidden by a word that cannot be read', () => {
    const hidden = known({ location_visibility: 'hidden', address: { ky: canary, ru: '', en: '' } })
    const shown = [
      plan(hidden, columns, [['flac-kerben', ...cells]], { allowPublish: true }),
      plan(hidden, [...columns, 'location_visibility'], [['flac-kerben', ...cells, 'public']], { allowPublish: true }),
      plan(known(), [...columns, 'location_visibility'], [['flac-kerben', ...cells, 'hidden']]),
      plan([], [...columns, 'kind', 'location_visibility'], [['new', ...cells, 'ngo', 'hidden']]),
      plan([], [...columns, 'kind', 'location_visibility'], [['new', ...cells, 'ngo', 'hiden']]),
      plan(
        known({ verified_at: '2026-05-10T08:00:00Z' }),
        [...columns, 'location_visibility'],
        [['flac-kerben', ...cells, 'hidden']],
      ),
    ]
    for (const one of shown) {
      expect(one.findings.length).toBeGreaterThan(0)
      expect(told(one)).not.toMatch(/canary|75\.12|44\.99/iu)
    }
  })

  test('of a place known by its town, whatever leads to its door', () => {
    const result = plan(known({ location_visibility: 'town' }), columns, [['flac-kerben', 'Имя', ...cells.slice(1)]])
    expect(told(result)).toContain('Имя')
    expect(result.changed[0]?.fields.filter(({ withheld }) => withheld).map(({ column }) => column)).toEqual([
      'settlement',
      'address_ru',
      'note',
    ])
  })
})

test('coordinates far from the place that the row names are pointed out', () => {
  const place = {
    id: 's1',
    kind: 'town' as const,
    name: { ky: 'Кербен', ru: '', en: '' },
    unit_id: 'aksy',
    former_unit_id: '',
    ayil_aimak: '',
    point: [71.76, 41.49] as const,
    rank: 4,
    aliases: [],
  }
  const row = ['flac-kerben', '72,76', '41,49']
  const result = planProviders(
    table(['id', 'longitude', 'latitude'], row),
    known({ place_id: 's1' }),
    createGazetteer([], [place]),
  )
  expect(codes(result)).toEqual(['2 longitude coordinates_far'])
  expect(result.findings[0]?.params).toEqual({ from: 's1', kilometres: '84' })
  expect(record(result).location).toEqual({ longitude: 72.76, latitude: 41.49 })
})

test('a plan is plain data, and applying it and planning again changes nothing', () => {
  const columns = ['id', 'kind', 'name_ru', 'phones', 'topics', 'source_urls', 'longitude', 'latitude', 'supported_by']
  const rows = [
    ['ngo-a', 'ngo', 'Имя', '114 (чат); 0312 626210', 'land; family', 'https://a.kg https://b.kg', '74,6', '42,8', 'A; B | C'],
  ]
  const first = plan([], columns, rows)
  expect(JSON.parse(JSON.stringify(first))).toEqual(first)
  const second = plan([{ revision: 1, record: record(first) }], columns, rows)
  expect([codes(second), sizes(second)]).toEqual([[], [0, 0, 1, 0]])
})

test('progress ends with all rows', () => {
  const seen: number[][] = []
  const rows = Array.from({ length: 1200 }, (_, index) => [`ngo-${index}`, 'ngo', 'Имя'])
  plan([], ['id', 'kind', 'name_ru'], rows, { onProgress: (done, total) => seen.push([done, total]) })
  expect(seen).toEqual([
    [0, 1200],
    [500, 1200],
    [1000, 1200],
    [1200, 1200],
  ])
})

describe('the units that a provider says it serves', () => {
  const serving = (cell: string, had: string[] = []) =>
    planProviders(table(['id', 'Тейлеген райондор'], ['flac-kerben', cell]), known({ serves_units: had }), exampleGazetteer)

  test('a name that is no unit, or several, refuses the cell and says what to do; what was known stays', () => {
    const unknown = serving('Долинный район; Атлантида', ['lake'])
    expect(codes(unknown)).toEqual(['2 serves_units served_unit_unknown'])
    expect(unknown.findings[0]?.value).toBe('Атлантида')
    expect(unknown.edits).toEqual([])
    const twins = createGazetteer(
      [...exampleGazetteer.units, { ...(exampleGazetteer.unit('valley') as Unit), id: 'valley-town', level: 'town' }],
      [],
    )
    const ambiguous = planProviders(table(['id', 'serves_units'], ['flac-kerben', 'Долинный']), known(), twins)
    expect(codes(ambiguous)).toEqual(['2 serves_units served_unit_ambiguous'])
    expect(ambiguous.findings[0]?.params.candidates).toBe('valley (Долинный район), valley-town (Долинный район)')
  })

  test('names in any language and ids are read, each unit once', () => {
    const result = serving('Долинный район; Көл району | NORTH; Valley District')
    expect(codes(result)).toEqual([])
    expect(record(result).serves_units).toEqual(['valley', 'lake', 'north'])
    expect(result.changed[0]?.fields).toEqual([
      { column: 'serves_units', before: '', after: 'valley|lake|north', withheld: false },
    ])
  })

  test('an empty cell keeps them and says so, a hyphen empties them', () => {
    expect(codes(serving('', ['lake']))).toEqual(['2 serves_units kept'])
    expect(record(serving('-', ['lake'])).serves_units).toEqual([])
  })

  test('a report does not tell whom a place serves that is not public', () => {
    const hidden = planProviders(
      table(['id', 'serves_units'], ['flac-kerben', 'lake; nowhere'], ['flac-osh', 'valley']),
      [
        ...known({ location_visibility: 'hidden' }),
        { revision: 1, record: { ...center, id: 'flac-osh', location_visibility: 'town' } },
      ],
      exampleGazetteer,
    )
    expect(JSON.stringify([hidden.findings, hidden.changed])).not.toMatch(/nowhere|valley|lake/)
    expect(record(hidden).serves_units).toEqual(['valley'])
  })
})
