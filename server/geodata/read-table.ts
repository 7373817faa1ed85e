/** Reads a CSV table of a geodata pack: UTF-8, commas, a header line, RFC 4180 quoting. */
import type { Row } from '@legalmap/data/geo/read-cells.ts'
import { GeodataError } from './geodata-error.ts'
import { splitCsv } from './split-csv.ts'

/** The row number that a spreadsheet shows: the header is row 1. */
export const rowNumber = (index: number): number => index + 2

/** The rows below the header, in order. Throws a GeodataError that names `file` and the row. */
export function readTable(file: string, bytes: Uint8Array, requiredColumns: readonly string[]): readonly Row[] {
  const [header, ...lines] = readLines(file, bytes)
  if (!header) throw new GeodataError(file, `is empty, should start with a line of column names (${requiredColumns.join(', ')})`)
  const doubled = header.find((column, index) => header.indexOf(column) !== index)
  if (doubled !== undefined) throw new GeodataError(file, `row 1: the column ${doubled || 'without a name'} comes twice`)
  const missing = requiredColumns.filter((column) => !header.includes(column))
  if (missing.length > 0) throw new GeodataError(file, `row 1: the column ${missing.join(', ')} is missing`)
  return lines.map((cells, index) => {
    if (cells.length !== header.length)
      throw new GeodataError(file, `row ${rowNumber(index)} has ${cells.length} cells, the header has ${header.length}`)
    const row: Record<string, string> = {}
    for (let column = 0; column < header.length; column++) row[header[column] as string] = cells[column] as string
    return row
  })
}

function readLines(file: string, bytes: Uint8Array): readonly string[][] {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new GeodataError(file, 'is not UTF-8 text')
  }
  try {
    return splitCsv(text)
  } catch (error) {
    throw new GeodataError(file, (error as Error).message)
  }
}
