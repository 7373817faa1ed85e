/** The words of the site: typed keys, and a function that says them in one language. */
import type { Language } from '../model/language.ts'
import type english from './en.json'
import { formatMessage } from './format.ts'

export type MessageKey = keyof typeof english
export type Messages = Record<MessageKey, string>
export type Translate = (key: MessageKey, values?: Record<string, string | number>) => string

export const translator =
  (messages: Messages, language: Language): Translate =>
  (key, values) =>
    formatMessage(messages[key], values ?? {}, language)
