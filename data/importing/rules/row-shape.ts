/** A row's shape: too many cells mean that its columns have shifted, and letters lost to an old encoding are not facts. */
import { type Codes, finder } from '../finding.ts'

export const rowShapeCodes = { row_short: 'warning', row_long: 'error', letters_lost: 'error' } as const satisfies Codes
const find = finder(rowShapeCodes)

const counts = (cells: number, columns: number) => ({ params: { cells: String(cells), columns: String(columns) } })

export const rowShort = (cells: number, columns: number) => find('row_short', counts(cells, columns))
export const rowLong = (cells: number, columns: number) => find('row_long', counts(cells, columns))

const address = /^\S+:\/\//u

/** Windows-1251 has no ң, ө, ү: Excel writes a question mark for each. Web addresses have question marks of their own. */
export const mayHaveLostLetters = (cell: string) => cell.includes('?') && !address.test(cell)
export const lettersLost = (column: string, value: string) => find('letters_lost', { column, value })
