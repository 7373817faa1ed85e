/** One row of the weekly form: from, to, a break, and whether an appointment is needed. */
import type { TimeRange } from '../../hours/opening-hours.ts'
import { readTime } from '../../hours/read-time.ts'
import type { DayHours } from '../../hours/week.ts'
import { formatTime } from '../../text/dates.ts'
import type { FormEntries, FormError } from '../desk-page.ts'
import { entryOf } from './entries.ts'

export type TimeErrorCode = 'time_unreadable' | 'time_missing' | 'time_order' | 'pause_outside'

/** Longer than this over midnight is the two times the wrong way round. */
const longestNight = 14 * 60

export const pauseOf = ({ spans: [first, second] }: DayHours): TimeRange | null =>
  first && second ? { from: first.to, to: second.from } : null

/** Whether a break lies inside of the day. */
const fits = (pause: TimeRange, from: number, to: number) => from < pause.from && pause.from < pause.to && pause.to < to

/** The entries of a row. `common` is the break of all days, as far as it falls into them. */
export function showDay(name: string, hours: DayHours | null, common: TimeRange | null): [string, string][] {
  const [first, last] = [hours?.spans[0], hours?.spans.at(-1)]
  const pause = hours && pauseOf(hours)
  const isCommon = pause
    ? common?.from === pause.from && common.to === pause.to
    : !common || !first || !last || !fits(common, first.from, last.to)
  return [
    [`${name}_from`, first ? formatTime(first.from) : ''],
    [`${name}_to`, last ? formatTime(last.to) : ''],
    [`${name}_pause`, isCommon ? 'common' : pause ? 'own' : 'none'],
    [`${name}_pause_from`, pause && !isCommon ? formatTime(pause.from) : ''],
    [`${name}_pause_to`, pause && !isCommon ? formatTime(pause.to) : ''],
    ...(hours?.appointment ? [[`${name}_appointment`, 'yes'] as [string, string]] : []),
  ]
}

export interface TimeReader {
  entries: FormEntries
  errors: FormError[]
}

/** Two times of a field each: both, none, or an error; `to` of a night counts on. */
export function readSpan({ entries, errors }: TimeReader, name: string): TimeRange | null {
  const refuse = (field: string, code: TimeErrorCode) => {
    errors.push({ field, code, values: { text: entryOf(entries, field) } })
    return null
  }
  const typed = [`${name}_from`, `${name}_to`].map((field) => ({ field, text: entryOf(entries, field) }))
  if (typed.every(({ text }) => text === '')) return null
  const times: number[] = []
  for (const { field, text } of typed) {
    if (text === '') return refuse(field, 'time_missing')
    const time = readTime(text)
    if (time === null) return refuse(field, 'time_unreadable')
    times.push(time)
  }
  const [from = 0, to = 0] = times
  if (to > from) return from === 1440 ? refuse(`${name}_from`, 'time_unreadable') : { from, to }
  if (from === 1440 || to === from || to + 1440 - from > longestNight) return refuse(`${name}_to`, 'time_order')
  return { from, to: to + 1440 }
}

/** The hours of a row, null where it says none. */
export function readDay(reader: TimeReader, name: string, common: TimeRange | null): DayHours | null {
  const appointment = entryOf(reader.entries, `${name}_appointment`) === 'yes'
  const span = readSpan(reader, name)
  if (!span) return appointment ? { spans: [], appointment } : null
  const choice = entryOf(reader.entries, `${name}_pause`)
  if (choice === 'none') return { spans: [span], appointment }
  const own = choice === 'own' ? readSpan(reader, `${name}_pause`) : null
  const pause = choice === 'own' ? own : common
  if (!pause) return { spans: [span], appointment }
  if (!fits(pause, span.from, span.to)) {
    if (own) reader.errors.push({ field: `${name}_pause_from`, code: 'pause_outside' satisfies TimeErrorCode })
    return { spans: [span], appointment }
  }
  return {
    spans: [
      { from: span.from, to: pause.from },
      { from: pause.to, to: span.to },
    ],
    appointment,
  }
}
