/** Opening hours: the shape that a value in OpenStreetMap's syntax is parsed into. Plain data, safe to send as JSON. */

export type HoursState = 'open' | 'closed' | 'unknown'

/** Minutes from midnight, `from` included, `to` excluded and up to 2880: a span over midnight belongs to the day it starts on. */
export interface TimeRange {
  from: number
  to: number
}

/** ISO weekdays, 1 for Monday; Fr-Mo runs from 5 to 1. `nth` is empty for every week, 1 to 5 counted from the month's start, -1 from its end. */
export interface WeekdayRange {
  from: number
  to: number
  nth: readonly number[]
}

/** Days as numbers, both included: month·100 + day where `yearly` (and then `from` may be greater than `to`), else year·10000 + that. */
export interface DateRange {
  from: number
  to: number
  yearly: boolean
}

/**
 * One rule. Empty lists choose every day or the whole day. `years`, `dates` and the choice of weekdays or holidays must all hold.
 * `kind`: how it was joined to the rules before it: `;`, `,` or `||`. `overrides`: on its days the rules before it do not count.
 */
export interface HoursRule {
  kind: 'normal' | 'additional' | 'fallback'
  overrides: boolean
  years: readonly DateRange[]
  dates: readonly DateRange[]
  weekdays: readonly WeekdayRange[]
  holidays: boolean
  times: readonly TimeRange[]
  state: HoursState
  comment: string
}

export interface OpeningHours {
  rules: readonly HoursRule[]
}

/** What is wrong with a text: nothing in it, a sign out of place, a time or date that does not exist, a quotation left open, or a part of the syntax that we do not read (sunset, weeks, school holidays, open ends). */
export const hoursProblems = ['empty', 'unexpected', 'invalid_time', 'invalid_date', 'unclosed_comment', 'unsupported'] as const
export type HoursProblemCode = (typeof hoursProblems)[number]

/** The days, `YYYY-MM-DD`, on which a rule for public holidays (PH) holds; a Set will do. */
export interface Holidays {
  has(day: string): boolean
}
