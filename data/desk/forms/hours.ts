/** Opening hours as a form: a week with one break for all days, weekdays of the month, holidays, or the syntax itself. */
import { commonWeeks } from '../../hours/common-weeks.ts'
import type { TimeRange } from '../../hours/opening-hours.ts'
import { parseHours } from '../../hours/parse-hours.ts'
import { type DayHours, emptyWeek, type NthDay, type Week, weekOf, writeWeek } from '../../hours/week.ts'
import { isEqual } from '../../model/equal.ts'
import type { Provider } from '../../model/provider.ts'
import { formatTime } from '../../text/dates.ts'
import type { FormEntries, FormError } from '../desk-page.ts'
import { pauseOf, readDay, readSpan, showDay, type TimeErrorCode, type TimeReader } from './day-hours.ts'
import { entryOf, linesOf } from './entries.ts'

export const weekdayNames = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const
/** Which of the month's: as the form offers them. */
export const nthChoices = ['1', '2', '3', '4', '5', '-1', '1,3', '2,4'] as const

export type HoursErrorCode = TimeErrorCode | 'nth_missing' | 'hours_syntax' | 'hours_long' | 'hours_text_long'

type Hours = Pick<Provider, 'schedule' | 'hours_text'>

const longestSchedule = 500
const longestText = 300

function readWeek(schedule: string): Week | null {
  if (schedule === '') return emptyWeek
  const parsed = parseHours(schedule)
  return parsed.ok ? weekOf(parsed.hours) : null
}

/** The break that most days have. */
function commonPause(days: Week['days']): TimeRange | null {
  const pauses = days.flatMap((day) => (day && pauseOf(day)) || [])
  const times = (pause: TimeRange) => pauses.filter((other) => isEqual(other, pause)).length
  return pauses.reduce<TimeRange | null>((most, pause) => (!most || times(pause) > times(most) ? pause : most), null)
}

/** Hours of the week as entries; `as` says which half of the form counts: the table, or the text in OpenStreetMap's syntax. */
export function weekEntries(week: Week): [string, string][] {
  const common = commonPause(week.days)
  const nth = week.nth.flatMap(({ weekday, nth: which, hours }, index): [string, string][] => [
    [`nth_${index + 1}_which`, which.join(',')],
    [`nth_${index + 1}_day`, `${weekday}`],
    ...showDay(`nth_${index + 1}`, hours, null),
  ])
  return [
    ...(['from', 'to'] as const).map((end): [string, string] => [`pause_${end}`, common ? formatTime(common[end]) : '']),
    ...week.days.flatMap((day, index) => showDay(weekdayNames[index] ?? '', day, common)),
    ...nth,
    ['holidays', week.holidays === undefined ? 'unsaid' : week.holidays === null ? 'closed' : 'open'],
    ...showDay('ph', week.holidays ?? null, null),
  ]
}

export function formOf({ schedule, hours_text }: Hours): FormEntries {
  const week = readWeek(schedule)
  return [
    ['hours_as', week ? 'week' : 'text'],
    ...weekEntries(week ?? emptyWeek),
    ...(week && week.kept.length > 0 ? [['kept', 'yes'] as const] : []),
    ['schedule', schedule],
    ['hours_text', hours_text],
  ]
}

function readNth(reader: TimeReader, line: number): NthDay | null {
  const name = `nth_${line}`
  const which = entryOf(reader.entries, `${name}_which`)
  const hours = readDay(reader, name, null)
  if (which === '') {
    if (hours) reader.errors.push({ field: `${name}_which`, code: 'nth_missing' satisfies HoursErrorCode })
    return null
  }
  const nth = which.split(',').map(Number)
  const weekday = Number(entryOf(reader.entries, `${name}_day`))
  const isKnown = nth.every((number) => Number.isInteger(number) && Math.abs(number) >= 1 && Math.abs(number) <= 5)
  if (isKnown && Number.isInteger(weekday) && weekday >= 1 && weekday <= 7) return { weekday, nth, hours }
  reader.errors.push({ field: `${name}_which`, code: 'nth_missing' satisfies HoursErrorCode })
  return null
}

function readHolidays(reader: TimeReader): DayHours | null | undefined {
  const said = entryOf(reader.entries, 'holidays')
  if (said === 'closed') return null
  if (said !== 'open') return undefined
  const hours = readDay(reader, 'ph', null)
  if (!hours) reader.errors.push({ field: 'ph_from', code: 'time_missing' satisfies HoursErrorCode })
  return hours ?? undefined
}

/** The schedule that the table says; `kept` are the rules of the record that no table shows. */
function readTable(reader: TimeReader, known: Week | null): Week {
  const pause = readSpan(reader, 'pause')
  // a box that is not ticked sends nothing, so what is kept is kept unless somebody chose to drop it
  const kept = entryOf(reader.entries, 'kept') === 'drop' ? [] : (known?.kept ?? [])
  return {
    days: weekdayNames.map((name) => readDay(reader, name, pause)),
    nth: linesOf(reader.entries, 'nth_', '_which').flatMap((line) => readNth(reader, line) ?? []),
    holidays: readHolidays(reader),
    kept,
  }
}

function readSchedule(reader: TimeReader, schedule: string): string {
  const { entries, errors } = reader
  const common = entryOf(entries, 'common')
  if (commonWeeks.includes(common)) return common
  if (entryOf(entries, 'hours_as') === 'text') {
    const typed = entryOf(entries, 'schedule')
    const parsed = typed === '' ? null : parseHours(typed)
    if (parsed && !parsed.ok)
      errors.push({
        field: 'schedule',
        code: 'hours_syntax',
        values: { from: typed.slice(parsed.problem.at, parsed.problem.at + 20) || '…' },
      })
    return typed
  }
  const known = readWeek(schedule)
  const week = readTable(reader, known)
  // what nobody touched stays as it is written
  return known && isEqual(week, known) ? schedule : writeWeek(week)
}

/** Where there are errors the facts are what could be read, so that it can be said back; they are not to be saved. */
export function readForm(entries: FormEntries, { schedule }: Pick<Provider, 'schedule'>): { facts: Hours; errors: FormError[] } {
  const errors: FormError[] = []
  const facts = { schedule: readSchedule({ entries, errors }, schedule), hours_text: entryOf(entries, 'hours_text') }
  const refuse = (field: string, code: HoursErrorCode) => errors.push({ field, code })
  if (facts.schedule.length > longestSchedule) refuse('schedule', 'hours_long')
  if (facts.hours_text.length > longestText) refuse('hours_text', 'hours_text_long')
  return { facts, errors }
}
