/** Says a finding in words: what, where and what to do. */
import { formatMessage } from '../messages/format.ts'
import en from '../messages/import/en.json' with { type: 'json' }
import ky from '../messages/import/ky.json' with { type: 'json' }
import reportEn from '../messages/import/report/en.json' with { type: 'json' }
import reportKy from '../messages/import/report/ky.json' with { type: 'json' }
import reportRu from '../messages/import/report/ru.json' with { type: 'json' }
import ru from '../messages/import/ru.json' with { type: 'json' }
import type { Language } from '../model/language.ts'
import type { PlacedFinding } from './finding.ts'
import type { FindingCode } from './finding-codes.ts'

export type ReportWord = keyof typeof reportEn

const texts: Record<Language, Record<FindingCode, string>> = { ky, ru, en }
const words: Record<Language, Record<ReportWord, string>> = { ky: reportKy, ru: reportRu, en: reportEn }

/** What a text shows for a fact that is empty or withheld. */
const nothing = '—'

/** The words around the findings: headings, counts, the end of a report. */
export const reportText = (word: ReportWord, language: Language, values: Readonly<Record<string, string>> = {}): string =>
  formatMessage(words[language][word], values, language)

/** The finding's sentence, without where it is. */
export function findingText({ code, value, params }: PlacedFinding, language: Language): string {
  const facts = Object.entries({ ...params, value }).map(([key, fact]) => [key, fact === '' ? nothing : fact] as const)
  return formatMessage(texts[language][code as FindingCode], Object.fromEntries(facts), language)
}

/** Where the finding is: `providers.csv, row 12, column phones`. */
export function findingPlace({ sheet, row, column }: PlacedFinding, language: Language): string {
  const parts = [sheet]
  if (row !== null) parts.push(reportText('row', language, { row: String(row) }))
  if (column !== '') parts.push(reportText('column', language, { column }))
  return parts.join(', ')
}
