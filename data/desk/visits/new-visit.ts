/** A visit as somebody plans it at the desk: a day, two times, and where; and what of it cannot be right. */
import { parsePartialDate } from '../../model/date-parts.ts'
import { dayLater, formatTime } from '../../text/dates.ts'

/** `day` is `YYYY-MM-DD`; times are minutes from midnight of that day. `settlement` is empty for the center itself. */
export interface NewVisit {
  day: string
  from: number
  to: number
  settlement: string
  place: string
  note: string
}

export type VisitDayError = 'visit_past' | 'visit_far'

/** Planned farther ahead than this is a slip in a year. */
const farthestDays = 550

export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && parsePartialDate(text) !== null

/** Why nobody can be sent there on that day, or null. */
export function dayError(day: string, today: string): VisitDayError | null {
  if (day < today) return 'visit_past'
  return day > dayLater(today, farthestDays) ? 'visit_far' : null
}

/** By the country's clock, as visits are kept. */
export function instantsOf({ day, from, to }: Pick<NewVisit, 'day' | 'from' | 'to'>): { starts_at: string; ends_at: string } {
  const at = (minutes: number) => {
    const days = Math.floor(minutes / 1440)
    return `${dayLater(day, days)}T${formatTime(minutes % 1440)}:00+06:00`
  }
  return { starts_at: at(from), ends_at: at(to) }
}
