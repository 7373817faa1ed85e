/** Reads a date as people type it here: day, month and year, or less of it where less is known. */
import { parsePartialDate } from '../../model/date-parts.ts'

const two = (text: string) => text.padStart(2, '0')

/** `2019-07-16`, `16.07.2019`, `16/7/2019`, `07.2019`, `2019`; null for what is none of these, and for a day that there is not. */
export function readDate(typed: string): string | null {
  const text = typed.trim()
  const [, day, month = '', year = ''] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text) ?? []
  const [, ofMonth = '', ofYear = ''] = /^(\d{1,2})[./-](\d{4})$/.exec(text) ?? []
  const date = day ? `${year}-${two(month)}-${two(day)}` : ofYear ? `${ofYear}-${two(ofMonth)}` : text
  return parsePartialDate(date) === null ? null : date
}

/** The same of a whole day. */
export function readDay(typed: string): string | null {
  const date = readDate(typed)
  return date?.length === 10 ? date : null
}
