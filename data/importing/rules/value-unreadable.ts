/** A cell that cannot be read as what its column holds is refused; the rest of a provider's row goes on. */
import { type Codes, finder } from '../finding.ts'

export const valueCodes = {
  date_unreadable: 'error',
  email_unreadable: 'error',
  web_address_unreadable: 'error',
  not_in_vocabulary: 'error',
  count_not_whole: 'error',
  text_too_long: 'error',
  value_refused: 'error',
} as const satisfies Codes
const find = finder(valueCodes)

export const dateUnreadable = (column: string, value: string) => find('date_unreadable', { column, value })
export const emailUnreadable = (column: string, value: string) => find('email_unreadable', { column, value })
export const webAddressUnreadable = (column: string, value: string) => find('web_address_unreadable', { column, value })
export const notInVocabulary = (column: string, value: string, words: readonly string[]) =>
  find('not_in_vocabulary', { column, value, params: { allowed: words.join(', ') } })
export const countNotWhole = (column: string, value: string) => find('count_not_whole', { column, value })
export const textTooLong = (column: string, value: string, limit: number) =>
  find('text_too_long', { column, value, params: { limit: String(limit) } })
/** The model refuses the value for a reason that no other code names. */
export const valueRefused = (column: string, value: string) => find('value_refused', { column, value })
