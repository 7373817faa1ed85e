/** Closure cells: `closed 2026-11-28/2026-12-04 (ремонт); moved until 31.12.2026 [ул. Ленина, 5]` to closures and back. */
import { emptyLocalized } from '../../model/language.ts'
import type { Closure } from '../../model/provider.ts'
import type { ClosureKind } from '../../vocabulary/closure-kind.ts'
import { closureUnreadable } from '../rules/closure.ts'
import { readPartialDate } from './dates.ts'
import { readLocalizedWords, writeLocalizedWords } from './localized-words.ts'
import { namedWords, wordNamed } from './named-words.ts'
import type { Reading } from './reading.ts'

const kinds = namedWords<ClosureKind>({
  closed: ['жабык', 'убактылуу жабык', 'закрыто', 'закрыт', 'закрыта', 'временно закрыто', 'temporarily closed'],
  other_hours: ['башка убакыт', 'башка иш убактысы', 'другие часы', 'другое время', 'другой режим', 'other opening hours'],
  by_phone_only: ['телефон аркылуу гана', 'только по телефону', 'phone only'],
  moved: ['көчтү', 'көчүп кетти', 'убактылуу көчтү', 'переехали', 'переехал', 'переезд', 'временно переехали'],
})

/** `;`, `|` and line breaks part closures, but not inside of brackets: a schedule has semicolons. */
const closureParts = (cell: string) =>
  (cell.match(/(?:\[[^\]]*\]|\([^)]*\)|[^;|\r\n])+/gu) ?? []).map((part) => part.trim()).filter((part) => part !== '')

const parts = /^(?<head>[^[(]*)(?:\[(?<detail>[^\]]*)\])?\s*(?:\((?<reason>[^()]*)\))?$/u
/** With the case ending that Kyrgyz hangs on: `04.12.2026га чейин`. */
const dates = /(?:\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.\d{4})(?:-?[\p{L}]{1,4}(?![\p{L}]))?/gu
const beforeFrom = /(?<!\p{L})(?:с|со|from|since)\s*#/iu
const behindFrom = /#\s*(?:баштап|тартып)/iu
const beforeUntil = /(?<!\p{L})(?:до|по|until|till|through)\s*#/iu
const behindUntil = /#\s*чейин/iu
const beside = /(?<!\p{L})(?:с|со|from|since|до|по|until|till|through)\s*#|#\s*(?:баштап|тартып|чейин)|[#/–—,:]/giu

/** The day as the model has it; null where it is none. */
function dayOf(text: string): string | null {
  const reading = readPartialDate(text.replace(/-?\p{L}+$/u, ''), '')
  return 'value' in reading && reading.value.length === 10 ? reading.value : null
}

/** One day that is not said to be a beginning or an end is all of it. */
function readDays(head: string): { from: string; until: string; rest: string } | null {
  const found = (head.match(dates) ?? []).map(dayOf)
  const marked = head.replace(dates, ' # ')
  const rest = marked.replace(beside, ' ')
  if (found.includes(null) || found.length > 2) return null
  const [first = '', second] = found as string[]
  if (second !== undefined) return { from: first, until: second, rest }
  const begins = beforeFrom.test(marked) || behindFrom.test(marked)
  const ends = beforeUntil.test(marked) || behindUntil.test(marked)
  return { from: ends && !begins ? '' : first, until: begins && !ends ? '' : first, rest }
}

function readClosure(part: string): Closure | null {
  const { head = '', detail = '', reason = '' } = parts.exec(part)?.groups ?? {}
  const days = readDays(head)
  const kind = days && wordNamed(days.rest, kinds)
  const why = readLocalizedWords(reason)
  const place = kind === 'moved' ? readLocalizedWords(detail) : emptyLocalized()
  if (!kind || !why || !place || (detail !== '' && kind !== 'moved' && kind !== 'other_hours')) return null
  const { from, until } = days
  if (from !== '' && until !== '' && until < from) return null
  return { kind, from, until, reason: why, schedule: kind === 'other_hours' ? detail.trim() : '', place }
}

/** One that cannot be read refuses the whole cell: half a list would open a door that is shut. */
export function readClosures(cell: string, column: string): Reading<Closure[]> {
  const closures: Closure[] = []
  for (const part of closureParts(cell)) {
    const closure = readClosure(part)
    if (!closure) return { finding: closureUnreadable(column, part) }
    closures.push(closure)
  }
  return closures.length > 0 ? { value: closures } : { finding: closureUnreadable(column, cell) }
}

function writeDays({ from, until }: Closure): string {
  if (from === '') return until && `until ${until}`
  if (until === '') return `from ${from}`
  return from === until ? from : `${from}/${until}`
}

function writeClosure(closure: Closure): string {
  const [reason, place] = [closure.reason, closure.place].map(writeLocalizedWords)
  const detail = closure.schedule || place
  return [closure.kind, writeDays(closure), detail && `[${detail}]`, reason && `(${reason})`].filter(Boolean).join(' ')
}

export const writeClosures = (closures: readonly Closure[]): string => closures.map(writeClosure).join('; ')
