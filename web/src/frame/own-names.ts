/** What each language calls itself, for who reads no other. */
import type { Language } from '@legalmap/data/model/language.ts'

export const ownNames: Record<Language, { short: string; long: string }> = {
  ky: { short: 'Кырг', long: 'Кыргызча' },
  ru: { short: 'Рус', long: 'Русский' },
  en: { short: 'Eng', long: 'English' },
}
