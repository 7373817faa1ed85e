/** The words of the desk: no page for citizens holds them. Its tables stand apart and are one on the page: a key is in one of them only. */
import type { Language } from '../../model/language.ts'
import { formatMessage } from '../format.ts'
import type account from './account/en.json'
import type frame from './en.json'
import type records from './records/en.json'
import type work from './work/en.json'

export type DeskMessageKey = keyof typeof frame | keyof typeof account | keyof typeof records | keyof typeof work
export type DeskMessages = Record<DeskMessageKey, string>
export type TranslateDesk = (key: DeskMessageKey, values?: Record<string, string | number>) => string

export const deskTranslator =
  (messages: DeskMessages, language: Language): TranslateDesk =>
  (key, values) =>
    formatMessage(messages[key], values ?? {}, language)
