/** The words of embedded lists, beside those of the site: no page of ours holds them. */
import type { Language } from '../../model/language.ts'
import { formatMessage } from '../format.ts'
import type english from './en.json'

type EmbedMessageKey = keyof typeof english
export type EmbedMessages = Record<EmbedMessageKey, string>
export type TranslateEmbed = (key: EmbedMessageKey, values?: Record<string, string | number>) => string

export const embedTranslator =
  (messages: EmbedMessages, language: Language): TranslateEmbed =>
  (key, values) =>
    formatMessage(messages[key], values ?? {}, language)
