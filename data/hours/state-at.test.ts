import { describe, expect, it } from 'vitest'
import { parseHours } from './parse-hours.ts'
import { declaredHolidays, publicHolidays } from './public-holidays.ts'
import { stateAt } from './state-at.ts'

const holidays = publicHolidays([{ day: '2030-02-05', name: 'orozo_ait', source_url: '' }])
/** A time of the wall clock in Kyrgyzstan. */
const at = (local: string) => Date.parse(`${local}+06:00`)

function answer(text: string, local: string) {
  const parsed = parseHours(text)
  if (!parsed.ok) throw new Error(text)
  const { next_change, ...state } = stateAt(parsed.hours, at(local), holidays)
  return { ...state, next: next_change === null ? null : new Date(next_change + 6 * 3_600_000).toISOString().slice(0, 16) }
}

const open = { open: true, unknown: false, comment: '' }
const closed = { open: false, unknown: false, comment: '' }

describe('stateAt', () => {
  it('knows of no change where nothing ever changes', () => {
    for (const text of ['off', 'Feb 29 off', 'Mo-Fr off; PH off'])
      expect(answer(text, '2026-11-22T12:00')).toEqual({ ...closed, next: null })
    expect(answer('24/7', '2026-11-22T12:00')).toEqual({ ...open, next: null })
    expect(answer('2020 Mo 10:00-12:00', '2026-11-22T12:00')).toEqual({ ...closed, next: null })
  })

  it('keeps the minute of opening and gives up the minute of closing', () => {
    expect(answer('Mo-Fr 09:00-18:00', '2026-11-23T08:59:59.999')).toEqual({ ...closed, next: '2026-11-23T09:00' })
    expect(answer('Mo-Fr 09:00-18:00', '2026-11-23T09:00')).toEqual({ ...open, next: '2026-11-23T18:00' })
    expect(answer('Mo-Fr 09:00-18:00', '2026-11-23T17:59:59.999')).toEqual({ ...open, next: '2026-11-23T18:00' })
    expect(answer('Mo-Fr 09:00-18:00', '2026-11-23T18:00')).toEqual({ ...closed, next: '2026-11-24T09:00' })
  })

  it('closes for lunch and tells when it opens again', () => {
    expect(answer('Mo-Fr 09:00-12:00,13:00-18:00', '2026-11-23T12:30')).toEqual({ ...closed, next: '2026-11-23T13:00' })
    expect(answer('Mo-Fr 09:00-18:00; 12:00-13:00 off "обед"', '2026-11-23T12:30')).toEqual({
      ...closed,
      comment: 'обед',
      next: '2026-11-23T13:00',
    })
  })

  it('is closed on public holidays, fixed and declared, only where the hours say so', () => {
    expect(answer('Mo-Fr 09:00-18:00; PH off', '2026-05-05T10:00')).toEqual({ ...closed, next: '2026-05-11T09:00' })
    expect(answer('Mo-Fr 09:00-18:00', '2026-05-05T10:00')).toEqual({ ...open, next: '2026-05-05T18:00' })
    expect(answer('Mo-Fr 09:00-18:00; PH off', '2030-02-05T10:00')).toEqual({ ...closed, next: '2030-02-06T09:00' })
    expect(answer('Mo-Fr,PH 09:00-18:00', '2026-03-08T10:00')).toEqual({ ...open, next: '2026-03-08T18:00' })
    expect(answer('PH 10:00-12:00', '2026-09-01T10:00')).toEqual({ ...closed, next: '2027-01-01T10:00' })
  })

  it('keeps a span over midnight with the day it starts on, whatever the next day says', () => {
    for (const text of ['Fr 22:00-02:00; Sa off', 'Fr 22:00-02:00; Sa 10:00-12:00', 'Fr 22:00-26:00'])
      expect(answer(text, '2026-11-28T01:00'), text).toEqual({ ...open, next: '2026-11-28T02:00' })
    expect(answer('Fr 22:00-02:00', '2026-11-28T01:59:59.999')).toEqual({ ...open, next: '2026-11-28T02:00' })
    expect(answer('Fr 22:00-02:00; 01:30-02:00 off', '2026-11-28T01:00')).toEqual({ ...open, next: '2026-11-28T01:30' })
    expect(answer('Mo-Su 22:00-06:00; PH off', '2026-03-08T05:00')).toEqual({ ...open, next: '2026-03-08T06:00' })
    expect(answer('Mo-Su 22:00-06:00; PH off', '2026-03-09T05:00')).toEqual({ ...closed, next: '2026-03-09T22:00' })
  })

  it('says unknown with its comment, and counts a new comment as a change', () => {
    expect(answer('Mo 09:00-12:00 "по записи"', '2026-11-23T10:00')).toEqual({
      open: false,
      unknown: true,
      comment: 'по записи',
      next: '2026-11-23T12:00',
    })
    expect(answer('Mo-Fr 09:00-18:00; We off "семинар"', '2026-11-24T19:00')).toEqual({ ...closed, next: '2026-11-25T00:00' })
  })

  it('finds 29 February and the last weekday of a month', () => {
    expect(answer('Feb 29 10:00-11:00', '2026-11-22T12:00')).toEqual({ ...closed, next: '2028-02-29T10:00' })
    expect(answer('Fr[-1] 14:00-16:00', '2027-02-01T00:00')).toEqual({ ...closed, next: '2027-02-26T14:00' })
  })

  it('reads the clock of Kyrgyzstan wherever the device is, before 1970 too', () => {
    expect(answer('Mo 00:00-01:00', '2026-11-23T00:30')).toEqual({ ...open, next: '2026-11-23T01:00' })
    expect(answer('Su 10:00-12:00', '1960-01-03T11:00')).toEqual({ ...open, next: '1960-01-03T12:00' })
  })
})

describe('publicHolidays', () => {
  it('has no working holiday, no day that moved and no year before the Labour Code of 2025', () => {
    for (const day of [
      '2026-02-23',
      '2026-04-07',
      '2026-11-07',
      '2026-11-08',
      '2026-03-09',
      '2024-01-01',
      '2026-01-08',
      '2026-05-10',
    ])
      expect(publicHolidays().has(day), day).toBe(false)
  })

  it('has the days off of the Labour Code in every year since', () => {
    for (const year of [2025, 2026, 2031])
      for (const day of ['01-01', '01-07', '03-08', '03-21', '05-01', '05-05', '05-09', '08-31'])
        expect(publicHolidays().has(`${year}-${day}`), day).toBe(true)
  })

  it('gives a source and a real day for every declared feast', () => {
    for (const { day, source_url } of declaredHolidays) {
      expect(new Date(day).toISOString().slice(0, 10)).toBe(day)
      expect(source_url).toMatch(/^https?:/)
    }
  })
})
