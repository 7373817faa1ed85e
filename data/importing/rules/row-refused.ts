/** A row that lacks what a record cannot be without is refused whole. */
import { type Codes, finder } from '../finding.ts'

export const rowRefusedCodes = { required_missing: 'error', record_refused: 'error' } as const satisfies Codes
const find = finder(rowRefusedCodes)

export const requiredMissing = (column: string) => find('required_missing', { column })
/** The record as a whole breaks a rule of the model. */
export const recordRefused = (column: string) => find('record_refused', { column })
