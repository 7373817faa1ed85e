/** A visit as somebody plans it at the desk: a day, two times, and where; and what of it cannot be right. */
import { parsePartialDate } from '../../model/date-parts.ts'

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
const dayLength = 86_400_000

export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10)

/** ISO weekday, 1 for Monday. */
export const weekdayOf = (day: string): number => ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1

export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && parsePartialDate(text) !== null

/** Why nobody can be sent there on that day, or null. */
export function dayError(day: string, today: string): VisitDayError | null {
  if (day < today) return 'visit_past'
  return day > addDays(today, farthestDays) ? 'visit_far' : null
}

const two = (number: number) => String(number).padStart(2, '0')

/** By the country's clock, as visits are kept. */
export function instantsOf({ day, from, to }: Pick<NewVisit, 'day' | 'from' | 'to'>): { starts_at: string; ends_at: string } {
  const at = (minutes: number) => {
    const days = Math.floor(minutes / 1440)
    const ofDay = minutes % 1440
    return `${addDays(day, days)}T${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}:00+06:00`
  }
  return { starts_at: at(from), ends_at: at(to) }
}
