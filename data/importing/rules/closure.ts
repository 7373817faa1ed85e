/** A closure that cannot be read for certain is refused: it would open a door that is shut, or shut one that is open. */
import { type Codes, finder } from '../finding.ts'

export const closureCodes = { closure_unreadable: 'error' } as const satisfies Codes
const find = finder(closureCodes)

export const closureUnreadable = (column: string, value: string) => find('closure_unreadable', { column, value })
