/** Whether a place is open: said only from hours that a coordinator verified, by the country's clock. */
import { formatHours } from '../hours/format-hours.ts'
import type { OpeningHours } from '../hours/opening-hours.ts'
import { parseHours } from '../hours/parse-hours.ts'
import { publicHolidays } from '../hours/public-holidays.ts'
import { stateAt } from '../hours/state-at.ts'
import type { Language } from '../model/language.ts'

/** `change` is when the state ends, epoch milliseconds, or null when it lasts. */
export interface Opening {
  state: 'open' | 'closed' | 'unconfirmed'
  change: number | null
}

const holidays = publicHolidays()
const parsed = new Map<string, OpeningHours | null>()

function hoursOf(schedule: string): OpeningHours | null {
  if (schedule === '') return null
  const known = parsed.get(schedule)
  if (known !== undefined) return known
  const result = parseHours(schedule)
  const hours = result.ok ? result.hours : null
  parsed.set(schedule, hours)
  return hours
}

/** The state at an instant (epoch milliseconds); hours that cannot be read count as unconfirmed. */
export function openingAt(schedule: string, instant: number): Opening {
  const hours = hoursOf(schedule)
  if (!hours) return { state: 'unconfirmed', change: null }
  const { open, unknown, next_change } = stateAt(hours, instant, holidays)
  return { state: unknown ? 'unconfirmed' : open ? 'open' : 'closed', change: next_change }
}

/** The first instant at which one of these opens or closes; Infinity when none will. */
export function nextOpeningChange(providers: readonly { schedule: string }[], instant: number): number {
  let next = Number.POSITIVE_INFINITY
  for (const { schedule } of providers) {
    const { change } = openingAt(schedule, instant)
    if (change !== null && change < next) next = change
  }
  return next
}

/** Whether a schedule says anything that can be read. */
export const hasHours = (schedule: string): boolean => hoursOf(schedule) !== null

/** The hours in readable lines, or null when they are not confirmed. */
export function readableHours(schedule: string, language: Language): string[] | null {
  const hours = hoursOf(schedule)
  return hours && formatHours(hours, language)
}
