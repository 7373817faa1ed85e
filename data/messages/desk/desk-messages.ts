/** The words of the desk: no page for citizens holds them. */
import type { Language } from '../../model/language.ts'
import { formatMessage } from '../format.ts'
import type english from './en.json'

type DeskMessageKey = keyof typeof english
export type DeskMessages = Record<DeskMessageKey, string>
export type TranslateDesk = (key: DeskMessageKey, values?: Record<string, string | number>) => string

export const deskTranslator =
  (messages: DeskMessages, language: Language): TranslateDesk =>
  (key, values) =>
    formatMessage(messages[key], values ?? {}, language)
