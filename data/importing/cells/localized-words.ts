/** Texts of three languages in one cell: `ky: кабыл алуу / ru: приёмная`, or one text whose language its letters tell. */
import { emptyLocalized, type Language, type Localized, languages } from '../../model/language.ts'

export const betweenParts = ' / '

/** The language a text is written in, as far as letters tell: Latin is English, ң ө ү make Kyrgyz, other Cyrillic is Russian. */
export function languageOf(text: string): Language {
  if (/[ңөү]/iu.test(text)) return 'ky'
  return /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en'
}

/** As we write it ourselves. */
export const namesLanguages = (words: string): boolean => /^(?:ky|ru|en): /u.test(words)

/** The texts that the parts name, and the parts that name no language. */
export function readLanguages(words: string): { text: Localized; others: string[] } {
  const text = emptyLocalized()
  const others: string[] = []
  for (const part of words.split(betweenParts)) {
    const [, language, said = ''] = /^(ky|ru|en): (.*)$/u.exec(part) ?? []
    if (language) text[language as Language] = said.trim()
    else others.push(part)
  }
  return { text, others }
}

/** Null where some of it is in no language. */
export function readLocalizedWords(words: string): Localized | null {
  if (!namesLanguages(words)) return { ...emptyLocalized(), ...(words && { [languageOf(words)]: words.trim() }) }
  const { text, others } = readLanguages(words)
  return others.length === 0 ? text : null
}

export const labelsOf = (text: Localized): string[] =>
  languages.flatMap((language) => (text[language] ? [`${language}: ${text[language]}`] : []))

/** Whether one text says its language by its letters. */
export function plainText(text: Localized): string | null {
  const [only, ...more] = languages.filter((language) => text[language])
  return only && more.length === 0 && languageOf(text[only]) === only && !namesLanguages(text[only]) ? text[only] : null
}

export const writeLocalizedWords = (text: Localized): string => plainText(text) ?? labelsOf(text).join(betweenParts)
