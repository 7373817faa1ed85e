/** What opening hours say at an instant: open or not, the comment, and when that changes next. */
import { bishkekOffset } from '../model/instant.ts'
import type { DateRange, Holidays, HoursRule, HoursState, OpeningHours } from './opening-hours.ts'

const dayLength = 86_400_000
const minuteLength = 60_000

/** A day of the calendar: `number` counts from 1970-01-01, `code` is year·10000 + month·100 + day. */
interface Day {
  number: number
  weekday: number
  code: number
  ofMonth: number
  daysInMonth: number
}

function dayOf(number: number): Day {
  const date = new Date(number * dayLength)
  const [year, month, ofMonth] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return { number, weekday: (((number % 7) + 10) % 7) + 1, code: year * 10_000 + month * 100 + ofMonth, ofMonth, daysInMonth }
}

const isoDay = (day: Day) => new Date(day.number * dayLength).toISOString().slice(0, 10)

function inRange(range: DateRange, day: Day): boolean {
  const code = range.yearly ? day.code % 10_000 : day.code
  return range.from <= range.to ? code >= range.from && code <= range.to : code >= range.from || code <= range.to
}

function holdsOn(rule: HoursRule, day: Day, holidays: Holidays): boolean {
  if (rule.years.length > 0 && !rule.years.some((range) => inRange(range, day))) return false
  if (rule.dates.length > 0 && !rule.dates.some((range) => inRange(range, day))) return false
  if (rule.weekdays.length === 0 && !rule.holidays) return true
  const fromStart = Math.ceil(day.ofMonth / 7)
  const fromEnd = -Math.ceil((day.daysInMonth - day.ofMonth + 1) / 7)
  const onWeekday = rule.weekdays.some(
    ({ from, to, nth }) =>
      (from <= to ? day.weekday >= from && day.weekday <= to : day.weekday >= from || day.weekday <= to) &&
      (nth.length === 0 || nth.includes(fromStart) || nth.includes(fromEnd)),
  )
  return onWeekday || (rule.holidays && holidays.has(isoDay(day)))
}

/** For each rule, whether it counts on the day: it holds, and no later rule of the day overrides it. */
function countingRules(hours: OpeningHours, day: Day, holidays: Holidays): boolean[] {
  const counting: boolean[] = []
  for (const rule of hours.rules) {
    const holds = holdsOn(rule, day, holidays)
    if (holds && rule.overrides) counting.fill(false)
    counting.push(holds)
  }
  return counting
}

const covers = (rule: HoursRule, minute: number) =>
  rule.times.length === 0 ? minute < 1440 : rule.times.some(({ from, to }) => minute >= from && minute < to)

interface Answer {
  state: HoursState
  comment: string
}

const closed: Answer = { state: 'closed', comment: '' }

/** The answer at a minute of today; spans over midnight come from yesterday's rules: a day off takes its own night, not the night before. */
function answerAt(hours: OpeningHours, yesterday: boolean[], today: boolean[], minute: number): Answer {
  let answer = closed
  let isNight = false
  hours.rules.forEach((rule, index) => {
    const wasOff = yesterday[index] === true && rule.state === 'closed' && rule.times.length === 0
    if (isNight && wasOff) {
      answer = closed
      isNight = false
    }
    const night = yesterday[index] === true && covers(rule, minute + 1440)
    const now = today[index] === true && covers(rule, minute)
    if (!night && !now) return
    if (rule.kind === 'fallback' && answer.state !== 'closed') return
    if (isNight && !night && rule.state === 'closed' && rule.times.length === 0) return
    answer = rule
    isNight = night && !now
  })
  return answer
}

/** How many days ahead a change is looked for: past them a value of this kind repeats itself, or says nothing within two years. */
function horizon(hours: OpeningHours): number {
  const { rules } = hours
  if (rules.some((rule) => rule.years.length + rule.dates.length > 0 || rule.holidays)) return 800
  return rules.some((rule) => rule.weekdays.some(({ nth }) => nth.length > 0)) ? 200 : 9
}

export interface HoursAnswer {
  open: boolean
  /** Neither open nor closed for certain: ask first, `comment` often says how. */
  unknown: boolean
  comment: string
  /** Milliseconds since 1970 of the next change of any of the three; null where none comes within two years. */
  next_change: number | null
}

/**
 * What the hours say at `instant`, milliseconds since 1970, by the clock of Kyrgyzstan whatever the device's zone. A span over
 * midnight belongs to the day it starts on, also where the next day has a rule of its own: "Fr 22:00-02:00; Sa off" is open in the
 * night to Saturday (opening_hours.js lets the later rule cut it off at midnight).
 */
export function stateAt(hours: OpeningHours, instant: number, holidays: Holidays): HoursAnswer {
  const local = instant + bishkekOffset
  const first = Math.floor(local / dayLength)
  const now = Math.floor((local - first * dayLength) / minuteLength)
  const ends = hours.rules.flatMap((rule) => rule.times.flatMap(({ from, to }) => [from % 1440, to % 1440]))
  const boundaries = [...new Set([0, ...ends])].sort((a, b) => a - b)
  let yesterday = countingRules(hours, dayOf(first - 1), holidays)
  let today = countingRules(hours, dayOf(first), holidays)
  const answer = answerAt(hours, yesterday, today, now)
  const result = { open: answer.state === 'open', unknown: answer.state === 'unknown', comment: answer.comment }
  for (let ahead = 0; ahead < horizon(hours); ahead++) {
    if (ahead > 0) {
      yesterday = today
      today = countingRules(hours, dayOf(first + ahead), holidays)
    }
    for (const minute of boundaries) {
      if (ahead === 0 && minute <= now) continue
      const next = answerAt(hours, yesterday, today, minute)
      if (next.state !== answer.state || next.comment !== answer.comment)
        return { ...result, next_change: (first + ahead) * dayLength + minute * minuteLength - bishkekOffset }
    }
  }
  return { ...result, next_change: null }
}
