/** The years, months and days that an opening hours rule begins with. */
import type { DateRange } from './opening-hours.ts'
import type { Scanner } from './scanner.ts'

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const daysIn = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const year = /((?:19|20)\d\d)(?!\d|:\d)/iy
const month = /(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?![a-z])/iy
/** Not the hour of a time: "Jan 10:00" has no day; "Jan 10: 10:00" has one. */
const day = /(\d\d?)(?!\d|:\d)/iy
const dash = /[-–—]/iy

/** Month·100 + day. */
function takeDay(scanner: Scanner, inMonth: number): number {
  const at = scanner.here()
  const taken = Number(scanner.take(day))
  if (taken < 1 || taken > (daysIn[inMonth - 1] ?? 0)) scanner.fail('invalid_date', at)
  return inMonth * 100 + taken
}

const takeMonth = (scanner: Scanner): number => months.indexOf((scanner.take(month) ?? '').toLowerCase()) + 1

function dateRange(scanner: Scanner, at: number, from: number, to: number, fromYear: number, toYear: number): DateRange {
  if (fromYear === 0 && toYear === 0) return { from, to, yearly: true }
  if (fromYear === 0) scanner.fail('invalid_date', at)
  const lastYear = toYear || (to < from ? fromYear + 1 : fromYear)
  const range = { from: fromYear * 10_000 + from, to: lastYear * 10_000 + to, yearly: false }
  return range.to < range.from ? scanner.fail('invalid_date', at) : range
}

/** `2026`, `2026-2028`, `2026+`, several by commas, as ranges of whole years. */
function parseYears(scanner: Scanner): DateRange[] {
  const years: DateRange[] = []
  do {
    const at = scanner.here()
    const from = scanner.take(year)
    if (!from) break
    const to = scanner.take(/\+/iy) ? '9999' : scanner.take(/[-–—]\s*((?:19|20)\d\d)(?!\d|:\d)/iy)
    if (to && to < from) scanner.fail('invalid_date', at)
    years.push({ from: Number(from) * 10_000 + 101, to: Number(to ?? from) * 10_000 + 1231, yearly: false })
  } while (scanner.take(/,(?=\s*(?:19|20)\d\d(?!\d|:\d))/iy))
  return years
}

/** `Jan-Mar`, `Dec 25`, `Dec 25-Jan 05`, `Dec 25,26`, `Jan 01,May 09`; `firstYear` is the year written before them, or 0. */
function parseMonthDays(scanner: Scanner, firstYear: number): DateRange[] {
  const ranges: DateRange[] = []
  let currentYear = firstYear
  let currentMonth = 0
  do {
    const at = scanner.here()
    currentYear = Number(scanner.take(year) ?? currentYear)
    if (scanner.sees(month)) currentMonth = takeMonth(scanner)
    else if (!currentMonth) scanner.fail('invalid_date')
    const hasDay = scanner.sees(day)
    const from = hasDay ? takeDay(scanner, currentMonth) : currentMonth * 100 + 1
    if (!scanner.take(dash)) {
      ranges.push(dateRange(scanner, at, from, hasDay ? from : currentMonth * 100 + 31, currentYear, 0))
      continue
    }
    const toYear = Number(scanner.take(year) ?? 0)
    if (scanner.sees(month)) currentMonth = takeMonth(scanner)
    else if (!hasDay || toYear) scanner.fail('invalid_date')
    else if (Number(from % 100) && !scanner.sees(day)) scanner.fail('invalid_date')
    if (hasDay !== scanner.sees(day)) scanner.fail('invalid_date')
    const to = hasDay ? takeDay(scanner, currentMonth) : currentMonth * 100 + 31
    if (to < from && Math.floor(to / 100) === Math.floor(from / 100) && !toYear) scanner.fail('invalid_date', at)
    ranges.push(dateRange(scanner, at, from, to, currentYear, toYear))
  } while (
    scanner.take(
      /,(?=\s*(?:(?:(?:19|20)\d\d\s*)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?![a-z])|\d\d?(?!\d|:\d)))/iy,
    )
  )
  return ranges
}

/** One year right before a month belongs to the dates (2026 Dec 20-2027 Jan 05); years otherwise narrow whatever follows. */
export function parseDates(scanner: Scanner): { years: DateRange[]; dates: DateRange[] } {
  const years = parseYears(scanner)
  if (!scanner.sees(month)) return { years, dates: [] }
  const only = years.length === 1 ? years[0] : undefined
  const single = only && Math.floor(only.from / 10_000) === Math.floor(only.to / 10_000) ? Math.floor(only.from / 10_000) : 0
  return { years: single ? [] : years, dates: parseMonthDays(scanner, single) }
}
