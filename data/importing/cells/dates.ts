/** Date cells: partial dates, and the instant at which something was verified. */
import { parsePartialDate } from '../../model/date-parts.ts'
import { dateUnreadable } from '../rules/value-unreadable.ts'
import type { Reading } from './reading.ts'

/** `16.07.2019` and `07.2019` are how dates are written here; with slashes nobody can tell the day from the month. */
export function readPartialDate(cell: string, column: string): Reading<string> {
  const dotted = /^(?:(\d{1,2})\.)?(\d{1,2})\.(\d{4})$/u.exec(cell)
  const text = dotted ? [dotted[3], dotted[2], dotted[1]].flatMap((part) => part?.padStart(2, '0') ?? []).join('-') : cell
  return parsePartialDate(text) ? { value: text } : { finding: dateUnreadable(column, cell) }
}

/** A whole day. */
export function readDay(cell: string, column: string): Reading<string> {
  const day = readPartialDate(cell, column)
  return 'value' in day && day.value.length < 10 ? { finding: dateUnreadable(column, cell) } : day
}

const instant = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/u

/** An ISO instant, or a whole day, which counts as verified when it began (UTC): never later than it was. */
export function readInstant(cell: string, column: string): Reading<string> {
  const day = readDay(instant.exec(cell)?.[1] ?? cell, column)
  if ('finding' in day) return { finding: dateUnreadable(column, cell) }
  const milliseconds = Date.parse(instant.test(cell) ? cell : `${day.value}T00:00:00Z`)
  return Number.isNaN(milliseconds) ? { finding: dateUnreadable(column, cell) } : { value: new Date(milliseconds).toISOString() }
}
