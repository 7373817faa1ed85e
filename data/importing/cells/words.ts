/** Cells of closed vocabularies: one word, or a list of words. */
import { notInVocabulary } from '../rules/value-unreadable.ts'
import type { Reading } from './reading.ts'

const asWord = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/gu, '_')

export function readWord(cell: string, words: readonly string[], column: string): Reading<string> {
  const word = asWord(cell)
  return words.includes(word) ? { value: word } : { finding: notInVocabulary(column, cell, words) }
}

/** `;`, `|`, `,` and line breaks part the words; one unknown word refuses the cell. */
export function readWords(cell: string, words: readonly string[], column: string): Reading<string[]> {
  const found = new Set<string>()
  for (const part of cell.split(/[;|,\r\n]/u)) {
    if (part.trim() === '') continue
    const word = asWord(part)
    if (!words.includes(word)) return { finding: notInVocabulary(column, part, words) }
    found.add(word)
  }
  return found.size > 0 ? { value: [...found] } : { finding: notInVocabulary(column, cell, words) }
}
