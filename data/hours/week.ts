/** A week as people fill it in: days with their spans, some weekdays of the month, public holidays, and what no such table can show. */
import { isEqual } from '../model/equal.ts'
import { byAppointment, isByAppointment } from './by-appointment.ts'
import type { HoursRule, OpeningHours, TimeRange } from './opening-hours.ts'
import { parseHours } from './parse-hours.ts'
import { writeHours } from './write-hours.ts'

/** One day: one span, or two around a break. `appointment`: only for who has arranged it, and then the times may be left out. */
export interface DayHours {
  spans: readonly TimeRange[]
  appointment: boolean
}

/** A weekday of the month whose hours are its own: `nth` counts 1 to 5 from its start, -1 from its end. */
export interface NthDay {
  weekday: number
  nth: readonly number[]
  hours: DayHours | null
}

/** `days`: seven, Monday first, null where nobody is there. `holidays`: undefined where nothing is said of them. `kept`: the rules after those. */
export interface Week {
  days: readonly (DayHours | null)[]
  nth: readonly NthDay[]
  holidays: DayHours | null | undefined
  kept: readonly HoursRule[]
}

export const emptyWeek: Week = { days: Array<null>(7).fill(null), nth: [], holidays: undefined, kept: [] }
const mostSpans = 2
const wholeDay: TimeRange = { from: 0, to: 1440 }

export const isEmptyWeek = ({ days, nth, holidays, kept }: Week) =>
  days.every((day) => day === null) && nth.length === 0 && holidays === undefined && kept.length === 0

const inOrder = (spans: readonly TimeRange[]) =>
  spans.every(
    ({ from, to }, index) => (index === 0 || (spans[index - 1]?.to ?? 0) < from) && (to <= 1440 || index === spans.length - 1),
  )

/** The hours of a rule; undefined where they are none that a table shows. */
function hoursOf({ state, times, comment }: HoursRule): DayHours | null | undefined {
  const spans = times.length === 0 && state === 'open' ? [wholeDay] : times
  if (spans.length > mostSpans || !inOrder(spans)) return undefined
  if (state === 'closed') return times.length === 0 && comment === '' ? null : undefined
  if (state === 'unknown') return isByAppointment(comment) ? { spans, appointment: true } : undefined
  return comment === '' ? { spans, appointment: false } : undefined
}

const daysOf = ({ from, to }: { from: number; to: number }): number[] => {
  const days = from <= to ? to - from + 1 : to - from + 8
  return Array.from({ length: days }, (_, index) => ((from - 1 + index) % 7) + 1)
}

/** Times that are added to a day, or null where the table could not hold both. */
function added(day: DayHours | null, more: DayHours | null): DayHours | null {
  if (!day || !more) return day ? null : more
  if (day.appointment !== more.appointment || day.spans.length === 0 || more.spans.length === 0) return null
  const spans = [...day.spans, ...more.spans].sort((a, b) => a.from - b.from)
  return spans.length <= mostSpans && inOrder(spans) ? { ...day, spans } : null
}

/** The week with one more rule, or null where a table cannot show it. What is said of holidays or of the month's days comes last. */
function withRule(week: Week, rule: HoursRule): Week | null {
  const hours = hoursOf(rule)
  if (hours === undefined || rule.kind === 'fallback' || rule.years.length + rule.dates.length > 0) return null
  const everyWeek = rule.weekdays.length === 0 && !rule.holidays ? [{ from: 1, to: 7, nth: [] }] : rule.weekdays
  const plain = everyWeek.filter(({ nth }) => nth.length === 0)
  const nth = everyWeek.filter((range) => range.nth.length > 0)
  const isAdded = rule.kind === 'additional' || (rule.state !== 'closed' && !rule.overrides)
  if (plain.length > 0 && (week.nth.length > 0 || week.holidays !== undefined)) return null
  if ((nth.length > 0 || rule.holidays) && week.holidays !== undefined) return null
  const days = [...week.days]
  for (const day of plain.flatMap(daysOf)) {
    const sum = isAdded ? added(days[day - 1] ?? null, hours) : hours
    if (isAdded && sum === null) return null
    days[day - 1] = sum
  }
  const hasHours = (weekday: number) => days[weekday - 1] !== null || week.nth.some((other) => other.weekday === weekday)
  if (isAdded && (rule.holidays || nth.some(({ from }) => hasHours(from)))) return null
  return {
    ...week,
    days,
    nth: [...week.nth, ...nth.map(({ from, nth: which }) => ({ weekday: from, nth: which, hours }))],
    holidays: rule.holidays ? hours : week.holidays,
  }
}

const rule = (days: Partial<HoursRule>, hours: DayHours | null): HoursRule => ({
  kind: 'normal',
  overrides: hours !== null,
  years: [],
  dates: [],
  weekdays: [],
  holidays: false,
  times: hours === null || (hours.spans.length === 1 && isEqual(hours.spans[0], wholeDay)) ? [] : hours.spans,
  state: hours === null ? 'closed' : hours.appointment ? 'unknown' : 'open',
  comment: hours?.appointment ? byAppointment : '',
  ...days,
})

/** Runs of neighbouring days with the same hours, each set of equal hours once: `Mo-We,Fr 09:00-18:00`. */
function dayRules(days: Week['days']): HoursRule[] {
  const rules: { hours: DayHours | null; weekdays: { from: number; to: number; nth: readonly number[] }[] }[] = []
  for (const [index, hours] of days.entries()) {
    const day = index + 1
    const same = rules.find((other) => isEqual(other.hours, hours))
    const last = same?.weekdays.at(-1)
    if (last?.to === index) last.to = day
    else if (same) same.weekdays.push({ from: day, to: day, nth: [] })
    else rules.push({ hours, weekdays: [{ from: day, to: day, nth: [] }] })
  }
  // days off are said last
  const sorted = [...rules.filter(({ hours }) => hours), ...rules.filter(({ hours }) => !hours)]
  return sorted.map(({ hours, weekdays }) => rule({ weekdays }, hours))
}

/** The week in OpenStreetMap's syntax, empty where it says nothing at all. */
export function writeWeek(week: Week): string {
  const { days, nth, holidays, kept } = week
  if (isEmptyWeek(week)) return ''
  const always = rule({}, { spans: [wholeDay], appointment: false })
  const isAlways = days.every((day) => isEqual(day, { spans: [wholeDay], appointment: false }))
  // what is kept must not run on from a rule without days, nor stand first where it adds to others
  const saysDays = days.some((day) => day !== null) || (kept[0] !== undefined && kept[0].kind !== 'normal')
  const rules = [
    ...(isAlways && kept.length === 0 ? [always] : saysDays ? dayRules(days) : []),
    ...nth.map(({ weekday, nth: which, hours }) => rule({ weekdays: [{ from: weekday, to: weekday, nth: which }] }, hours)),
    ...(holidays === undefined ? [] : [rule({ holidays: true }, holidays)]),
    ...kept,
  ]
  return writeHours({ rules })
}

/** Reads as much of the hours as a table can show, in their order; the rest is `kept`, and nothing of it is lost. */
export function weekOf({ rules }: OpeningHours): Week {
  let week = emptyWeek
  for (const [index, next] of rules.entries()) {
    const longer = withRule(week, next)
    if (!longer) {
      const whole = { ...week, kept: rules.slice(index) }
      return keepsRest(whole) ? whole : { ...emptyWeek, kept: rules }
    }
    week = longer
  }
  return week
}

/** Whether the rules that are kept still mean the same behind the week as it is written. */
function keepsRest(week: Week): boolean {
  const written = parseHours(writeWeek(week))
  return written.ok && isEqual(written.hours.rules.slice(-week.kept.length), week.kept)
}
