/** Columns: unknown ones are ignored aloud, doubled or missing ones stop the file. */
import { type Codes, finder } from '../finding.ts'

export const columnCodes = {
  column_unknown: 'warning',
  column_unnamed: 'warning',
  column_duplicate: 'error',
  column_missing: 'error',
} as const satisfies Codes
const find = finder(columnCodes)

export const columnUnknown = (header: string) => find('column_unknown', { value: header })
/** `letters` is the column as a spreadsheet names it. */
export const columnUnnamed = (letters: string) => find('column_unnamed', { value: letters })
export const columnDuplicate = (column: string, header: string) => find('column_duplicate', { column, value: header })
export const columnMissing = (column: string) => find('column_missing', { column })
