/** What reading a cell gives: a value, or the reason why there is none. */
import type { Finding } from '../finding.ts'

export type Reading<Value> = { value: Value } | { finding: Finding }

/** Control characters, marks that turn the writing direction, half surrogate pairs: broken exports, or meant to deceive a reader. */
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: PostgreSQL refuses NUL, and terminals obey escapes
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|[\ud800-\udfff]/gu
const anySpace = /[\u00a0\u2007\u202f]/gu

/**
 * A spreadsheet takes what begins so for a formula, and a formula can send a table away: an apostrophe in front says that it is
 * text. Reading takes one off.
 */
const guarded = /^'+[=+\-@\t\r]/u
export const guardCell = (cell: string): string => (guarded.test(`'${cell}`) ? `'${cell}` : cell)
const unguardCell = (cell: string): string => (guarded.test(cell) ? cell.slice(1) : cell)

/** Nearly all cells of a large file: nothing at all, or printed ASCII without spaces around it or a guard in front. */
const clean = /^(?:[!-&(-~](?:[ -~]*[!-~])?)?$/u

/** A cell without what cannot be seen: composed letters, plain spaces, trimmed. A lone dash other than a hyphen is an empty cell. */
export function cleanCell(cell: string): string {
  if (clean.test(cell)) return cell
  const text = unguardCell(cell).normalize('NFC').replace(invisible, '').replace(anySpace, ' ').trim()
  return /^[–—−]$/u.test(text) ? '' : text
}

/** What a person types to say "this is no longer so": the one way to empty a field by a file. */
export const clearMark = '-'

/** Whether a cell says what its field is. */
export const isSaid = (cell: string | null): cell is string => cell !== null && cell !== '' && cell !== clearMark

export const oneLine = (cell: string): string => (/[\r\n]/u.test(cell) ? cell.replace(/\s*[\r\n]+\s*/gu, ' ') : cell)

/** The parts of a list cell: `;`, `|` and line breaks part them. */
export const listParts = (cell: string): string[] =>
  cell
    .split(/[;|\r\n]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
