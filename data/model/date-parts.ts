/** A date of which only the year or the month may be known: `2017`, `2019-07`, `2019-07-16`. */
const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

const daysIn = (year: number, month: number) =>
  month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

export interface DateParts {
  year: number
  month: number | null
  day: number | null
}

/** The parts of a partial date, or null when it is not one (wrong form, month 13, 30 February). */
export function parsePartialDate(text: string): DateParts | null {
  const match = pattern.exec(text)
  if (!match) return null
  const year = Number(match[1])
  const month = match[2] ? Number(match[2]) : null
  const day = match[3] ? Number(match[3]) : null
  if (year < 1900 || year > 2100) return null
  if (month !== null && (month < 1 || month > 12)) return null
  if (day !== null && (month === null || day < 1 || day > daysIn(year, month))) return null
  return { year, month, day }
}

/** The last day that a partial date can mean, `YYYY-MM-DD`: what "later than" is judged by. */
export function latestDay(text: string): string {
  const parts = parsePartialDate(text)
  if (!parts) return text
  const month = parts.month ?? 12
  const day = parts.day ?? daysIn(parts.year, month)
  return `${parts.year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
