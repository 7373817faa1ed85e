/** Reads a phone number as people write it, and says what is wrong with one that cannot be called for certain. */

export const phoneProblems = [
  'empty',
  'no_area_code',
  'digits_missing',
  'digits_too_many',
  'digits_lost',
  'country_doubtful',
  'two_numbers',
  'unreadable',
] as const
export type PhoneProblem = (typeof phoneProblems)[number]

export type ReadNumber = { number: string; extension: string } | { problem: PhoneProblem }

const extended = /^(.*?)[\s,(]*(?:ext(?:ension)?|доб(?:авочный)?|вн(?:утр)?|ички|#)\.?\s*:?\s*(\d{1,6})\)?$/iu
/** "Тел.:", "tel:", and the addresses that WhatsApp gives. */
const before =
  /^(?:(?:https?:\/\/)?(?:wa\.me\/|api\.whatsapp\.com\/send\/?\?phone=)|(?:тел(?:ефон)?|моб|раб|сот|tel|phone|mob|whatsapp|ватсап|☎|📞)[.:\s]*)+/iu
const spacing = /[\s().\-‐‑‒–—―\u200b-\u200f\u202a-\u202e\u2060\ufeff]/gu
/** A spreadsheet that shows 9.96312E+11 has saved just that. */
const rounded = /^\d[.,]\d+e\+?\d+$/iu

/**
 * What the digits say: `+996` and nine digits, another country's `+` form, or a short number of three or four digits from 1.
 * Spreadsheets drop a leading 0 or +, and add `.0`, so nine digits alone are a whole national number.
 */
function numberOf(digits: string): string | PhoneProblem {
  const number = digits
    .replace(/^(\d{3,})\.0$/u, '$1')
    .replace(spacing, '')
    .replace(/^00(?=\d{10})/u, '+')
  if (number === '') return 'empty'
  if (!/^\+?\d+$/u.test(number)) return 'unreadable'
  if (/^1\d{2,3}$/u.test(number)) return number
  const national = /^(?:\+?9960?|0)?([2-9]\d{8})$/u.exec(number)?.[1]
  if (national && !(number.length === 9 && number.startsWith('996'))) return `+996${national}`
  if (/^\d{5,7}$/u.test(number)) return 'no_area_code'
  if (/^(?:\+?9960?|0)\d*$/u.test(number)) {
    const count = number.replace(/^(?:\+?9960?|0)/u, '').length
    return count >= 18 ? 'two_numbers' : count < 9 ? 'digits_missing' : count > 9 ? 'digits_too_many' : 'unreadable'
  }
  if (number.startsWith('+7')) return /^\+7\d{10}$/u.test(number) ? number : 'country_doubtful'
  // +312 000640: the area code of Bishkek, not the Netherlands
  if (/^\+\d{9}$/u.test(number)) return 'country_doubtful'
  if (number.startsWith('+')) return /^\+[1-9]\d{7,14}$/u.test(number) ? number : 'unreadable'
  if (number.length >= 18) return 'two_numbers'
  return number.length < 9 ? 'digits_missing' : 'country_doubtful'
}

/** One number with its extension, or why there is none: a wrong number costs somebody the help they called for. */
export function readNumber(text: string): ReadNumber {
  const said = text.trim().replace(before, '').trim()
  if (rounded.test(said)) return { problem: 'digits_lost' }
  const [, digits = said, extension = ''] = extended.exec(said) ?? []
  const number = numberOf(digits.trim())
  return /^[+\d]/u.test(number) ? { number, extension } : { problem: number as PhoneProblem }
}

/** The number alone, or null where it cannot be called for certain. */
export function normalizeNumber(text: string): string | null {
  const read = readNumber(text)
  return 'number' in read && read.extension === '' ? read.number : null
}
