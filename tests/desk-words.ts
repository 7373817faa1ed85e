/** What the desk says in a language: all of its tables in one, so that tests name a text by its meaning. */
import type { DeskMessages } from '@legalmap/data/messages/desk/desk-messages.ts'
import { deskTranslator, type TranslateDesk } from '@legalmap/data/messages/desk/desk-messages.ts'
import type { Language } from '@legalmap/data/model/language.ts'
import { readTables } from '@legalmap/scripts/messages/message-tables.ts'

const tables = readTables().filter(({ name }) => name === 'desk' || name.startsWith('desk/'))

export const deskWords = (language: Language): TranslateDesk =>
  deskTranslator(Object.assign({}, ...tables.map(({ texts }) => texts[language])) as DeskMessages, language)
