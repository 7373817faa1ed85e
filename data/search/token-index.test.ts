import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { finish } from '../model/steps.ts'
import { PostingsBuilder } from './postings-builder.ts'
import { isWithinErrors } from './similar-words.ts'
import { indexInSteps } from './token-index.ts'

type Text = readonly [entry: number, text: string, weight: number]

function indexOf(...texts: Text[]) {
  const builder = new PostingsBuilder()
  for (const [entry, text, weight] of texts) builder.add(entry, builder.numbersOf(text), weight)
  const index = finish(indexInSteps(builder))
  return (text: string) => {
    const { entries, scores } = index.match(text)
    return Object.fromEntries(Array.from(entries, (entry, i) => [entry, scores[i]]))
  }
}

describe('an index of words', () => {
  const match = indexOf([0, 'kara suu', 2], [1, 'karakol', 2], [2, 'kara', 1])

  test('finds nothing for a text without words', () => {
    expect(match('!?')).toEqual({})
  })

  test('finds nothing where there is nothing', () => {
    expect(indexOf()('kara')).toEqual({})
  })

  test('short words have no errors forgiven, because they would turn into one another', () => {
    expect(match('suv')).toEqual({})
  })

  test('a whole word counts more than a beginning, a weighty one more than a light one', () => {
    expect(match('kara')).toEqual({ 0: 8, 1: 4, 2: 4 })
  })

  test('a word that an entry has twice counts once, at its greatest weight', () => {
    expect(indexOf([0, 'kara', 1], [0, 'kara suu kara', 3], [0, 'kara', 2])('kara')).toEqual({ 0: 12 })
  })

  test('errors are forgiven only where nothing meets the word as it stands', () => {
    expect(match('karakul')).toEqual({ 1: 2 })
    expect(match('karakol')).toEqual({ 1: 8 })
  })

  test('one question leaves nothing behind for the next', () => {
    match('kara kol')
    expect(match('suu')).toEqual({ 0: 8 })
  })

  test('answers as comparing every word of every entry does', () => {
    const words = fc.array(
      fc.constantFrom('ka', 'kar', 'kara', 'karakol', 'karakul', 'kol', 'suu', 'su', 'talas', 'tal', 'osh'),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    const entries = fc.array(fc.tuple(words, fc.integer({ min: 1, max: 3 })), { maxLength: 60 })
    const asked = fc.array(fc.constantFrom('k', 'kara', 'karakal', 'su', 'talas', 'tallas', 'ta', 'oshh', 'x'), { maxLength: 3 })
    fc.assert(
      fc.property(entries, asked, (known, question) => {
        const everyWord = new Set(known.flatMap(([list]) => list.map(folded)))
        const scoreOf = (list: readonly string[], weight: number, word: string) => {
          const similar = ![...everyWord].some((other) => other.startsWith(word))
          const most = word.length < 4 ? 0 : word.length < 8 ? 1 : 2
          const qualities = list.map(folded).map((other) => {
            if (similar) return most > 0 && isWithinErrors(word, other, most) ? 1 : 0
            return other === word ? 4 : other.startsWith(word) ? 2 : 0
          })
          return weight * Math.max(...qualities)
        }
        const expected: Record<number, number> = {}
        for (const [entry, [list, weight]] of known.entries()) {
          const scores = [...new Set(question.map(folded))].map((word) => scoreOf(list, weight, word))
          if (scores.length > 0 && scores.every((score) => score > 0))
            expected[entry] = scores.reduce((sum, score) => sum + score)
        }
        const texts = known.map(([list, weight], entry): Text => [entry, list.join(' '), weight])
        expect(indexOf(...texts)(question.join(' '))).toEqual(expected)
      }),
      { numRuns: 300 },
    )
  })
})

/** Doubled letters fold into one. */
const folded = (word: string) => word.replace(/(.)\1+/g, '$1')
