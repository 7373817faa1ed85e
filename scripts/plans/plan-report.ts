/** Says what becomes of a plan's rows: which records, which facts, and why some are left. Never a value: a place may not be told. */
import { type ReportWord, reportText } from '@legalmap/data/importing/finding-text.ts'
import { factLabel } from '@legalmap/data/messages/facts/fact-label.ts'
import type { Noun } from '@legalmap/data/model/change.ts'
import { isEqual } from '@legalmap/data/model/equal.ts'
import { factsOf } from '@legalmap/data/model/facts.ts'
import type { Language } from '@legalmap/data/model/language.ts'
import type { PlanRow } from '@legalmap/data/model/plan.ts'
import type { RebasedRow } from '@legalmap/data/plans/rebase-row.ts'

/** Longer lists are shown by their first entries. */
const longestList = 500

const changedOf = ({ changes }: PlanRow) => changes.filter(({ before, after }) => !isEqual(before, after)).map(({ fact }) => fact)

function listed<Row>(rows: readonly Row[], line: (row: Row) => string, language: Language): string[] {
  const rest = rows.length - longestList
  return [
    ...rows.slice(0, longestList).map((row) => `  ${line(row)}`),
    ...(rest > 0 ? [`  ${reportText('more', language, { count: String(rest) })}`] : []),
  ]
}

/** `address.ky` is one language of a fact, `assured.phones` the check of one. */
function namesOf(noun: Noun, facts: readonly string[], language: Language): string {
  const names = facts.map((fact) => {
    const [key = '', part] = fact.replace(/^assured\./u, '').split('.')
    const label = factLabel(factsOf[noun].find((one) => one.key === key)?.label ?? key, language)
    return part === undefined ? label : `${label} (${part})`
  })
  return [...new Set(names)].join(', ')
}

const nameOf = ({ row, noun, record_id }: PlanRow, language: Language) =>
  `${reportText('row', language, { row: String(row) })}  ${noun} ${record_id}`

/** What is left of the rows, with the reason for each; nothing where nothing is. */
export function leftLines(rows: readonly RebasedRow[], language: Language): string[] {
  const left = rows.filter((row) => row.left !== null)
  if (left.length === 0) return []
  const line = ({ row, why, conflicts }: RebasedRow) => {
    const facts = namesOf(
      row.noun,
      conflicts.map(({ fact }) => fact),
      language,
    )
    const reason = why === '' ? '' : reportText(`why_${why}` as ReportWord, language, why === 'changed_since' ? { facts } : {})
    return reportText('left_row', language, { record: nameOf(row, language), why: reason })
  }
  return ['', `${reportText('left', language)}:`, ...listed(left, line, language)]
}

/** What would become of the rows, and what is left of them. `waiting` are rows that nobody has decided to apply. */
export function settledLines(rows: readonly RebasedRow[], waiting: readonly PlanRow[], language: Language): string[] {
  const ready = rows.filter(({ edit }) => edit !== null)
  const left = rows.filter((row) => row.left !== null).length + waiting.length
  const line = ({ row, edit }: RebasedRow) => {
    const action = reportText(`action_${edit?.action ?? row.action}`, language)
    return `${nameOf(row, language)}  ${action}${edit?.action === 'update' ? `: ${namesOf(row.noun, changedOf(row), language)}` : ''}`
  }
  const waitingLine = (row: PlanRow) =>
    `${nameOf(row, language)}  ${row.decision}: ${namesOf(row.noun, changedOf(row), language)}`
  return [
    reportText('plan_counts', language, {
      rows: String(rows.length + waiting.length),
      ready: String(ready.length),
      left: String(left),
    }),
    ...(ready.length > 0 ? ['', ...listed(ready, line, language)] : []),
    ...leftLines(rows, language),
    ...(waiting.length > 0 ? ['', ...listed(waiting, waitingLine, language)] : []),
  ]
}
