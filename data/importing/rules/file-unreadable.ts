/** A file that is no table of reasonable size is not read at all; one in an old encoding is read with a warning. */
import { type Codes, finder, type PlacedFinding } from '../finding.ts'

export const fileCodes = {
  file_missing: 'error',
  file_too_large: 'error',
  file_spreadsheet: 'error',
  file_binary: 'error',
  file_encoding: 'error',
  file_empty: 'error',
  file_header_only: 'warning',
  file_quotes: 'error',
  file_too_many_rows: 'error',
  file_too_many_columns: 'error',
  file_cell_too_long: 'error',
  file_old_encoding: 'warning',
} as const satisfies Codes

export type FileCode = keyof typeof fileCodes

/** `row` is where it happened, null for the whole file; `params` are what its text names. */
export function fileFinding(
  code: FileCode,
  sheet: string,
  params: Record<string, string> = {},
  row: number | null = null,
): PlacedFinding {
  return { ...finder(fileCodes)(code, { params }), sheet, row }
}
