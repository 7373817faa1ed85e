/** The shipped files as the tests of the import use them. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Table } from '@legalmap/data/importing/table.ts'
import { readGazetteer } from '@legalmap/server/geodata/read-pack.ts'
import { readCsv } from '@legalmap/server/importing/read-csv.ts'

export const seedFolder = fileURLToPath(new URL('../../data/shipped/register', import.meta.url))
export const gazetteer = readGazetteer(fileURLToPath(new URL('../../data/shipped/geodata', import.meta.url)))
export const now = new Date('2026-11-22T06:00:00.000Z')

export const seedTable = (name: string): Table => readCsv(readFileSync(`${seedFolder}/${name}`), name).table

/** The table with its columns chosen and put in order by `columns`; a `toCell` may rewrite the cells. */
export function rearrange(table: Table, columns: readonly string[], toCell = (_column: string, cell: string) => cell): Table {
  const positions = columns.map((column) => table.columns.indexOf(column))
  const rows = table.rows.map(({ row, cells }) => ({
    row,
    cells: positions.map((position, index) => toCell(columns[index] ?? '', cells[position] ?? '')),
  }))
  return { ...table, columns, rows }
}

const csvCell = (cell: string) => (/[",\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
export const toCsv = (table: Table) =>
  [table.columns, ...table.rows.map(({ cells }) => cells)].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')
