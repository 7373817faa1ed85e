/** Whether a translation is of the text as it is now: kept beside each table as the fingerprint of the English it was made from. */
import type { Language } from '../model/language.ts'
import { fingerprint } from '../text/fingerprint.ts'

export const translatedLanguages = ['ky', 'ru'] as const satisfies readonly Language[]
export type TranslatedLanguage = (typeof translatedLanguages)[number]

/** By key, the fingerprint of the English text that a translation was last found right for. */
export type TranslatedFrom = Readonly<Record<TranslatedLanguage, Readonly<Record<string, string>>>>
export type MessageTable = Readonly<Record<string, string>>

/** `missing`: there is no text. `new`: nobody has said yet that it is right. `stale`: the English changed since. */
export interface TranslationFault {
  language: TranslatedLanguage
  key: string
  fault: 'missing' | 'new' | 'stale'
}

/** In the order of the English table. */
export function translationFaults(texts: Readonly<Record<Language, MessageTable>>, from: TranslatedFrom): TranslationFault[] {
  return translatedLanguages.flatMap((language) =>
    Object.entries(texts.en).flatMap(([key, english]): TranslationFault[] => {
      if (!texts[language][key]?.trim()) return [{ language, key, fault: 'missing' }]
      const made = from[language][key]
      if (made === fingerprint(english)) return []
      return [{ language, key, fault: made === undefined ? 'new' : 'stale' }]
    }),
  )
}

/** With the faults named taken for right, and without keys that are gone. What is missing stays a fault. */
export function acceptTranslations(
  english: MessageTable,
  from: TranslatedFrom,
  accepted: readonly TranslationFault[],
): TranslatedFrom {
  const marks = (language: TranslatedLanguage) => {
    const keys = new Set(accepted.filter((one) => one.language === language && one.fault !== 'missing').map(({ key }) => key))
    return Object.fromEntries(
      Object.entries(english).flatMap(([key, text]) => {
        const mark = keys.has(key) ? fingerprint(text) : from[language][key]
        return mark === undefined ? [] : [[key, mark]]
      }),
    )
  }
  return { ky: marks('ky'), ru: marks('ru') }
}
