/** Writes a table as CSV that spreadsheets open as it is: UTF-8 with its mark, commas, every line ended as theirs are. */
import type { WrittenTable } from '@legalmap/data/importing/write-table.ts'

const quoted = (cell: string) => (/[",;\t\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

export const csvOf = ({ columns, rows }: Pick<WrittenTable, 'columns' | 'rows'>): string =>
  `\ufeff${[columns, ...rows].map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')}`
