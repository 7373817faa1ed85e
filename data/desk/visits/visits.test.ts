import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayLater } from '../../text/dates.ts'
import { copyMonth, nextMonth, shiftDay, writeGrid } from './copy-month.ts'
import { expandSeries } from './expand-series.ts'
import { dayError, instantsOf, type NewVisit } from './new-visit.ts'
import { readGrid } from './read-grid.ts'
import { newSeries, seriesOf, visitId } from './visit-id.ts'

const today = '2026-11-28'
const read = (text: string, from: number | null = null, to: number | null = null) => readGrid(text, { from, to, today })
const visit = (day: string, more: Partial<NewVisit> = {}): NewVisit => ({
  day,
  from: 600,
  to: 780,
  settlement: 'Кочкор',
  place: '',
  note: '',
  ...more,
})

describe('pasted lines', () => {
  test.each([
    ['', 'grid_empty'],
    ['Кочкор 10:00-13:00', 'grid_date'],
    ['31.02.2026 10:00-13:00', 'grid_date'],
    ['2026-13-01 10:00-13:00', 'grid_date'],
    ['05.12.2026 Кочкор', 'grid_time'],
    ['05.12.2026 10:00 Кочкор', 'grid_time'],
    ['05.12.2026 13:00-10:00', 'grid_order'],
  ])('"%s" is refused: %s', (text, code) => {
    expect(read(text)).toEqual({ visits: [], errors: [{ code, line: 1 }] })
  })

  test('a bad line is named by its number, and costs no other line', () => {
    const { visits, errors } = read('05.12.2026 10-13 Кочкор\n\nзавтра\n06.12.2026 10-13 Ат-Башы')
    expect(visits.map(({ day, line }) => [day, line])).toEqual([
      ['2026-12-05', 1],
      ['2026-12-06', 4],
    ])
    expect(errors).toEqual([{ code: 'grid_date', line: 3 }])
  })

  test.each([
    '05.12.2026 10:00-13:00 Кочкор; клуб',
    '05.12.2026\t10:00\t13:00\tКочкор\tклуб',
    '5.12.26 10.00–13.00, Кочкор, клуб',
    '05/12/2026; 10:00 - 13:00; Кочкор; клуб',
    '2026-12-05 1000-1300 Кочкор | клуб',
    '5 декабря 2026 г. с 10 до 13 Кочкор — клуб',
    '5-декабрь, ишемби, 10:00–13:00 Кочкор; клуб',
    'сб 05.12 10-13 Кочкор; клуб',
    '05.12.2026 (сб) 10-13 Кочкор; клуб',
    '5 December 10:00-13:00 Кочкор; клуб',
  ])('"%s" is a visit', (text) => {
    expect(read(text)).toEqual({ visits: [{ ...visit('2026-12-05', { place: 'клуб' }), line: 1 }], errors: [] })
  })

  test('several dates of a line are several visits, and the form says the times that lines leave out', () => {
    expect(
      read('05.12, 12.12, 19.12 Кочкор', 540, 720).visits.map(({ day, from, to, settlement }) => [day, from, to, settlement]),
    ).toEqual([
      ['2026-12-05', 540, 720, 'Кочкор'],
      ['2026-12-12', 540, 720, 'Кочкор'],
      ['2026-12-19', 540, 720, 'Кочкор'],
    ])
    expect(read('05.12 и 12.12 10-13').visits.map(({ day, settlement }) => [day, settlement])).toEqual([
      ['2026-12-05', ''],
      ['2026-12-12', ''],
    ])
  })

  test('a date without a year is the next one', () => {
    expect(read('15.01 10-13').visits[0]?.day).toBe('2027-01-15')
    expect(read('20.11 10-13').visits[0]?.day).toBe('2026-11-20')
  })

  test('answer anything that is pasted', () => {
    const pieces = fc.constantFrom(...'05.12 2026 . / - 10:00 13 декабря сб , ; \t | \n Кочкор 31 99 —'.split(' '))
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces, { maxLength: 12 }).map((list) => list.join(' ')),
        ),
        (text) => {
          for (const { day, from, to } of read(text).visits) {
            expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/)
            expect(to).toBeGreaterThan(from)
          }
        },
      ),
      { numRuns: 3000 },
    )
  })
})

describe('a month that is copied', () => {
  test('says for which days the other month has none', () => {
    expect(copyMonth([visit('2026-10-31'), visit('2026-10-30')], '2026-10', '2026-11', 'date').left).toEqual(['2026-10-31'])
    expect(copyMonth([visit('2026-10-29'), visit('2026-10-30')], '2026-10', '2026-11', 'weekday').left).toEqual([
      '2026-10-29',
      '2026-10-30',
    ])
  })

  test('keeps the weekday and its turn in the month, or the date', () => {
    expect(shiftDay('2026-11-10', '2026-12', 'weekday')).toBe('2026-12-08')
    expect(shiftDay('2026-11-10', '2026-12', 'date')).toBe('2026-12-10')
    expect([nextMonth('2026-12'), nextMonth('2026-01', -1)]).toEqual(['2027-01', '2025-12'])
  })

  test('is written as lines that are read as the same visits', () => {
    const words = fc.constantFrom('', 'Кочкор', 'Ат-Башы', 'Чоң-Алай айылы')
    const some = fc
      .record({
        day: fc.integer({ min: 0, max: 400 }).map((days) => dayLater(today, days)),
        from: fc.integer({ min: 0, max: 1200 }),
        length: fc.integer({ min: 1, max: 230 }),
        settlement: words.filter(Boolean),
        place: fc.constantFrom('', 'клуб', 'айыл өкмөтү, 2-кабат'),
      })
      .map(({ length, ...rest }): NewVisit => ({ ...rest, to: rest.from + length, note: '' }))
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 10 }), (visits) => {
        const again = read(writeGrid(visits))
        const key = ({ day, from, to, settlement, place }: NewVisit) => `${day} ${from} ${to} ${settlement} ${place}`
        expect(again.errors).toEqual([])
        expect(again.visits.map(key).sort()).toEqual(visits.map(key).sort())
      }),
    )
  })
})

describe('a duty roster', () => {
  const series = { weekdays: [2, 4], nth: [], from: '2026-12-01', until: '2026-12-11', except: [] }

  test('with more days than a roster has is none', () => {
    expect(expandSeries({ ...series, weekdays: [1, 2, 3, 4, 5, 6, 7], until: '2027-11-30' })).toBeNull()
    expect(expandSeries({ ...series, weekdays: [], until: '9999-12-31' })).toBeNull()
  })

  test('holds on its weekdays but for the exceptions', () => {
    expect(expandSeries({ ...series, except: ['2026-12-03'] })).toEqual(['2026-12-01', '2026-12-08', '2026-12-10'])
    expect(expandSeries({ ...series, nth: [1, -1], until: '2026-12-31' })).toEqual([
      '2026-12-01',
      '2026-12-03',
      '2026-12-29',
      '2026-12-31',
    ])
  })
})

describe('a day', () => {
  test('that is over or far away is not planned', () => {
    expect([dayError('2026-11-27', today), dayError('2028-12-01', today), dayError(today, today)]).toEqual([
      'visit_past',
      'visit_far',
      null,
    ])
  })

  test('and its times are instants of the country, also at the end of a day', () => {
    expect(instantsOf({ day: '2026-12-31', from: 600, to: 1440 })).toEqual({
      starts_at: '2026-12-31T10:00:00+06:00',
      ends_at: '2027-01-01T00:00:00+06:00',
    })
  })
})

test('ids of visits are not taken twice, and say their series', () => {
  const taken = new Set(['a-20261205'])
  const isTaken = (id: string) => taken.has(id)
  expect(visitId('a', '2026-12-05', isTaken)).toBe('a-20261205-2')
  const series = newSeries('a', ['a-r1-20261205', 'a-20261205'])
  expect(series).toBe('a-r2')
  expect(seriesOf(visitId('a', '2026-12-05', isTaken, series))).toBe('a-r2')
  expect([seriesOf('a-20261205'), seriesOf('mobile-r1')]).toEqual(['', ''])
  expect(visitId('x'.repeat(100), '2026-12-05', isTaken).length).toBeLessThanOrEqual(100)
})
