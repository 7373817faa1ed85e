/** Writes opening hours in OpenStreetMap's syntax: the inverse of reading them. */
import type { DateRange, HoursRule, OpeningHours, TimeRange, WeekdayRange } from './opening-hours.ts'

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
const weekdayCodes = 'Mo Tu We Th Fr Sa Su'.split(' ')

const two = (number: number) => String(number).padStart(2, '0')
const writeTime = (minutes: number) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`

/** An end that reading would take for the next day's is written as people write it: 22:00-02:00. */
const writeSpan = ({ from, to }: TimeRange) => `${writeTime(from)}-${writeTime(to > 1440 && to - 1440 <= from ? to - 1440 : to)}`

function writeWeekdays({ from, to, nth }: WeekdayRange): string {
  const first = weekdayCodes[from - 1] ?? ''
  if (nth.length > 0) return `${first}[${nth.join(',')}]`
  return from === to ? first : `${first}-${weekdayCodes[to - 1] ?? ''}`
}

function writeYears({ from, to }: DateRange): string {
  const [first, last] = [Math.floor(from / 10_000), Math.floor(to / 10_000)]
  if (last === 9999) return `${first}+`
  return first === last ? `${first}` : `${first}-${last}`
}

/** Whole months are written without days, since February has no 31st that could be read again. */
function writeDates({ from, to, yearly }: DateRange): string {
  const wholeMonths = from % 100 === 1 && to % 100 === 31
  const point = (code: number) => {
    const month = months[(Math.floor(code / 100) % 100) - 1] ?? ''
    const day = wholeMonths ? month : `${month} ${two(code % 100)}`
    return yearly ? day : `${Math.floor(code / 10_000)} ${day}`
  }
  const [first, last] = [point(from), point(to)]
  return first === last ? first : `${first}-${last}`
}

const choosesDays = ({ years, dates, weekdays, holidays }: HoursRule) =>
  years.length + dates.length + weekdays.length > 0 || holidays

/** The word for the state, where neither times nor a comment say it. `open` also parts times from those of the rule that is added. */
function stateWord(rule: HoursRule, next: HoursRule | undefined): string {
  if (rule.state === 'closed') return 'off'
  if (rule.state === 'unknown') return rule.comment ? '' : 'unknown'
  const runsOn = next?.kind === 'additional' && !choosesDays(next) && next.times.length > 0
  return rule.comment || rule.times.length === 0 || runsOn ? 'open' : ''
}

function writeRule(rule: HoursRule, next: HoursRule | undefined): string {
  const { years, dates, weekdays, holidays, times, comment } = rule
  if (!choosesDays(rule) && times.length === 0 && rule.state === 'open' && !comment) return '24/7'
  return [
    years.map(writeYears).join(','),
    dates.map(writeDates).join(','),
    [...weekdays.map(writeWeekdays), ...(holidays ? ['PH'] : [])].join(','),
    times.map(writeSpan).join(','),
    stateWord(rule, next),
    comment && `"${comment}"`,
  ]
    .filter(Boolean)
    .join(' ')
}

const joints = { normal: '; ', additional: ', ', fallback: ' || ' } as const

/** What `parseHours` reads as these very hours, `overrides` included, as that follows from the rest. */
export const writeHours = ({ rules }: OpeningHours): string =>
  rules.map((rule, index) => `${index > 0 ? joints[rule.kind] : ''}${writeRule(rule, rules[index + 1])}`).join('')
