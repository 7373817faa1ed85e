/** The three languages of the register and of every page. */
export const languages = ['ky', 'ru', 'en'] as const
export type Language = (typeof languages)[number]

/** A text in up to three languages; a language that nobody gave is an empty string, never a guess. */
export type Localized = Record<Language, string>

export const emptyLocalized = (): Localized => ({ ky: '', ru: '', en: '' })

/** Which language to read a missing text in: Russian is read by nearly everybody here, so it comes first. */
const fallbacks: Record<Language, readonly Language[]> = {
  ky: ['ky', 'ru', 'en'],
  ru: ['ru', 'ky', 'en'],
  en: ['en', 'ru', 'ky'],
}

/** The text in the wanted language or, marked by `language`, in the next one that has it; null when no language has it. */
export function localize(text: Localized | null, wanted: Language): { text: string; language: Language } | null {
  if (!text) return null
  for (const language of fallbacks[wanted]) if (text[language]) return { text: text[language], language }
  return null
}

export const isLanguage = (value: string): value is Language => (languages as readonly string[]).includes(value)
