import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages } from '../model/language.ts'
import { formatDistance, formatNumber } from './numbers.ts'

/** Node carries all of CLDR; browsers do not, so it serves as the oracle here and nowhere else. */
const cldr = (value: number, locale: string, maximumFractionDigits: number) =>
  new Intl.NumberFormat(locale, { maximumFractionDigits, signDisplay: 'negative' }).format(value)

describe('formatNumber', () => {
  it('says in words what is not a number, and knows infinity and a zero without a sign', () => {
    expect(languages.map((language) => formatNumber(Number.NaN, language))).toEqual(['сан эмес', 'не число', 'NaN'])
    expect(formatNumber(Number.NEGATIVE_INFINITY, 'ky')).toBe('-∞')
    expect(formatNumber(-0.0001, 'ru')).toBe('0')
  })

  it('agrees with CLDR on every number below 1e12', () => {
    const number = fc.oneof(
      fc.double({ min: -1e12, max: 1e12, noNaN: true }),
      fc.double({ min: -1e-3, max: 1e-3, noNaN: true }),
      fc.integer({ min: -2_000_000, max: 2_000_000 }),
      fc.integer({ min: -2_000_000, max: 2_000_000 }).map((thousandths) => thousandths / 1000),
    )
    for (const language of languages) {
      fc.assert(
        fc.property(number, fc.integer({ min: 0, max: 3 }), (value, maximumFractionDigits) => {
          expect(formatNumber(value, language, { maximumFractionDigits })).toBe(cldr(value, language, maximumFractionDigits))
        }),
        { numRuns: 1000 },
      )
    }
    expect(formatNumber(1.005, 'en', { maximumFractionDigits: 2 })).toBe('1.01')
    expect(formatNumber(1234.5, 'ky')).toBe('1\u00a0234,5')
  })
})

describe('formatDistance', () => {
  it('never says less than 50 m and never 1000 m or 10,0 km', () => {
    const texts = [0, 24, 974, 975, 999, 9949, 9950, 10_000].map((metres) => formatDistance(metres, 'ru').replace('\u00a0', ' '))
    expect(texts).toEqual(['50 м', '50 м', '950 м', '1 км', '1 км', '9,9 км', '10 км', '10 км'])
  })

  it('says metres, kilometres with one decimal and whole kilometres', () => {
    const texts = languages.flatMap((language) =>
      [849, 3449, 3000, 12_400, 1_234_567].map((metres) => formatDistance(metres, language)),
    )
    expect(texts.map((text) => text.replaceAll('\u00a0', '~'))).toEqual([
      ...['850~м', '3,4~км', '3~км', '12~км', '1~235~км'],
      ...['850~м', '3,4~км', '3~км', '12~км', '1~235~км'],
      ...['850~m', '3.4~km', '3~km', '12~km', '1,235~km'],
    ])
  })

  it('uses the unit names of CLDR', () => {
    for (const language of languages) {
      for (const [metres, value, unit] of [
        [850, 850, 'meter'],
        [3400, 3.4, 'kilometer'],
        [12_000, 12, 'kilometer'],
      ] as const) {
        const expected = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short' }).format(value)
        expect(formatDistance(metres, language).replaceAll('\u00a0', ' ')).toBe(expected.replaceAll('\u00a0', ' '))
      }
    }
  })
})
