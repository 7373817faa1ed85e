/** Reads visits from pasted lines, as orders and spreadsheets have them: dates, times, settlement, and where in it. */
import { readTime } from '../../hours/read-time.ts'
import { languages } from '../../model/language.ts'
import { dayLater, formatDayOfMonth, monthName, weekdayName } from '../../text/dates.ts'
import { isDay, type NewVisit } from './new-visit.ts'

export type GridErrorCode = 'grid_date' | 'grid_time' | 'grid_order' | 'grid_empty'

export interface GridError {
  code: GridErrorCode
  /** Counted from 1, empty lines too. */
  line: number
}

export interface ReadGrid {
  visits: (NewVisit & { line: number })[]
  errors: GridError[]
}

interface Defaults {
  /** Of lines that name no times; null where the form says none. */
  from: number | null
  to: number | null
  /** `YYYY-MM-DD`: dates without a year are the next ones from about now. */
  today: string
}

const months = new Map<string, number>(
  languages.flatMap((language) =>
    Array.from({ length: 12 }, (_, index) => index + 1).flatMap((month): [string, number][] => [
      [monthName(month, language).toLowerCase(), month],
      [formatDayOfMonth(1, month, language).replace(/[\d-]/g, '').trim().toLowerCase(), month],
    ]),
  ),
)
const weekdays = new Set(
  languages.flatMap((language) =>
    [1, 2, 3, 4, 5, 6, 7].flatMap((day) =>
      (['long', 'short'] as const).map((width) => weekdayName(day, language, width).replace('.', '').toLowerCase()),
    ),
  ),
)

const two = (text: string) => text.padStart(2, '0')
/** Of a date without a year: that of the next such day, where one a month back may have been meant. */
function yearOf(month: string, day: string, today: string): string {
  const year = today.slice(0, 4)
  return `${year}-${two(month)}-${two(day)}` >= dayLater(today, -31) ? year : String(Number(year) + 1)
}

const numbers = /^(\d{1,2})[./](\d{1,2})(?:[./](\d{4}|\d{2})(?!\d))?(?:\s*(?:г\.?|-?ж\.?))?(?![\d.:])/u
const words = /^(\d{1,2})[\s-]+(\p{L}+)\.?(?:[\s,]+(\d{4})(?:\s*г\.?)?)?/u

/** The date that the text begins with, and what comes behind it; null where it begins with none. */
function takeDate(text: string, today: string): { day: string; rest: string } | null {
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0]
  if (iso) return isDay(iso) ? { day: iso, rest: text.slice(iso.length) } : null
  const [whole, ofMonth = '', month = '', year = ''] = numbers.exec(text) ?? []
  const [wholeOfWords, ofMonthOfWords = '', name = '', yearOfWords = ''] = whole ? [] : (words.exec(text) ?? [])
  const known = whole ? month : String(months.get(name.toLowerCase()) ?? '')
  const number = whole ? ofMonth : ofMonthOfWords
  const given = whole ? year : yearOfWords
  const taken = whole ?? wholeOfWords
  if (!taken || !known) return null
  const day = `${given ? (given.length === 2 ? `20${given}` : given) : yearOf(known, number, today)}-${two(known)}-${two(number)}`
  return isDay(day) ? { day, rest: text.slice(taken.length) } : null
}

/** A weekday beside a date says nothing new. */
const withoutWeekday = (text: string): string => {
  const [whole, word = ''] = /^[\s,(]*(\p{L}+)\.?\)?(?=[\s,;|]|$)/u.exec(text) ?? []
  return whole && weekdays.has(word.toLowerCase()) ? text.slice(whole.length) : text
}

const between = /^[\s,;|]*(?:(?:и|жана|and)\s+)?/u
const time = String.raw`\d{1,2}(?:[:.-]\d{2})?|\d{4}`
const span = new RegExp(
  String.raw`^[\s,;|]*(?:с\s+|from\s+)?(${time})\s*(?:-|–|—|до|to|[\t;|])\s*(${time})(?!\d)\s*(?:чейин)?`,
  'iu',
)

function takeSpan(text: string): { from: number; to: number; rest: string } | null {
  const [whole = '', first = '', second = ''] = span.exec(text) ?? []
  const [from, to] = [readTime(first), readTime(second)]
  return from === null || to === null ? null : { from, to, rest: text.slice(whole.length) }
}

function readLine(text: string, line: number, { from, to, today }: Defaults): ReadGrid {
  const days: string[] = []
  let rest = withoutWeekday(text.trim())
  for (;;) {
    const next = takeDate(rest.replace(between, ''), today)
    if (!next) break
    days.push(next.day)
    rest = withoutWeekday(next.rest)
  }
  if (days.length === 0) return { visits: [], errors: [{ code: 'grid_date', line }] }
  const times = takeSpan(rest) ?? (from !== null && to !== null ? { from, to, rest } : null)
  if (!times) return { visits: [], errors: [{ code: 'grid_time', line }] }
  if (times.to <= times.from) return { visits: [], errors: [{ code: 'grid_order', line }] }
  const [settlement = '', ...place] = times.rest
    .replace(/^[\s,;|–—-]+/u, '')
    .split(/\t|;|\||,| [–—] /u)
    .map((part) => part.trim())
  const where = { settlement, place: place.filter(Boolean).join(', '), note: '' }
  return { visits: days.map((day) => ({ day, from: times.from, to: times.to, ...where, line })), errors: [] }
}

/** Each line is a visit, or several on its dates: `05.12, 12.12.2026  10:00–13:00  Кочкор; конференц-зал`. */
export function readGrid(text: string, defaults: Defaults): ReadGrid {
  const lines = text.split(/\r?\n/).map((line, index) => ({ text: line.trim(), line: index + 1 }))
  const read = lines.filter((one) => one.text !== '').map((one) => readLine(one.text, one.line, defaults))
  if (read.length === 0) return { visits: [], errors: [{ code: 'grid_empty', line: 1 }] }
  return { visits: read.flatMap(({ visits }) => visits), errors: read.flatMap(({ errors }) => errors) }
}
