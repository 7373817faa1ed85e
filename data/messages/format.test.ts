import fc from 'fast-check'
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { languages } from '../model/language.ts'
import { formatMessage, parseMessage, pluralCategories, pluralCategory } from './format.ts'

describe('parseMessage', () => {
  it.each([
    ['{', 'name expected at 1'],
    ['{}', 'name expected at 1'],
    ['{name', '} or , expected at 5'],
    ['name}', 'something to close expected at 4'],
    ['{n, number}', 'plural or select expected at 3'],
    ['{n, plural}', 'plural or select expected at 3'],
    ['{n, plural, }', 'no option other'],
    ['{n, plural, one {#}}', 'no option other'],
    ['{n, plural, one {#} one {#} other {#}}', 'option one twice'],
    ['{n, plural, single {#} other {#}}', 'option expected at 12'],
    ['{n, plural, other {#}', 'option expected at 21'],
    ['{n, plural, other {#', '} expected at 20'],
    ['{n, plural, other #}', '{ expected at 18'],
    ['{n, select, a {x}}', 'no option other'],
    ["'{name}", 'closing apostrophe expected at 0'],
  ])('refuses %s and says where it is wrong', (pattern, problem) => {
    expect(() => parseMessage(pattern)).toThrow(problem)
  })

  it('never takes forever or fails otherwise than with a SyntaxError', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...["'", '{', '}', '#', 'n', ', plural,', ', select, ', ' other ', '=0']) }),
        (text) => {
          try {
            parseMessage(text)
          } catch (error) {
            expect(error).toBeInstanceOf(SyntaxError)
          }
        },
      ),
    )
  })
})

describe('formatMessage', () => {
  it('refuses a missing value, also one that every object inherits', () => {
    expect(() => formatMessage('{name}', {}, 'ky')).toThrow('no value for name')
    expect(() => formatMessage('{constructor}', {}, 'ky')).toThrow('no value for constructor')
  })

  it('takes the option other for a word that only objects know', () => {
    expect(formatMessage('{kind, select, a {A} other {O}}', { kind: 'toString' }, 'ky')).toBe('O')
  })

  it('writes numbers in the language and texts as they are', () => {
    expect(formatMessage('{count} · {year}', { count: 1234.5, year: '2025' }, 'ky')).toBe('1\u00a0234,5 · 2025')
    expect(formatMessage('{n, plural, one {# help} other {# helps}}', { n: 1234 }, 'en')).toBe('1,234 helps')
  })

  it('prefers the exact number to its category', () => {
    const pattern = '{n, plural, =0 {эч ким} =1 {бир киши} one {# киши!} other {# киши}}'
    expect([0, 1, 2].map((n) => formatMessage(pattern, { n }, 'ky'))).toEqual(['эч ким', 'бир киши', '2 киши'])
  })

  it('quotes as ICU does', () => {
    const values = { n: 3 }
    expect(formatMessage("it's {n} o''clock", values, 'en')).toBe("it's 3 o'clock")
    expect(formatMessage("'{n}' is {n}", values, 'en')).toBe('{n} is 3')
    expect(formatMessage("'{it''s}' '}' # '#'", values, 'en')).toBe("{it's} } # '#'")
    expect(formatMessage("{n, plural, other {'#' is #}}", values, 'en')).toBe('# is 3')
  })

  it('agrees with intl-messageformat on every pattern of the subset', () => {
    // quotations stand between letters: two of them side by side would be another pattern
    const units = ['a', 'ы', ' ', '#', '.', "o''o", "a'{'a", "a'}'a", "a'{n}'#", "a'{o''o}'a", "a' "]
    const text = fc.string({ unit: fc.constantFrom(...units), maxLength: 6 })
    const { pattern } = fc.letrec<{ pattern: string; part: string }>((tie) => ({
      pattern: fc.array(tie('part'), { maxLength: 4 }).map((parts) => parts.join('')),
      part: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        text,
        fc.constantFrom('{name}', '{ kind }'),
        fc
          .tuple(fc.constantFrom('n', 'm'), tie('pattern'), tie('pattern'), tie('pattern'))
          .map(
            ([name, zero, few, other]) => `{${name}, plural, =0{${zero}} one {${few} #} few {#${few}} many{м#} other {${other}}}`,
          ),
        fc.tuple(tie('pattern'), tie('pattern')).map(([a, other]) => `{kind, select, a {${a}} b_1{b}other {${other}}}`),
      ),
    }))
    const count = fc.oneof(fc.integer({ min: 0, max: 130 }), fc.constantFrom(0.5, 1.5, 21.1, 1000, 1001, 1_000_000))
    const values = fc.record({ name: fc.string(), kind: fc.constantFrom('a', 'b_1', 'z'), n: count, m: count })
    fc.assert(
      fc.property(pattern, values, fc.constantFrom(...languages), (source, given, language) => {
        const oracle = new IntlMessageFormat(source, language, undefined, { ignoreTag: true }).format(given)
        expect(formatMessage(source, given, language)).toBe(oracle)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('pluralCategory', () => {
  it.each(languages)('agrees with CLDR in %s', (language) => {
    const oracle = new Intl.PluralRules(language)
    const numbers = [0.1, 0.9999, 1.0001, 1.5, 2.25, 21.5, 1e6, 1e6 + 1, 12345.678, -1, -2, -5, ...Array(1200).keys()]
    for (const number of numbers) expect(pluralCategory(number, language), `${number}`).toBe(oracle.select(number))
    expect(pluralCategories[language].toSorted()).toEqual(oracle.resolvedOptions().pluralCategories.toSorted())
  })
})
