/** Reads a CSV file of a spreadsheet into a table. */
import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { PlacedFinding } from '@legalmap/data/importing/finding.ts'
import { columnLetters } from '@legalmap/data/importing/header.ts'
import { fileFinding } from '@legalmap/data/importing/rules/file-unreadable.ts'
import type { Table } from '@legalmap/data/importing/table.ts'
import { CsvError, parse } from 'csv-parse/sync'
import { decode } from './decode.ts'
import { UnreadableFile } from './unreadable-file.ts'

/** Bytes, rows below the header, columns, characters of a cell. */
export const limits = { bytes: 20 * 1024 * 1024, rows: 200_000, columns: 100, cell: 20_000 } as const

/** `sha256` is of the bytes, in hexadecimal digits. */
export interface ReadTable {
  table: Table
  findings: PlacedFinding[]
  file_name: string
  sha256: string
}

const delimiters = [',', ';', '\t'] as const

/**
 * The delimiter that the first record uses most, outside quotes; a comma where it has none. A line break inside quotes does not end
 * the record. Read letter by letter: a first line may be as long as the file, and an expression over so much text overflows.
 */
function delimiterOf(text: string): string {
  const counts = new Map<string, number>(delimiters.map((delimiter) => [delimiter, 0]))
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at)
    if (letter === '"') quoted = !quoted
    else if (quoted) continue
    else if (letter === '\r' || letter === '\n') break
    else if (counts.has(letter)) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  }
  return delimiters.reduce<string>((best, one) => ((counts.get(one) ?? 0) > (counts.get(best) ?? 0) ? one : best), ',')
}

/** Excel's own way to name the delimiter, a first line that spreadsheets do not show as a row. */
const excelHint = /^sep=(.)\r?\n/iu

function parseRecords(text: string, sheet: string): string[][] {
  const hint = excelHint.exec(text)
  const body = hint ? text.slice(hint[0].length) : text
  try {
    return parse(body, {
      delimiter: hint?.[1] ?? delimiterOf(body),
      // a hand-made file can mix them
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: false,
      to: limits.rows + 2,
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = (error as CsvError & { lines?: number }).lines
    throw new UnreadableFile('file_quotes', sheet, { line: line === undefined ? '?' : String(line) })
  }
}

function checkLimits(header: readonly string[], rows: Table['rows'], sheet: string): void {
  if (rows.length > limits.rows) throw new UnreadableFile('file_too_many_rows', sheet, { limit: String(limits.rows) })
  const limit = String(limits.columns)
  for (const { row, cells } of [{ row: 1, cells: header }, ...rows]) {
    if (cells.length > limits.columns) throw new UnreadableFile('file_too_many_columns', sheet, { limit }, row)
    const long = cells.findIndex((cell) => cell.length > limits.cell)
    if (long >= 0)
      throw new UnreadableFile(
        'file_cell_too_long',
        sheet,
        { cell: `${columnLetters(long)}${row}`, limit: String(limits.cell) },
        row,
      )
  }
}

/** The bytes of a file as a table called `sheet`. Throws UnreadableFile. */
export function readCsv(bytes: Uint8Array, sheet: string): ReadTable {
  if (bytes.length > limits.bytes) throw tooLarge(sheet)
  const { text, encoding } = decode(bytes, sheet)
  if (text.trim() === '') throw new UnreadableFile('file_empty', sheet)
  const [columns = [], ...records] = parseRecords(text, sheet)
  const rows = records.map((cells, index) => ({ row: index + 2, cells }))
  checkLimits(columns, rows, sheet)
  const findings: PlacedFinding[] = []
  if (encoding === 'windows-1251') findings.push(fileFinding('file_old_encoding', sheet))
  if (rows.every(({ cells }) => cells.every((cell) => cell.trim() === ''))) findings.push(fileFinding('file_header_only', sheet))
  const table = { sheet, columns, rows, lossy: encoding === 'windows-1251' }
  return { table, findings, file_name: sheet, sha256: createHash('sha256').update(bytes).digest('hex') }
}

const tooLarge = (sheet: string) => new UnreadableFile('file_too_large', sheet, { limit: String(limits.bytes / 1024 / 1024) })

/** Reads the file at `path`; the table is called by the file's name, without its folder. Throws UnreadableFile. */
export async function readCsvFile(path: string): Promise<ReadTable> {
  const sheet = basename(path)
  let bytes: Uint8Array
  try {
    const { size } = await stat(path)
    if (size > limits.bytes) throw tooLarge(sheet)
    bytes = await readFile(path)
  } catch (error) {
    if (error instanceof UnreadableFile) throw error
    const { code = '' } = error as NodeJS.ErrnoException
    throw new UnreadableFile('file_missing', sheet, { reason: code })
  }
  return readCsv(bytes, sheet)
}
