/** Whether a place is open: said only from hours that a coordinator verified, by the country's clock. Closures decide before them. */
import { type ClosureDays, closureBoundaries, closureNow } from '../hours/closures.ts'
import { formatHours } from '../hours/format-hours.ts'
import type { OpeningHours } from '../hours/opening-hours.ts'
import { parseHours } from '../hours/parse-hours.ts'
import { publicHolidays } from '../hours/public-holidays.ts'
import { stateAt } from '../hours/state-at.ts'
import { dayInKyrgyzstan } from '../model/instant.ts'
import type { Language } from '../model/language.ts'
import { beginningOfDay } from '../text/dates.ts'

/** What tells when a place is open: `schedule` in OpenStreetMap syntax, and what is otherwise on some days. */
export interface Hours {
  schedule: string
  closures?: readonly ClosureDays[] | undefined
}

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

function usuallyAt(schedule: string, instant: number): Opening {
  const hours = hoursOf(schedule)
  if (!hours) return { state: 'unconfirmed', change: null }
  const { open, unknown, next_change } = stateAt(hours, instant, holidays)
  return { state: unknown ? 'unconfirmed' : open ? 'open' : 'closed', change: next_change }
}

/** By what decides the day alone: it holds from midnight to midnight, so that no night reaches into a day that is closed. */
function onDayOf({ schedule, closures = [] }: Hours, instant: number): Opening {
  const deciding = closureNow(closures, dayInKyrgyzstan(instant)).state
  if (!deciding) return usuallyAt(schedule, instant)
  const { closure } = deciding
  if (closure.kind === 'closed') return { state: 'closed', change: null }
  // somebody answers, but who comes stands before a closed door
  if (closure.kind === 'by_phone_only') return { state: 'unconfirmed', change: null }
  return usuallyAt(closure.schedule, instant)
}

/** The state at an instant (epoch milliseconds); hours that cannot be read count as unconfirmed. */
export function openingAt(hours: Hours, instant: number): Opening {
  const now = onDayOf(hours, instant)
  const ends = closureBoundaries(hours.closures ?? [], dayInKyrgyzstan(instant)).map(beginningOfDay)
  let { change } = now
  for (const end of ends) {
    if (change !== null && change < end) break
    const then = onDayOf(hours, end)
    if (then.state !== now.state) return { state: now.state, change: end }
    change = then.change
  }
  return { state: now.state, change }
}

/** The first instant at which one of these opens or closes, or is told otherwise because a closure begins or ends; Infinity for never. */
export function nextOpeningChange(providers: readonly Hours[], instant: number): number {
  let next = Number.POSITIVE_INFINITY
  const today = dayInKyrgyzstan(instant)
  for (const hours of providers) {
    const { change } = openingAt(hours, instant)
    const [boundary] = closureBoundaries(hours.closures ?? [], today)
    next = Math.min(next, change ?? next, boundary ? beginningOfDay(boundary) : next)
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
