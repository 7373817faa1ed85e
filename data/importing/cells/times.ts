/** Cells that hold a time of day, or a day with a time: by the country's clock unless the cell names another. */
import { bishkekOffset } from '../../model/instant.ts'
import { timeUnreadable } from '../rules/visit-rules.ts'
import { readPartialDate } from './dates.ts'
import type { Reading } from './reading.ts'

const minute = 60_000

/** As visits have it, `2026-12-01T09:30:00+06:00`, of an instant in epoch milliseconds. */
const asBishkekTime = (instant: number) => `${new Date(instant + bishkekOffset).toISOString().slice(0, 16)}:00+06:00`

/** A whole day, `YYYY-MM-DD`: a visit is no month. */
export function readDay(cell: string, column: string): Reading<string> {
  const day = readPartialDate(cell, column)
  return 'value' in day && day.value.length < 10 ? { finding: timeUnreadable(column, cell) } : day
}

/** Minutes from midnight: `9:00`, `09.00`, `09:00:00` as spreadsheets add, `24:00` for the end of a day. */
export function readClock(cell: string, column: string): Reading<number> {
  const [, hours, minutes] = /^(\d{1,2})[:.](\d{2})(?::00)?$/u.exec(cell) ?? []
  const whole = Number(hours) * 60 + Number(minutes)
  return Number(minutes) < 60 && whole <= 24 * 60 ? { value: whole } : { finding: timeUnreadable(column, cell) }
}

/** `day` as `readDay` and `clock` as `readClock` give them. */
export const timeOn = (day: string, clock: number): string =>
  asBishkekTime(Date.parse(`${day}T00:00:00Z`) - bishkekOffset + clock * minute)

const dayAndClock = /^(\S+?)(?:T|,?\s+)(\d{1,2}[:.]\d{2}(?::\d{2}(?:\.0{1,6})?)?)(Z|[+-]\d{2}:\d{2})?$/u

/** `2026-12-01 09:30`, `01.12.2026 9:30`, or ISO 8601, whose offset counts where it has one. */
export function readTime(cell: string, column: string): Reading<string> {
  const [, day = '', clock = '', offset] = dayAndClock.exec(cell) ?? []
  const date = readDay(day, column)
  const minutes = readClock(clock.replace(/\.0+$/u, ''), column)
  if ('finding' in date || 'finding' in minutes) return { finding: timeUnreadable(column, cell) }
  const time = timeOn(date.value, minutes.value)
  if (!offset || offset === '+06:00') return { value: time }
  const instant = Date.parse(`${time.slice(0, 19)}${offset}`)
  return Number.isNaN(instant) ? { finding: timeUnreadable(column, cell) } : { value: asBishkekTime(instant) }
}
