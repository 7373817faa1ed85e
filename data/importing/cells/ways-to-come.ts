/** Cells on how a person comes: `по записи; сначала позвонить`. */
import { type WayToCome, waysToCome } from '../../vocabulary/way-to-come.ts'
import { notInVocabulary } from '../rules/value-unreadable.ts'
import { namedWords, wordNamed } from './named-words.ts'
import type { Reading } from './reading.ts'

const names = namedWords<WayToCome>({
  walk_in: ['жазылуусуз', 'кезек менен', 'жандуу кезек', 'без записи', 'живая очередь', 'в порядке очереди', 'no appointment'],
  by_appointment: ['жазылуу менен', 'алдын ала жазылуу менен', 'по записи', 'по предварительной записи', 'appointment'],
  call_first: ['алгач чалуу', 'адегенде чалуу', 'алдын ала чалуу', 'сначала позвонить', 'предварительно позвонить', 'call ahead'],
  on_referral: ['жолдомо менен', 'жолдомо боюнча', 'по направлению', 'by referral', 'referral'],
})

/** `;`, `|`, `,` and line breaks part them; one unknown word refuses the cell. */
export function readWaysToCome(cell: string, column: string): Reading<WayToCome[]> {
  const found = new Set<WayToCome>()
  for (const part of cell.split(/[;|,\r\n]/u)) {
    if (part.trim() === '') continue
    const word = wordNamed(part, names)
    if (!word) return { finding: notInVocabulary(column, part.trim(), waysToCome) }
    found.add(word)
  }
  return found.size > 0 ? { value: [...found] } : { finding: notInVocabulary(column, cell, waysToCome) }
}
