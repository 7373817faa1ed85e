/** The words of the problem pages and of the eligibility check in one language, and statements with their sources. */

import { type ProblemMessages, problemTranslator, type TranslateProblem } from '../messages/problems/problem-messages.ts'
import type { Language } from '../model/language.ts'
import { formatPartialDate } from '../text/dates.ts'
import {
  type LegalSource,
  type LegalSourceId,
  type LegalStatement,
  legalSources,
  legalStatements,
} from '../vocabulary/legal-sources.ts'

/** `name` is the source's site or whose it is, `url` is empty where its address is not known; `dated` says of when it is. */
export interface SourceNote {
  url: string
  name: string
  dated: string
}

/** Something said about rights, with where it is known from. */
export interface Told {
  text: string
  sources: readonly SourceNote[]
}

/** `source_label` is the word before a source. */
export interface Worded {
  source_label: string
  not_advice: string
}

export interface ProblemWords {
  language: Language
  t: TranslateProblem
  told: (text: string, sources: readonly LegalSourceId[]) => Told
  statement: (statement: LegalStatement) => Told
}

/** The host of a source's address, which tells more than its title. */
const hostOf = (url: string): string => /^https?:\/\/(?:www\.)?([^/:?#]+)/.exec(url)?.[1] ?? url

export function problemWords(messages: ProblemMessages, language: Language): ProblemWords {
  const t = problemTranslator(messages, language)
  const note = (id: LegalSourceId): SourceNote => {
    const { url, named, date, dates }: LegalSource = legalSources[id]
    const written = formatPartialDate(date, language)
    const dated = dates === 'page' ? written : t(`source.${dates}`, { date: written })
    return { url, name: named ?? hostOf(url), dated: date ? dated : t('source.undated') }
  }
  const told = (text: string, sources: readonly LegalSourceId[]): Told => ({ text, sources: sources.map(note) })
  return { language, t, told, statement: (statement) => told(t(`statement.${statement}`), legalStatements[statement]) }
}
