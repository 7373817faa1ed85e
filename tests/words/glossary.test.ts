import glossary from '@legalmap/data/messages/glossary.json' with { type: 'json' }
import { type Language, languages } from '@legalmap/data/model/language.ts'
import { describe, expect, test } from 'vitest'
import { citizenTables } from './tables.ts'

interface Term {
  en: string
  ru: string
  ky: string
  /** Regular expressions: how the term is met in a text, whatever its case. */
  stems: Record<Language, string>
  /** What is said elsewhere and would confuse here. */
  banned?: Partial<Record<Language, string>>
}
const terms: readonly Term[] = glossary
const pattern = (text: string) => new RegExp(text, 'iu')
/** The names of values are ours, and nobody reads them. */
const withoutValues = (text: string) => text.replace(/\{\w+\}/g, '')

test.each(terms.map((term) => [term.en, term] as const))(
  'the agreed words for “%s” are met by their own pattern, and not banned',
  (_, term) => {
    for (const language of languages) {
      expect(term[language]).toMatch(pattern(term.stems[language]))
      const banned = term.banned?.[language]
      if (banned) expect(term[language]).not.toMatch(pattern(banned))
    }
  },
)

describe.each(citizenTables.map(({ name, texts }) => [name || 'the site', texts] as const))('the texts of %s', (_, texts) => {
  test.each(terms.map((term) => [term.en, term] as const))('say “%s” in the agreed words in every language', (__, term) => {
    const found: string[] = []
    for (const [key, english] of Object.entries(texts.en)) {
      const said = pattern(term.stems.en).test(withoutValues(english))
      for (const language of languages) {
        const text = withoutValues(texts[language][key] ?? '')
        if (said && !pattern(term.stems[language]).test(text))
          found.push(`${key} in ${language}: “${text}” has not “${term[language]}”`)
        const banned = term.banned?.[language]
        if (banned && pattern(banned).test(text))
          found.push(`${key} in ${language}: “${text}” says otherwise than “${term[language]}”`)
      }
    }
    expect(found).toEqual([])
  })
})
