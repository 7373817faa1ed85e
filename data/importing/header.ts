/** The header of a file: which of its columns is which of the register's. */
import { cleanCell } from './cells/reading.ts'
import type { Finding } from './finding.ts'
import { headerAliases } from './header-aliases.ts'
import { columnDuplicate, columnUnknown, columnUnnamed } from './rules/columns.ts'
import type { Table } from './table.ts'

/** Letter case, spaces, hyphens and full stops do not matter in a header; `_` counts as a space. */
const headerKey = (header: string) =>
  cleanCell(header)
    .toLowerCase()
    .replace(/[\s_.:*"-]+/gu, '')

/** `positions` says where a known column stands. `usable` is false where two columns claim one name: which counts is not ours to say. */
export interface Header {
  positions: ReadonlyMap<string, number>
  usable: boolean
  findings: Finding[]
}

/** Spreadsheet letters of a column: 0 is A, 26 is AA. */
export function columnLetters(position: number): string {
  const letter = String.fromCharCode(65 + (position % 26))
  return position < 26 ? letter : columnLetters(Math.floor(position / 26) - 1) + letter
}

export function readHeader(table: Table, columns: readonly string[]): Header {
  const known = new Map<string, string>()
  for (const column of columns)
    for (const name of [column, ...(headerAliases[column] ?? [])])
      if (!known.has(headerKey(name))) known.set(headerKey(name), column)
  const positions = new Map<string, number>()
  const findings: Finding[] = []
  let usable = true
  for (const [position, header] of table.columns.entries()) {
    const key = headerKey(header)
    const column = known.get(key)
    if (key === '') {
      if (table.rows.some(({ cells }) => cleanCell(cells[position] ?? '') !== ''))
        findings.push(columnUnnamed(columnLetters(position)))
    } else if (!column) {
      findings.push(columnUnknown(cleanCell(header)))
    } else if (positions.has(column)) {
      usable = false
      findings.push(columnDuplicate(column, cleanCell(header)))
    } else {
      positions.set(column, position)
    }
  }
  return { positions, usable, findings }
}
