/** Writes the plan of an import for people, or as JSON for programs. Neither holds more than the plan says may be told. */
import type { PlacedFinding, Severity } from '@legalmap/data/importing/finding.ts'
import { findingPlace, findingText, type ReportWord, reportText } from '@legalmap/data/importing/finding-text.ts'
import type { FieldChange, Plan, PlannedRow } from '@legalmap/data/importing/plan.ts'
import type { Language } from '@legalmap/data/model/language.ts'

/** Longer values are shown by their beginning, longer lists by their first entries; errors and warnings are all shown. */
const longestValue = 100
const longestList = 500

const severities: readonly Severity[] = ['error', 'warning', 'info']

function trim(value: string): string {
  const characters = [...value.replace(/\s+/gu, ' ')]
  return characters.length <= longestValue ? characters.join('') : `${characters.slice(0, longestValue - 1).join('')}…`
}

const countOf = (findings: readonly PlacedFinding[], severity: Severity) =>
  findings.filter((one) => one.severity === severity).length

/** The whole report as lines. */
export function reportLines(plan: Plan, findings: readonly PlacedFinding[], language: Language): string[] {
  const say = (word: ReportWord, values?: Record<string, string>) => reportText(word, language, values)
  const shown = (value: string) => (value === '' ? say('empty') : trim(value))
  const heading = ({ row, record_id, name }: PlannedRow) =>
    `  ${[say('row', { row: String(row) }), record_id, trim(name)].filter((part) => part !== '').join('  ')}`
  const change = ({ column, before, after, withheld }: FieldChange) =>
    withheld ? `    ${column}: ${say('withheld')}` : `    ${column}: ${shown(before)} → ${shown(after)}`

  function section(word: ReportWord, rows: readonly PlannedRow[]): string[] {
    if (rows.length === 0) return []
    const listed = rows.slice(0, longestList).flatMap((row) => [heading(row), ...row.fields.map(change)])
    const rest = rows.length - longestList
    return ['', `${say(word)}:`, ...listed, ...(rest > 0 ? [`  ${say('more', { count: String(rest) })}`] : [])]
  }

  function findingLines(): string[] {
    if (findings.length === 0) return []
    const lines = ['', `${say('findings')}:`]
    for (const severity of severities) {
      const all = findings.filter((finding) => finding.severity === severity)
      const listed = severity === 'info' ? all.slice(0, longestList) : all
      for (const finding of listed)
        lines.push(`  ${say(severity)}  ${findingPlace(finding, language)}: ${findingText(finding, language)} [${finding.code}]`)
      if (all.length > listed.length) lines.push(`  ${say('more', { count: String(all.length - listed.length) })}`)
    }
    return lines
  }

  return [
    say('title', { file: plan.sheet }),
    say('counts', {
      new: String(plan.new.length),
      changed: String(plan.changed.length),
      unchanged: String(plan.unchanged.length),
      refused: String(plan.refused.length),
    }),
    say('finding_counts', {
      errors: String(countOf(findings, 'error')),
      warnings: String(countOf(findings, 'warning')),
      infos: String(countOf(findings, 'info')),
    }),
    ...section('new', plan.new),
    ...section('changed', plan.changed),
    ...section('refused', plan.refused),
    ...findingLines(),
  ]
}

/** What became of the plan; `left` are lines on the rows that were not, or not wholly, written. */
export interface Outcome {
  batch: { id: string; changes: number } | null
  left: readonly string[]
}

/** The same as one object; the records themselves are left out, since they may hold what a report must not tell. */
export function reportObject(
  plan: Plan | null,
  findings: readonly PlacedFinding[],
  language: Language,
  { batch, left }: Outcome,
) {
  return {
    noun: plan?.noun ?? null,
    file: plan?.sheet ?? findings[0]?.sheet ?? '',
    applied: batch !== null,
    batch,
    left,
    new: plan?.new ?? [],
    changed: plan?.changed ?? [],
    unchanged: plan?.unchanged ?? [],
    refused: plan?.refused ?? [],
    findings: findings.map((finding) => ({ ...finding, text: findingText(finding, language) })),
  }
}
