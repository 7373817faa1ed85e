import { describe, expect, it } from 'vitest'
import type { ClosureDays } from '../hours/closures.ts'
import { nextOpeningChange, openingAt } from './opening.ts'

/** A time of the wall clock in Kyrgyzstan. */
const at = (local: string) => Date.parse(`${local}+06:00`)
const closure = (given: Partial<ClosureDays>): ClosureDays => ({ kind: 'closed', from: '', until: '', schedule: '', ...given })
const week = 'Mo-Fr 09:00-18:00'

const told = (schedule: string, closures: readonly ClosureDays[], local: string) => {
  const { state, change } = openingAt({ schedule, closures }, at(local))
  return [state, change === null ? null : new Date(change + 6 * 3_600_000).toISOString().slice(0, 16)]
}

describe('openingAt', () => {
  // Friday, 4 December 2026
  const untilFriday = [closure({ from: '2026-12-02', until: '2026-12-04' })]

  it('is closed on every day of a closure, whatever the hours say, until it opens again', () => {
    expect(told(week, untilFriday, '2026-12-01T17:00')).toEqual(['open', '2026-12-01T18:00'])
    expect(told(week, untilFriday, '2026-12-02T10:00')).toEqual(['closed', '2026-12-07T09:00'])
    expect(told(week, untilFriday, '2026-12-04T23:59')).toEqual(['closed', '2026-12-07T09:00'])
    expect(told(week, untilFriday, '2026-12-07T09:00')).toEqual(['open', '2026-12-07T18:00'])
  })

  it('opens no earlier than a closure that is still to come lets it', () => {
    expect(told(week, untilFriday, '2026-12-01T19:00')).toEqual(['closed', '2026-12-07T09:00'])
  })

  it('is no longer than a closure closed where nobody knows the hours', () => {
    expect(told('', untilFriday, '2026-12-03T10:00')).toEqual(['closed', '2026-12-05T00:00'])
    expect(told(week, [closure({ from: '2026-12-02' })], '2026-12-03T10:00')).toEqual(['closed', null])
  })

  it('lets no night reach into a day that is closed', () => {
    expect(told('Mo-Su 20:00-02:00', untilFriday, '2026-12-01T23:00')).toEqual(['open', '2026-12-02T00:00'])
  })

  it('keeps other hours, and knows nothing where they are not known', () => {
    const other = (schedule: string) => [closure({ kind: 'other_hours', from: '2026-12-02', until: '2026-12-04', schedule })]
    expect(told(week, other('Mo-Fr 10:00-12:00'), '2026-12-02T11:00')).toEqual(['open', '2026-12-02T12:00'])
    expect(told(week, other('Mo-Fr 10:00-12:00'), '2026-12-02T13:00')).toEqual(['closed', '2026-12-03T10:00'])
    expect(told(week, other(''), '2026-12-02T11:00')).toEqual(['unconfirmed', '2026-12-05T00:00'])
    expect(told(week, other('by heart'), '2026-12-02T11:00')[0]).toBe('unconfirmed')
  })

  it('sends nobody to a door behind which only a telephone is answered', () => {
    const phone = [closure({ kind: 'by_phone_only', until: '2026-12-04' })]
    expect(told(week, phone, '2026-12-02T11:00')).toEqual(['unconfirmed', '2026-12-05T00:00'])
  })

  it('keeps the hours of what has moved', () => {
    expect(told(week, [closure({ kind: 'moved' })], '2026-12-02T11:00')).toEqual(['open', '2026-12-02T18:00'])
  })
})

it('something is told otherwise when a closure begins or ends, also where the state stays', () => {
  const moved = { schedule: '', closures: [closure({ kind: 'moved', from: '2026-12-02', until: '2026-12-04' })] }
  expect(nextOpeningChange([moved], at('2026-12-01T10:00'))).toBe(at('2026-12-02T00:00'))
  expect(nextOpeningChange([moved], at('2026-12-02T10:00'))).toBe(at('2026-12-05T00:00'))
  expect(nextOpeningChange([moved], at('2026-12-05T00:00'))).toBe(Number.POSITIVE_INFINITY)
})
