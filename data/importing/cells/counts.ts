/** Cells that hold a whole number. */
import { countNotWhole } from '../rules/value-unreadable.ts'
import type { Reading } from './reading.ts'

/**
 * Digits, with spaces between thousands, or with the `.0` that spreadsheets add. `1,500` is refused: in a Russian spreadsheet it is
 * one and a half, in an English one fifteen hundred.
 */
export function readCount(cell: string, column: string): Reading<number> {
  const plain = /^\d{1,3}(?: \d{3})+$/u.test(cell) ? cell.replaceAll(' ', '') : cell.replace(/[.,]0{1,2}$/u, '')
  return /^\d{1,15}$/u.test(plain) ? { value: Number(plain) } : { finding: countNotWhole(column, cell) }
}
