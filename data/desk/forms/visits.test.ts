import { describe, expect, test } from 'vitest'
import type { FormEntries } from '../desk-page.ts'
import { errorsOfRows, readForm } from './visits.ts'

const asked = { language: 'ky', today: '2026-11-28' } as const
const read = (entries: FormEntries) => readForm(entries, asked)
const codes = (entries: FormEntries) => read(entries).errors.map(({ field, code }) => [field, code])
const none = { ky: '', ru: '', en: '' }

describe('a form of visits that is not understood', () => {
  test('names each field', () => {
    expect(codes([['act', 'add']])).toEqual([
      ['day', 'visit_day'],
      ['from', 'time_missing'],
      ['to', 'time_missing'],
    ])
    expect(codes(Object.entries({ act: 'add', day: '5.12.2026', from: '13', to: '10' }))).toEqual([['to', 'time_order']])
    expect(
      codes(
        Object.entries({ act: 'series', from_day: '2026-12-05', until_day: '2026-12-01', except: 'жума', from: '9', to: '12' }),
      ),
    ).toEqual([
      ['weekday', 'series_weekdays'],
      ['until_day', 'series_until'],
      ['except', 'series_except'],
    ])
  })

  test('names the lines that were pasted', () => {
    expect(read(Object.entries({ act: 'grid', grid: 'эртең\n05.12.2026 10-13\nбүрсүгүнү' })).errors).toEqual([
      { field: 'grid', code: 'grid_date', values: { lines: '1, 3' } },
    ])
  })

  test('says that a roster has no day, or too many', () => {
    const series = { act: 'series', weekday: '1', from: '9', to: '12' }
    expect(codes(Object.entries({ ...series, from_day: '2026-12-01', until_day: '2026-12-02' }))).toEqual([
      ['weekday', 'series_none'],
    ])
    expect(codes(Object.entries({ ...series, from_day: '2026-12-01', until_day: '2036-12-02' }))).toEqual([
      ['until_day', 'series_long'],
    ])
  })

  test('says of the service where a settlement is not found', () => {
    const entries = Object.entries({ act: 'grid', grid: '05.12.2026 10-13 Нет\n06.12.2026 10-13 Нарын\n07.12.2026 10-13 Нет' })
    const { lines } = read(entries)
    const refused = [0, 2].map((row) => ({ fact: 'add', path: `${row}.settlement`, code: 'settlement_unknown' }))
    expect(errorsOfRows(entries, lines, [{ fact: 'add', path: '1.place', code: 'markup' }])).toEqual([
      { field: 'grid', code: 'text_in_lines', values: { lines: '2', text: 'Нарын' } },
    ])
    expect(errorsOfRows(entries, lines, refused)).toEqual([
      { field: 'grid', code: 'settlement_unknown_in_lines', values: { lines: '1, 3', text: 'Нет' } },
    ])
    expect(
      errorsOfRows(
        [
          ['act', 'add'],
          ['settlement', 'Нет'],
        ],
        [],
        refused,
      ),
    ).toEqual([{ field: 'settlement', code: 'settlement_unknown', values: { text: 'Нет' } }])
  })
})

test('a visit is read with its place in the language of the desk', () => {
  const entries = Object.entries({ act: 'add', day: '05.12.2026', from: '10', to: '1230', settlement: 'Кочкор', place: 'клуб' })
  expect(read(entries)).toEqual({
    request: {
      add: [{ day: '2026-12-05', from: 600, to: 750, settlement: 'Кочкор', place: { ...none, ky: 'клуб' }, note: none }],
      reason: '',
    },
    lines: [],
    errors: [],
  })
})

test('a roster is read into its days', () => {
  const entries: FormEntries = [
    ...Object.entries({
      act: 'series',
      from_day: '2026-12-01',
      until_day: '2026-12-31',
      except: '15.12.2026',
      from: '9',
      to: '12',
    }),
    ['weekday', '2'],
    ['nth', '1'],
    ['nth', '3'],
    ['nth', '-1'],
  ]
  expect(read(entries).request).toMatchObject({ series: true, add: [{ day: '2026-12-01' }, { day: '2026-12-29' }] })
})
