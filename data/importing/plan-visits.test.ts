import { describe, expect, test } from 'vitest'
import { exampleProvider } from '../examples/records.ts'
import { createGazetteer } from '../geo/gazetteer.ts'
import type { Provider } from '../model/provider.ts'
import type { Unit } from '../model/unit.ts'
import type { Visit } from '../model/visit.ts'
import { readClock, readTime } from './cells/times.ts'
import type { Current } from './plan.ts'
import { planVisits } from './plan-visits.ts'

const inLanguages = (name: string) => ({ ky: name, ru: name, en: name })
const unit = (id: string, level: Unit['level'], parent_id: string, name: string): Unit => ({
  id,
  soate: '',
  iso: '',
  level,
  parent_id,
  name: inLanguages(name),
  seat_place_id: '',
  seat_name: inLanguages(''),
  seat: [73, 41],
  label_point: [73, 41],
  aliases: [],
})
const gazetteer = createGazetteer(
  [unit('osh', 'region', '', 'Ош облусу'), unit('uzgen', 'district', 'osh', 'Өзгөн району')],
  [
    {
      id: 's1',
      kind: 'village',
      name: inLanguages('Мырзаке'),
      unit_id: 'uzgen',
      former_unit_id: '',
      ayil_aimak: '',
      point: [73.4, 40.7],
      rank: 6,
      aliases: [],
    },
  ],
)
const provider = (id: string, location_visibility: Provider['location_visibility']): Current<Provider> => ({
  revision: 1,
  record: exampleProvider({ id, kind: 'mobile', location_visibility }),
})
const providers = [provider('bus', 'public'), provider('shelter', 'hidden'), provider('house', 'town')]

const whole = {
  id: 'bus-1',
  provider_id: 'bus',
  starts_at: '2026-12-01 09:00',
  ends_at: '01.12.2026, 17:30',
  district: 'Өзгөн',
  settlement: 'Мырзаке',
}

function plan(rows: readonly Record<string, string>[], current: readonly Current<Visit>[] = []) {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const table = {
    sheet: 'visits.csv',
    columns,
    rows: rows.map((row, index) => ({ row: index + 2, cells: columns.map((column) => row[column] ?? '') })),
  }
  return planVisits(table, current, providers, gazetteer)
}
const recordOf = (row: Record<string, string>, current?: readonly Current<Visit>[]) =>
  plan([row], current).edits[0]?.record as Visit

describe('a visit is refused, and named with its row and column', () => {
  test.each([
    ['that ends before it starts', { ends_at: '2026-12-01 08:00' }, 'ends_at visit_reversed'],
    ['that ends when it starts', { ends_at: '2026-12-01 09:00' }, 'ends_at visit_reversed'],
    ['of more than 30 days', { ends_at: '2027-12-01 17:00' }, 'ends_at visit_too_long'],
    ['on a day that no calendar has', { starts_at: '2026-11-31 09:00' }, 'starts_at time_unreadable'],
    ['at a time that no clock has', { starts_at: '2026-12-01 25:00' }, 'starts_at time_unreadable'],
    ['without a time', { starts_at: '2026-12-01' }, 'starts_at time_unreadable'],
    ['without an end', { ends_at: '' }, 'ends_at required_missing'],
    ['whose end is deleted', { ends_at: '-' }, 'ends_at cannot_clear'],
    ['without a provider', { provider_id: '' }, 'provider_id required_missing'],
    ['of an unknown provider', { provider_id: 'nobody' }, 'provider_id provider_unknown'],
    ['of an unknown state', { status: 'moved' }, 'status not_in_vocabulary'],
    ['on unknown topics', { topics: 'astronomy' }, 'topics not_in_vocabulary'],
    ['with a source that is no address', { source_url: 'minjust' }, 'source_url web_address_unreadable'],
    ['with a note that is too long', { note_ru: 'я'.repeat(1001) }, 'note_ru text_too_long'],
    ['that is nowhere', { district: '', settlement: '' }, 'unit_id visit_nowhere'],
    ['whose district is not known', { district: 'Атлантида', settlement: '' }, 'unit_id visit_nowhere'],
    ['with an id that cannot be one', { id: 'Автобус №1' }, 'id id_unreadable'],
  ])('%s', (_what, wrong, finding) => {
    const { edits, refused, findings } = plan([{ ...whole, ...wrong }])
    expect([edits, refused.length]).toEqual([[], 1])
    expect(
      findings.filter(({ severity }) => severity === 'error').map((one) => `${one.row} ${one.column} ${one.code}`),
    ).toContain(`2 ${finding}`)
  })

  test('and the other rows go on', () => {
    const { edits, refused } = plan([
      { ...whole, ends_at: '2026-11-01 10:00' },
      { ...whole, id: 'bus-2' },
    ])
    expect([edits.map(({ record_id }) => record_id), refused.map(({ row }) => row)]).toEqual([['bus-2'], [2]])
  })

  test('twice, where two rows have one id, also one made of provider and start', () => {
    const { id: _, ...nameless } = whole
    expect(plan([nameless, { ...nameless, settlement: '' }]).refused).toHaveLength(2)
  })
})

test('a file that does not say which visits it means is not used at all', () => {
  expect(plan([{ settlement: 'Мырзаке', date: '2026-12-01' }]).findings.map(({ column, code }) => `${column} ${code}`)).toEqual(
    expect.arrayContaining(['provider_id column_missing', 'starts_at column_missing']),
  )
})

describe('a visit is taken in', () => {
  test('with whole times, its place by name, and nothing that the file does not say', () => {
    expect(recordOf(whole)).toEqual({
      id: 'bus-1',
      provider_id: 'bus',
      oblast: '',
      district: 'Өзгөн',
      settlement: 'Мырзаке',
      unit_id: 'uzgen',
      place_id: 's1',
      place: inLanguages(''),
      starts_at: '2026-12-01T09:00:00+06:00',
      ends_at: '2026-12-01T17:30:00+06:00',
      topics: [],
      note: inLanguages(''),
      status: 'planned',
      sources: [],
      source_date: '',
    })
  })

  test('with a day and two times of it, under headers in Kyrgyz or Russian, and an id of provider and start', () => {
    const { starts_at: _, ends_at: __, id: ___, district: ____, ...rest } = whole
    const expected = { id: 'bus-2026-12-01t09-00', starts_at: '2026-12-01T09:00:00+06:00', ends_at: '2026-12-02T00:00:00+06:00' }
    expect(recordOf({ ...rest, Дата: '01.12.2026', 'Время начала': '9.00', 'Время окончания': '24:00' })).toMatchObject(expected)
    expect(recordOf({ ...rest, күнү: '2026-12-01', 'башталуу убактысы': '9:00', 'аяктоо убактысы': '24:00' })).toMatchObject(
      expected,
    )
  })

  test('by the ids of unit and place too', () => {
    const { district: _, settlement: __, ...rest } = whole
    expect(recordOf({ ...rest, place_id: 's1' })).toMatchObject({ unit_id: 'uzgen', place_id: 's1' })
    expect(recordOf({ ...rest, unit_id: 'osh' })).toMatchObject({ unit_id: 'osh', place_id: '' })
  })

  test('under its district when its village is not known, with a warning and the village in the words of the file', () => {
    const { edits, findings } = plan([{ ...whole, settlement: 'Жокконуш' }])
    expect(edits[0]?.record).toMatchObject({ unit_id: 'uzgen', place_id: '', settlement: 'Жокконуш' })
    expect(findings.map(({ code }) => code)).toEqual(['place_unknown'])
  })
})

describe('a visit that is there', () => {
  const current = [{ revision: 3, record: recordOf(whole) }]

  test('is unchanged by the same file', () => {
    expect(plan([whole], current)).toMatchObject({ edits: [], unchanged: [{ record_id: 'bus-1' }], findings: [] })
  })

  test('is called off by its id alone', () => {
    const { edits } = plan([{ id: 'bus-1', status: 'cancelled' }], current)
    expect(edits).toEqual([
      expect.objectContaining({ action: 'update', base_revision: 3, record: { ...current[0]?.record, status: 'cancelled' } }),
    ])
  })

  test('is moved to another day with its hours', () => {
    expect(recordOf({ id: 'bus-1', date: '2026-12-08' }, current)).toMatchObject({
      starts_at: '2026-12-08T09:00:00+06:00',
      ends_at: '2026-12-08T17:30:00+06:00',
    })
  })
})

test('a report tells of the visit of a place that is not public no more than may be told', () => {
  const secret = { settlement: 'Мырзаке', place_ru: 'Тайный зал', note_ru: 'за рынком', source_url: 'https://printed.example/' }
  for (const [provider_id, also] of [
    ['shelter', 'Өзгөн'],
    ['house', 'Мырзаке'],
  ] as const) {
    const { edits: _, ...told } = plan([{ ...whole, ...secret, provider_id, unit_id: 'nowhere', place_id: 'Тайный' }])
    expect(told.new).toHaveLength(1)
    expect(JSON.stringify(told)).not.toMatch(new RegExp(`Тайный|рынком|printed|${also}|s1`))
  }
})

describe('times', () => {
  test.each(['', '9', '9:5', '24:01', '12:60', '-1:00', '9:00:30', 'noon'])('%j is no time of day', (cell) => {
    expect(readClock(cell, 'from')).toHaveProperty('finding')
  })

  test.each([
    ['2026-12-01T09:00', '2026-12-01T09:00:00+06:00'],
    ['2026-12-01 09:00:00', '2026-12-01T09:00:00+06:00'],
    ['2026-12-01T03:00:00.000Z', '2026-12-01T09:00:00+06:00'],
    ['2026-11-30T22:30:00-05:00', '2026-12-01T09:30:00+06:00'],
    ['31.12.2026 24:00', '2027-01-01T00:00:00+06:00'],
  ])('%s is %s', (cell, time) => {
    expect(readTime(cell, 'starts_at')).toEqual({ value: time })
  })
})

test('a visit to a hidden place is not given to a provider that is told more of', () => {
  const secret = { ...recordOf({ ...whole, provider_id: 'shelter' }), id: 'trip' }
  const { findings, edits } = plan([{ id: 'trip', provider_id: 'bus' }], [{ revision: 1, record: secret }])
  expect(findings.map(({ code, column, value }) => [code, column, value])).toEqual([
    ['row_publish_needs_permission', 'provider_id', ''],
  ])
  expect(edits).toEqual([])
})
