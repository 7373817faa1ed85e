import { describe, expect, it } from 'vitest'
import { languages } from '../model/language.ts'
import {
  beginningOfDay,
  dayLater,
  formatDay,
  formatDayOfMonth,
  formatPartialDate,
  formatTime,
  monthName,
  weekdayName,
} from './dates.ts'

/** Node carries all of CLDR; browsers do not, so it serves as the oracle here and nowhere else. English is written as in Britain. */
const cldr = (instant: number, language: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { ...options, timeZone: 'UTC' }).format(instant)

describe('formatPartialDate', () => {
  it('leaves a text that is no date as it is', () => {
    for (const text of ['', 'летом', '2019-7', '16.07.2019', '20190716']) expect(formatPartialDate(text, 'ky')).toBe(text)
  })

  it('writes the year, the month or the day in each language', () => {
    const written = languages.map((language) =>
      ['2017', '2019-07', '2019-07-16'].map((text) => formatPartialDate(text, language)),
    )
    expect(written).toEqual([
      ['2017-ж.', '2019-ж., июль', '2019-ж., 16-июль'],
      ['2017 г.', 'июль 2019 г.', '16 июля 2019 г.'],
      ['2017', 'July 2019', '16 July 2019'],
    ])
  })

  it('agrees with CLDR on every day and month of a year', () => {
    for (let instant = Date.UTC(2024, 0, 1); instant < Date.UTC(2025, 0, 1); instant += 86_400_000) {
      const day = new Date(instant).toISOString().slice(0, 10)
      for (const language of languages) {
        expect(formatPartialDate(day, language)).toBe(cldr(instant, language, { dateStyle: 'long' }))
        expect(formatPartialDate(day.slice(0, 7), language)).toBe(cldr(instant, language, { year: 'numeric', month: 'long' }))
        const [, month, ofMonth] = day.split('-').map(Number)
        expect(formatDayOfMonth(ofMonth ?? 0, month ?? 0, language)).toBe(
          cldr(instant, language, { day: 'numeric', month: 'long' }),
        )
      }
    }
  })
})

describe('formatDay', () => {
  it('agrees with CLDR on every day of a year', () => {
    const withoutYear = { weekday: 'long', day: 'numeric', month: 'long' } as const
    for (let instant = Date.UTC(2026, 0, 1); instant < Date.UTC(2027, 0, 1); instant += 86_400_000) {
      const day = new Date(instant).toISOString().slice(0, 10)
      for (const language of languages) {
        expect(formatDay(day, language, { year: true })).toBe(cldr(instant, language, { dateStyle: 'full' }))
        // Britain writes no comma without a year: one form of ours for both
        expect(formatDay(day, language)).toBe(cldr(instant, language, withoutYear).replace(/^(\w+day) /, '$1, '))
      }
    }
  })

  it('puts the weekday into the case that Russian has for a last day', () => {
    const until = ['2026-12-02', '2026-12-04', '2026-12-05', '2026-12-07'].map((day) => formatDay(day, 'ru', { until: true }))
    expect(until).toEqual(['среду, 2 декабря', 'пятницу, 4 декабря', 'субботу, 5 декабря', 'понедельник, 7 декабря'])
    expect(formatDay('2026-12-04', 'ky', { until: true })).toBe('4-декабрь, жума')
  })
})

it('counts days over the end of a month, and a day begins at midnight here', () => {
  expect([dayLater('2026-11-30', 1), dayLater('2027-01-01', -1), dayLater('2028-02-28', 2)]).toEqual([
    '2026-12-01',
    '2026-12-31',
    '2028-03-01',
  ])
  expect(new Date(beginningOfDay('2026-12-01')).toISOString()).toBe('2026-11-30T18:00:00.000Z')
})

describe('weekdayName and monthName', () => {
  it('are empty outside the week and the year', () => {
    expect([weekdayName(0, 'ky', 'long'), weekdayName(8, 'ru', 'short'), monthName(0, 'ky'), monthName(13, 'en')]).toEqual([
      '',
      '',
      '',
      '',
    ])
  })

  it('agree with CLDR', () => {
    for (const language of languages) {
      for (let weekday = 1; weekday <= 7; weekday++) {
        for (const width of ['long', 'short'] as const)
          expect(weekdayName(weekday, language, width)).toBe(cldr(Date.UTC(2024, 0, weekday), language, { weekday: width }))
      }
      for (let month = 1; month <= 12; month++) {
        const name = cldr(Date.UTC(2024, month - 1, 1), language, { month: 'long' })
        expect(monthName(month, language)).toBe(language === 'ky' ? name.toLowerCase() : name)
      }
    }
  })
})

describe('formatTime', () => {
  it('writes hours and minutes with two digits, the end of a day as 24:00 and goes on after it', () => {
    expect([0, 570, 1439, 1440, 1560].map(formatTime)).toEqual(['00:00', '09:30', '23:59', '24:00', '02:00'])
  })
})
