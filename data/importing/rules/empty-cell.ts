/** An empty cell says nothing and clears nothing; a hyphen clears, where there may be nothing. */
import { type Codes, finder } from '../finding.ts'

export const emptyCellCodes = { kept: 'info', cannot_clear: 'error' } as const satisfies Codes
const find = finder(emptyCellCodes)

/** `value` is what the register has. */
export const kept = (column: string, value: string) => find('kept', { column, value })
export const cannotClear = (column: string) => find('cannot_clear', { column, value: '-' })
