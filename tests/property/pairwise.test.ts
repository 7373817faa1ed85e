import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { everyCombination, type Factors, pairwise } from '../pairwise.ts'

/** The pairs of values of two factors that are in none of the combinations. */
function missingPairs(factors: Factors, combinations: readonly Readonly<Record<string, unknown>>[]): string[] {
  const names = Object.keys(factors)
  return names.flatMap((a, at) =>
    names
      .slice(at + 1)
      .flatMap((b) =>
        (factors[a] ?? []).flatMap((one) =>
          (factors[b] ?? [])
            .filter((other) => !combinations.some((combination) => combination[a] === one && combination[b] === other))
            .map((other) => `${a} ${one} with ${b} ${other}`),
        ),
      ),
  )
}

const anyFactors = fc
  .array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 5 })
  .map(
    (sizes): Factors =>
      Object.fromEntries(sizes.map((size, at) => [`factor ${at}`, Array.from({ length: size }, (_, value) => value)])),
  )

describe('all pairs', () => {
  test('whatever the factors, every value of one meets every value of each other, and the same ones come each time', () => {
    fc.assert(
      fc.property(anyFactors, (factors) => {
        const found = pairwise(factors)
        expect(missingPairs(factors, found)).toEqual([])
        for (const combination of found) expect(Object.keys(combination).toSorted()).toEqual(Object.keys(factors).toSorted())
        expect(pairwise(factors)).toEqual(found)
      }),
    )
  })

  test('a pair that is left out is found to be missing', () => {
    const factors = { page: ['a', 'b'], language: ['ky', 'ru'] }
    expect(missingPairs(factors, pairwise(factors).slice(1))).toEqual(['page a with language ky'])
  })

  test('of pages, languages, themes and sizes hardly more are taken than there are pages in languages', () => {
    const pages = Array.from({ length: 20 }, (_, page) => page)
    const factors = { page: pages, language: ['ky', 'ru', 'en'], theme: ['light', 'dark'], size: ['small', 'large'] }
    expect(pairwise(factors).length).toBeLessThanOrEqual(63)
    expect(everyCombination(factors)).toHaveLength(240)
  })

  test('of one factor each value is taken', () => {
    expect(pairwise({ page: ['a', 'b'] })).toEqual([{ page: 'a' }, { page: 'b' }])
  })
})
