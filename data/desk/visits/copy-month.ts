/** Shifts the visits of a month to another one, and writes them as lines that can still be changed. */
import { dayLater, formatTime, weekdayOfDay } from '../../text/dates.ts'
import type { NewVisit } from './new-visit.ts'

/** `weekday`: the second Tuesday stays the second Tuesday; `date`: the twelfth stays the twelfth. */
export type Shift = 'weekday' | 'date'

/** The day in `month` (`YYYY-MM`) that corresponds, or null where it has none: no fifth Friday, no 31st. */
export function shiftDay(day: string, month: string, by: Shift): string | null {
  const ofMonth = Number(day.slice(8))
  if (by === 'date') {
    const there = dayLater(`${month}-01`, ofMonth - 1)
    return there.startsWith(month) ? there : null
  }
  const first = `${month}-01`
  const ahead = (weekdayOfDay(day) - weekdayOfDay(first) + 7) % 7
  const there = dayLater(first, ahead + 7 * (Math.ceil(ofMonth / 7) - 1))
  return there.startsWith(month) ? there : null
}

export interface Shifted {
  visits: NewVisit[]
  /** Days of the month before to which none corresponds. */
  left: string[]
}

export function copyMonth(visits: readonly NewVisit[], from: string, to: string, by: Shift): Shifted {
  const shifted = visits.filter(({ day }) => day.startsWith(from)).map((visit) => ({ visit, day: shiftDay(visit.day, to, by) }))
  return {
    visits: shifted.flatMap(({ visit, day }) => (day === null ? [] : [{ ...visit, day }])),
    left: shifted.flatMap(({ visit, day }) => (day === null ? [visit.day] : [])),
  }
}

/** A line for each visit, which `readGrid` reads as that visit. */
export const writeGrid = (visits: readonly NewVisit[]): string =>
  [...visits]
    .sort((a, b) => (a.day === b.day ? a.from - b.from : a.day < b.day ? -1 : 1))
    .map(({ day, from, to, settlement, place }) =>
      [`${day} ${formatTime(from)}-${formatTime(to)}`, [settlement, place].filter(Boolean).join('; ')].filter(Boolean).join(' '),
    )
    .join('\n')

/** The month before or after one. */
export function nextMonth(month: string, by: 1 | -1 = 1): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + by
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`
}
