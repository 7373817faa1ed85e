/** A phone that cannot be read for certain is refused: a wrong number costs somebody the help they called for. */
import { type Codes, finder } from '../finding.ts'

export const phoneCodes = { phone_unreadable: 'error', phone_lost_digits: 'error' } as const satisfies Codes
const find = finder(phoneCodes)

export const phoneUnreadable = (column: string, value: string) => find('phone_unreadable', { column, value })
/** A spreadsheet that shows 9.96312E+11 has saved just that: the last digits are gone. */
export const phoneLostDigits = (column: string, value: string) => find('phone_lost_digits', { column, value })
