/** The words of the problem pages and of the eligibility check in one language, and statements with their sources. */
import type { SourceNote, Told } from '@legalmap/data/api/problem-page.ts'
import en from '@legalmap/data/messages/problems/en.json' with { type: 'json' }
import ky from '@legalmap/data/messages/problems/ky.json' with { type: 'json' }
import { problemTranslator, type TranslateProblem } from '@legalmap/data/messages/problems/problem-messages.ts'
import ru from '@legalmap/data/messages/problems/ru.json' with { type: 'json' }
import { type Language, languages } from '@legalmap/data/model/language.ts'
import { formatPartialDate } from '@legalmap/data/text/dates.ts'
import {
  type LegalSource,
  type LegalSourceId,
  type LegalStatement,
  legalSources,
  legalStatements,
} from '@legalmap/data/vocabulary/legal-sources.ts'

export interface ProblemWords {
  language: Language
  t: TranslateProblem
  told: (text: string, sources: readonly LegalSourceId[]) => Told
  statement: (statement: LegalStatement) => Told
}

function inLanguage(language: Language): ProblemWords {
  const t = problemTranslator({ ky, ru, en }[language], language)
  const note = (id: LegalSourceId): SourceNote => {
    const { url, date, dates }: LegalSource = legalSources[id]
    const written = formatPartialDate(date, language)
    const dated = dates === 'page' ? written : t(`source.${dates}`, { date: written })
    return { url, name: new URL(url).hostname.replace(/^www\./, ''), dated: date ? dated : t('source.undated') }
  }
  const told = (text: string, sources: readonly LegalSourceId[]): Told => ({ text, sources: sources.map(note) })
  return { language, t, told, statement: (statement) => told(t(`statement.${statement}`), legalStatements[statement]) }
}

const byLanguage = Object.fromEntries(languages.map((language) => [language, inLanguage(language)])) as Record<
  Language,
  ProblemWords
>
export const problemWords = (language: Language): ProblemWords => byLanguage[language]
