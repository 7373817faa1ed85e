import { type Language, languages } from '@legalmap/data/model/language.ts'
import { describe, expect, test } from 'vitest'
import { saidIn } from './tables.ts'

/** Stated in the README beside this. A text that does not hold is mended; the limits stay. */
const limits: Record<Language, { words_in_sentence: number; letters_in_word: number; longest_word: number }> = {
  en: { words_in_sentence: 25, letters_in_word: 4.8, longest_word: 16 },
  ru: { words_in_sentence: 20, letters_in_word: 6.2, longest_word: 21 },
  ky: { words_in_sentence: 18, letters_in_word: 6.6, longest_word: 22 },
}

/** Jargon of offices, abbreviations that have to be known, and what a page says when it has nothing to say. */
const notPlain: Record<Language, RegExp> = {
  en: /\b(?:N\/A|TBD|e\.g|i\.e|etc|et al|viz|pro bono|ad hoc|bona fide|inter alia|prima facie|per se|vis-à-vis|herein\w*|hereby|thereof|aforementioned|aforesaid|pursuant|notwithstanding|shall|utili[sz]e|commence|terminate|beneficiar(?:y|ies)|stakeholders?|FLA|NGOs?|MoJ)\b/i,
  ru: /(?<!\p{L})(?:н\/д|т\. ?е|т\. ?д|т\. ?п|и др|пр|см|ФЛ|ЮЛ|БЮП|ГГЮП|НПО|МЮ|НПА|КР|вышеуказанн\p{L}*|вышеупомянут\p{L}*|нижеследующ\p{L}*|нижеуказанн\p{L}*|настоящ(?:ий|его|им) (?:сайт|Закон)\p{L}*|вследствие чего|в соответствии с|осуществля\p{L}*|надлежащ\p{L}*|данн(?:ый|ого|ому|ым|ая|ой) (?:сайт|центр|вопрос)\p{L}*|правоприменен\p{L}*|бенефициар\p{L}*)(?!\p{L})/iu,
  ky: /(?<!\p{L})(?:ж\. ?б|б\. ?а|ж\/ж|КР|АЮЖ|МКЮЖ|БӨУ|ЮМ|жогоруда көрсөтүлгөн|төмөндө көрсөтүлгөн|ылайык|жүзөгө ашыр\p{L}*|бенефициар\p{L}*)(?!\p{L})/iu,
}

/** Words in capitals that are names, known to who needs them. */
const knownCapitals = new Set([
  'CC',
  'BY',
  'MIT',
  'JSON',
  'II',
  'LIST',
  'QR',
  'SMS',
  'PDF',
  'X',
  'OSM',
  'GPS',
  'SIM',
  'ID',
  'VPN',
  'WhatsApp',
])

const sentencesOf = (text: string) => text.split(/(?<=[.!?…;:])\s+|\n/u).filter((sentence) => sentence.trim() !== '')
const wordsOf = (text: string) => text.match(/[\p{L}\p{M}\p{N}]+(?:[-’'][\p{L}\p{M}\p{N}]+)*/gu) ?? []
const lettersOnly = (word: string) => /^[\p{L}\p{M}’'-]+$/u.test(word)

describe.each(languages)('what is said in %s', (language) => {
  const said = saidIn(language)
  const { words_in_sentence, letters_in_word, longest_word } = limits[language]

  test(`has no sentence of more than ${words_in_sentence} words`, () => {
    const long = said.flatMap(({ key, text }) =>
      sentencesOf(text)
        .filter((sentence) => wordsOf(sentence).length > words_in_sentence)
        .map((sentence) => `${key} (${wordsOf(sentence).length}): ${sentence}`),
    )
    expect(long).toEqual([])
  })

  test(`has words of at most ${letters_in_word} letters on average, and none of more than ${longest_word}`, () => {
    const words = said.flatMap(({ text }) => wordsOf(text)).filter(lettersOnly)
    expect(words.reduce((sum, word) => sum + word.length, 0) / words.length).toBeLessThanOrEqual(letters_in_word)
    const parts = words.flatMap((word) => word.split('-'))
    expect([...new Set(parts.filter((word) => word.length > longest_word))]).toEqual([])
  })

  test('has no jargon, no abbreviation that has to be known, no “N/A”', () => {
    expect(said.filter(({ text }) => notPlain[language].test(text)).map(({ key, text }) => `${key}: ${text}`)).toEqual([])
    const capitals = said
      .flatMap(({ text }) => wordsOf(text))
      .filter((word) => /^\p{Lu}{2,}$/u.test(word) && !knownCapitals.has(word))
    expect([...new Set(capitals)]).toEqual([])
  })
})

test.each([
  ['en', 'Address: N/A'],
  ['en', 'Papers, e.g. a passport'],
  ['ru', 'паспорт и т. д.'],
  ['ru', 'Вышеуказанный центр'],
  ['ky', 'паспорт ж. б.'],
] as const)('in %s this is not plain: %s', (language, text) => {
  expect(text).toMatch(notPlain[language])
})
