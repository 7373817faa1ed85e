import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { errorsAllowed, isWithinErrors, similarWords } from './similar-words.ts'

describe('errors between words', () => {
  test.each([
    ['kochkor', 'kochkar', 1, true],
    ['kochkor', 'kohckor', 1, true],
    ['kochkor', 'kochor', 1, true],
    ['kochkor', 'kocchkor', 1, true],
    ['kochkor', 'kachkar', 1, false],
    ['kochkor', 'kachkar', 2, true],
    ['osh', 'oshh', 1, true],
    ['osh', 'talas', 2, false],
    ['', 'a', 1, true],
  ])('%s and %s are within %i: %s', (a, b, most, within) => {
    expect(isWithinErrors(a, b, most)).toBe(within)
    expect(isWithinErrors(b, a, most)).toBe(within)
  })
})

describe('words that a misspelt one may stand for', () => {
  test('numbers forgive no error, because another number is another door', () => {
    expect(similarWords(['996312626210']).find('996312626211')).toEqual([])
  })

  test('are those that comparing with every known word finds', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'k', 'r', 'z'), minLength: 1, maxLength: 11 })
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), word, (known, asked) => {
        const most = errorsAllowed(asked.length)
        const expected = known.filter((other) => most > 0 && isWithinErrors(asked, other, most))
        const together = similarWords(known)
        const later = similarWords(known.slice(0, 5))
        later.find(asked)
        later.add(known.slice(5))
        for (const words of [together, later]) expect(words.find(asked).sort()).toEqual(expected.sort())
      }),
    )
  })
})
