/** The words of the problem pages and of the eligibility check: only the server holds them, and sends a page those that it needs. */
import type { Language } from '../../model/language.ts'
import { formatMessage } from '../format.ts'
import type english from './en.json'

export type ProblemMessageKey = keyof typeof english
export type ProblemMessages = Record<ProblemMessageKey, string>
export type TranslateProblem = (key: ProblemMessageKey, values?: Record<string, string | number>) => string

export const problemTranslator =
  (messages: ProblemMessages, language: Language): TranslateProblem =>
  (key, values) =>
    formatMessage(messages[key], values ?? {}, language)
