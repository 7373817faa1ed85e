/** Loads the words of one language; the server names the chunk beforehand, so it is on its way already. */
import type { Messages } from '@legalmap/data/messages/messages.ts'
import type { Language } from '@legalmap/data/model/language.ts'

const chunks: Record<Language, () => Promise<{ default: Messages }>> = {
  ky: () => import('@legalmap/data/messages/ky.json'),
  ru: () => import('@legalmap/data/messages/ru.json'),
  en: () => import('@legalmap/data/messages/en.json'),
}

export const loadMessages = async (language: Language): Promise<Messages> => (await chunks[language]()).default
