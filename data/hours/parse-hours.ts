/** Parses opening hours in OpenStreetMap's syntax: the part of it that offices use. */
import type { HoursProblemCode, HoursRule, HoursState, OpeningHours, TimeRange, WeekdayRange } from './opening-hours.ts'
import { parseDates } from './parse-dates.ts'
import { createScanner, HoursProblem, type Scanner } from './scanner.ts'

const weekdays = 'mo tu we th fr sa su'.split(' ')
const weekday = /(mo|tu|we|th|fr|sa|su)(?![a-z])/iy
const holiday = /ph(?![a-z])/iy
const unsupported = /(?:week|easter|sh|sunrise|sunset|dawn|dusk)(?![a-z])|\(/iy
const states: Record<string, HoursState> = { open: 'open', off: 'closed', closed: 'closed', unknown: 'unknown' }

const takeWeekday = (scanner: Scanner): number => weekdays.indexOf((scanner.take(weekday) ?? '').toLowerCase()) + 1

/** `[1]`, `[1,3]`, `[1-2]`, `[-1]`: which of the month's. */
function parseNth(scanner: Scanner): number[] {
  const nth: number[] = []
  if (!scanner.take(/\[/iy)) return nth
  do {
    const at = scanner.here()
    const first = Number(scanner.take(/(-?[1-5])(?!\d)/iy) ?? 0)
    const last = first > 0 && scanner.take(/[-–](?=\s*[1-5])/iy) ? Number(scanner.take(/([1-5])/iy)) : first
    if (first === 0 || last < first) scanner.fail('invalid_date', at)
    for (let number = first; number <= last; number++) nth.push(number)
  } while (scanner.take(/,/iy))
  if (!scanner.take(/\]/iy)) scanner.fail('unexpected')
  return nth
}

function parseWeekdays(scanner: Scanner): { weekdays: WeekdayRange[]; holidays: boolean } {
  const ranges: WeekdayRange[] = []
  let holidays = false
  do {
    if (scanner.take(holiday)) {
      holidays = true
      continue
    }
    const from = takeWeekday(scanner)
    if (!from) break
    const nth = parseNth(scanner)
    let to = from
    if (nth.length === 0 && scanner.take(/[-–—]/iy)) {
      to = takeWeekday(scanner)
      if (!to) scanner.fail('unexpected')
      if (scanner.sees(/\[/iy)) scanner.fail('unsupported')
    }
    ranges.push({ from, to, nth })
  } while (scanner.take(/,(?=\s*(?:mo|tu|we|th|fr|sa|su|ph)(?![a-z]))/iy))
  // "Mo[1] +1 day", "PH -1 day", "PH Mo-Fr"
  if ((ranges.length > 0 || holidays) && (scanner.sees(/[-+]\d/iy) || scanner.sees(weekday) || scanner.sees(holiday)))
    scanner.fail('unsupported')
  return { weekdays: ranges, holidays }
}

/** Minutes from midnight; the end of a span may be up to 48:00. */
function takeTime(scanner: Scanner, latest: number): number {
  const at = scanner.here()
  if (scanner.sees(unsupported)) scanner.fail('unsupported')
  const hour = scanner.take(/(\d\d?)(?=:\d\d(?!\d))/iy)
  if (hour === null) scanner.fail('invalid_time')
  const minute = Number(scanner.take(/:(\d\d)/iy))
  const minutes = Number(hour) * 60 + minute
  return minute > 59 || minutes > latest ? scanner.fail('invalid_time', at) : minutes
}

function parseTimes(scanner: Scanner): TimeRange[] {
  const times: TimeRange[] = []
  if (!scanner.sees(/\d\d?:/iy)) return times
  do {
    const from = takeTime(scanner, 1439)
    if (scanner.sees(/\+/iy)) scanner.fail('unsupported')
    if (!scanner.take(/[-–—]/iy)) scanner.fail('invalid_time')
    const to = takeTime(scanner, 2880)
    if (scanner.sees(/[+/]/iy)) scanner.fail('unsupported')
    times.push({ from, to: to <= from ? to + 1440 : to })
  } while (scanner.take(/,(?=\s*\d\d?:)/iy))
  return times
}

function parseComment(scanner: Scanner): string {
  const at = scanner.here()
  if (!scanner.take(/"/iy)) return ''
  return scanner.take(/([^"]*)"/iy) ?? scanner.fail('unclosed_comment', at)
}

function parseRule(scanner: Scanner, kind: HoursRule['kind'], previous: HoursRule | undefined): HoursRule {
  const start = scanner.here()
  const always = scanner.take(/24\/7/iy) !== null
  const { years, dates } = always ? { years: [], dates: [] } : parseDates(scanner)
  if (years.length + dates.length > 0) scanner.take(/:/iy)
  const days = always ? { weekdays: [], holidays: false } : parseWeekdays(scanner)
  if (days.weekdays.length > 0 || days.holidays) scanner.take(/:/iy)
  if (scanner.sees(unsupported)) scanner.fail('unsupported')
  const times = always ? [] : parseTimes(scanner)
  const word = scanner.take(/(open|off|closed|unknown)(?![a-z])/iy)
  const comment = parseComment(scanner)
  if (scanner.here() === start) scanner.fail('unexpected')
  const state = (word && states[word.toLowerCase()]) || (comment ? 'unknown' : 'open')
  const choosesDays = years.length + dates.length + days.weekdays.length > 0 || days.holidays
  // as the reference implementation does: "10:00-12:00; 14:00-16:00" means the second alone, "Mo 10:00-12:00; 14:00-16:00" both
  const replaces = choosesDays || (state === 'open' && previous !== undefined && !hasDays(previous))
  const rule = {
    kind,
    overrides: kind === 'normal' && state !== 'closed' && replaces,
    years,
    dates,
    ...days,
    times,
    state,
    comment,
  }
  const open = times.length > 0 || word !== null || comment !== '' || always
  if (!open && scanner.sees(/,/iy)) scanner.fail('unexpected')
  return rule
}

const hasDays = (rule: HoursRule) => rule.years.length + rule.dates.length + rule.weekdays.length > 0 || rule.holidays

function parseRules(scanner: Scanner): HoursRule[] {
  const rules: HoursRule[] = []
  let kind: HoursRule['kind'] = 'normal'
  for (;;) {
    while (kind === 'normal' && scanner.take(/;/iy));
    if (kind === 'normal' && scanner.sees(/$/iy)) break
    rules.push(parseRule(scanner, kind, rules.at(-1)))
    if (scanner.sees(/$/iy)) break
    const joint = scanner.take(/;|,|\|\|/iy)
    if (joint === null) scanner.fail('unexpected')
    kind = joint === ';' ? 'normal' : joint === ',' ? 'additional' : 'fallback'
  }
  return rules.length > 0 ? rules : scanner.fail('empty', 0)
}

export type ParsedHours = { ok: true; hours: OpeningHours } | { ok: false; problem: { at: number; code: HoursProblemCode } }

/**
 * Reads years, months, dates, weekdays with `[1]` or `[-1]`, PH, times (also over midnight and up to 48:00), `24/7`, `open`, `off`,
 * `closed`, `unknown`, comments, and rules joined by `;`, `,` or `||`; small and capital letters, long dashes and one-digit hours are
 * accepted. `problem.at` is where in the text reading stopped. https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification
 */
export function parseHours(text: string): ParsedHours {
  try {
    return { ok: true, hours: { rules: parseRules(createScanner(text)) } }
  } catch (problem) {
    if (problem instanceof HoursProblem) return { ok: false, problem: { at: problem.at, code: problem.code } }
    throw problem
  }
}
