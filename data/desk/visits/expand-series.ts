/** A duty roster as the days on which it holds: weekdays, every week or some of the month's, between two days, without exceptions. */
import { dayLater, weekdayOfDay } from '../../text/dates.ts'

export interface Series {
  /** ISO weekdays, 1 for Monday. */
  weekdays: readonly number[]
  /** Which of the month's, -1 for the last; empty for every week. */
  nth: readonly number[]
  /** `YYYY-MM-DD`, both included. */
  from: string
  until: string
  /** Days on which it does not hold. */
  except: readonly string[]
}

/** More is no roster but opening hours. */
const mostOfSeries = 200

const isNth = (day: string, nth: readonly number[]): boolean => {
  const fromStart = Math.ceil(Number(day.slice(8)) / 7)
  const isLast = dayLater(day, 7).slice(0, 7) !== day.slice(0, 7)
  return nth.length === 0 || nth.includes(fromStart) || (isLast && nth.includes(-1))
}

/** The days in order; null where there are more than a roster has. */
export function expandSeries({ weekdays, nth, from, until, except }: Series): string[] | null {
  const days: string[] = []
  for (let day = from; day <= until; day = dayLater(day, 1)) {
    if (weekdays.includes(weekdayOfDay(day)) && isNth(day, nth) && !except.includes(day)) days.push(day)
    if (days.length > mostOfSeries || day > dayLater(from, 800)) return null
  }
  return days
}
