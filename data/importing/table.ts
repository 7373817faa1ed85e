/** A table: the rows of one sheet as they were read, before anything is understood. */

/** `row` counts as a spreadsheet does: the header is row 1, the first row below it 2. */
export interface TableRow {
  row: number
  cells: readonly string[]
}

/**
 * `lossy` says that the file's encoding has no ң, ө, ү (Windows-1251), so that a question mark may stand for one.
 */
export interface Table {
  sheet: string
  columns: readonly string[]
  rows: readonly TableRow[]
  lossy?: boolean
}
