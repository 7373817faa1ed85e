import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isByAppointment } from './by-appointment.ts'
import { parseHours } from './parse-hours.ts'
import { publicHolidays } from './public-holidays.ts'
import { stateAt } from './state-at.ts'
import { type DayHours, emptyWeek, isEmptyWeek, type Week, weekOf, writeWeek } from './week.ts'

const read = (text: string) => {
  const parsed = parseHours(text)
  return parsed.ok ? parsed.hours : null
}
const weekOfText = (text: string): Week => {
  const hours = read(text)
  if (!hours) throw new Error(text)
  return weekOf(hours)
}
const at = (hour: number) => hour * 60
const office: DayHours = { spans: [{ from: at(9), to: at(18) }], appointment: false }
const withLunch: DayHours = {
  spans: [
    { from: at(9), to: at(12) },
    { from: at(13), to: at(18) },
  ],
  appointment: false,
}
const fiveDays = (hours: DayHours) => [...Array<DayHours>(5).fill(hours), null, null]

describe('weekOf', () => {
  it.each([
    ['Mo-Fr 09:00-18:00; Dec 25 off', 'Dec 25 off', 'dates'],
    ['Mo-Fr 09:00-18:00; 2027 Mo 10:00-12:00', '2027 Mo 10:00-12:00', 'years'],
    ['Mo-Fr 09:00-18:00 || "звоните"', '"звоните"', 'what holds otherwise'],
    ['Mo-Fr 09:00-18:00; We "семинар"', 'We "семинар"', 'a comment'],
    ['Mo-Fr 09:00-18:00; Sa 08:00-09:00,10:00-11:00,12:00-13:00', 'Sa 08:00-09:00,10:00-11:00,12:00-13:00', 'three spans'],
    ['Mo-Fr 09:00-18:00; PH off; Sa 10:00-12:00', 'Sa 10:00-12:00', 'days after holidays'],
    ['Mo-Fr 09:00-18:00; Sa[1] 09:00-12:00, Sa[1] 13:00-14:00', 'Sa[1] 13:00-14:00', 'times added to a day of the month'],
    ['Mo-Fr 09:00-18:00, PH 20:00-21:00', 'PH 20:00-21:00', 'times added on holidays'],
    ['Mo-Fr 09:00-18:00; 12:00-13:00 off', '12:00-13:00 off', 'a break said apart'],
  ])('keeps what a table cannot show: %s', (text, kept) => {
    const week = weekOfText(text)
    expect(week.kept).toEqual(
      read(kept)?.rules.map((rule) => ({ ...rule, kind: week.kept[0]?.kind, overrides: week.kept[0]?.overrides })),
    )
    expect(week.days).toEqual(fiveDays(office))
    expect(read(writeWeek(week))?.rules.slice(-1)).toEqual(week.kept.slice(-1))
  })

  it('shows nothing of hours whose rest would mean something else behind a week', () => {
    const text = '10:00-12:00; 14:00-16:00 open "звоните"; Mo 09:00-18:00'
    expect(weekOfText(text)).toEqual({ ...emptyWeek, kept: read(text)?.rules })
  })

  it('reads what offices write', () => {
    expect(weekOfText('Mo-Fr 09:00-12:00,13:00-18:00; Sa,Su off; PH off')).toEqual({
      ...emptyWeek,
      days: fiveDays(withLunch),
      holidays: null,
    })
    expect(weekOfText('Mo-Fr 09:00-12:00, Mo-Fr 13:00-18:00').days).toEqual(fiveDays(withLunch))
    expect(weekOfText('Mo-Fr 09:00-18:00; We off; Sa[1,-1] 10:00-12:00').nth).toEqual([
      { weekday: 6, nth: [1, -1], hours: { spans: [{ from: at(10), to: at(12) }], appointment: false } },
    ])
    expect(weekOfText('24/7').days).toEqual(Array(7).fill({ spans: [{ from: 0, to: 1440 }], appointment: false }))
    expect(weekOfText('Tu "по записи"').days[1]).toEqual({ spans: [], appointment: true })
  })
})

const minute = fc.integer({ min: 0, max: 95 }).map((quarter) => quarter * 15)
const spans = fc
  .uniqueArray(minute, { minLength: 2, maxLength: 4 })
  .filter(({ length }) => length % 2 === 0)
  .map((minutes) => {
    const [a = 0, b = 0, c, d] = [...minutes].sort((x, y) => x - y)
    return c === undefined || d === undefined
      ? [{ from: a, to: b }]
      : [
          { from: a, to: b },
          { from: c, to: d },
        ]
  })
const day = fc.oneof(
  fc.constant(office),
  fc.record({ spans, appointment: fc.boolean() }),
  fc.constant({ spans: [], appointment: true }),
  fc.constant({ spans: [{ from: at(22), to: at(26) }], appointment: false }),
)
const maybe = fc.option(day)
const nth = fc.record({
  weekday: fc.integer({ min: 1, max: 7 }),
  nth: fc.uniqueArray(fc.constantFrom(1, 2, 3, 4, 5, -1), { minLength: 1, maxLength: 3 }),
  hours: maybe,
})
const kept = fc.constantFrom('', 'Dec 25 off', '2027 Jan off; May 09 10:00-12:00', 'Su "x", Su 10:00-12:00')
const weeks = fc.record({
  days: fc.array(maybe, { minLength: 7, maxLength: 7 }),
  nth: fc.array(nth, { maxLength: 2 }),
  holidays: fc.option(maybe, { nil: undefined }),
  kept: kept.map((text) => (text ? (read(text)?.rules ?? []) : [])),
})

describe('writeWeek', () => {
  it('writes nothing where nothing is said', () => {
    expect(writeWeek(emptyWeek)).toBe('')
  })

  it.each([
    [{ ...emptyWeek, days: fiveDays(withLunch), holidays: null }, 'Mo-Fr 09:00-12:00,13:00-18:00; Sa-Su off; PH off'],
    [{ ...emptyWeek, nth: [{ weekday: 6, nth: [1], hours: office }] }, 'Sa[1] 09:00-18:00'],
  ])('writes a week as offices write theirs', (week, text) => {
    expect(writeWeek(week)).toBe(text)
  })

  it('writes what is read as the same week, whatever was filled in', () => {
    fc.assert(
      fc.property(weeks, (week) => {
        if (isEmptyWeek(week)) return
        const text = writeWeek(week)
        expect(weekOfText(text), text).toEqual(week)
      }),
      { numRuns: 3000 },
    )
  })

  it('changes no opening of hours that it reads and writes again', () => {
    const rule = fc
      .tuple(
        fc.constantFrom('', 'Mo', 'Mo-Fr', 'Sa,Su', 'We', 'Sa[1]', 'Mo[-1],Tu', 'PH', 'Mo-Fr,PH', 'Dec 25'),
        fc.constantFrom('', '09:00-18:00', '09:00-12:00,13:00-18:00', '20:00-02:00', '13:00-14:00'),
        fc.constantFrom('', '', 'off', '"по записи"', '"звоните"'),
      )
      .map((parts) => parts.filter(Boolean).join(' '))
    const texts = fc
      .array(fc.tuple(fc.constantFrom('; ', '; ', ', ', ' || '), rule), { minLength: 1, maxLength: 4 })
      .map((rules) => rules.map(([joint, text], index) => (index > 0 ? joint : '') + text).join(''))
    const instant = fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2027-12-31') })
    const holidays = publicHolidays()
    let tried = 0
    fc.assert(
      fc.property(texts, fc.array(instant, { minLength: 12, maxLength: 12 }), (text, instants) => {
        const hours = read(text)
        if (!hours) return
        tried++
        const written = writeWeek(weekOf(hours))
        const again = read(written)
        for (const now of instants) {
          const said = [hours, again].map((some) => {
            if (!some) return { open: false, unknown: false, comment: '' }
            const { open, unknown, comment } = stateAt(some, now, holidays)
            return { open, unknown, comment: isByAppointment(comment) ? 'by appointment' : comment }
          })
          expect(said[1], `${text} → ${written}`).toEqual(said[0])
        }
      }),
      { numRuns: 3000 },
    )
    expect(tried).toBeGreaterThan(1000)
  })
})
