import { describe, expect, test } from 'vitest'
import { buildTokenIndex, isWithinErrors } from './token-index.ts'

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

describe('an index of words', () => {
  const index = buildTokenIndex([
    [0, ['kara', 'suu'], 2],
    [1, ['karakol'], 2],
    [2, ['kara'], 1],
  ])

  test('finds nothing for a text without words', () => {
    expect(index.match('!?').size).toBe(0)
  })

  test('short words have no errors forgiven, because they would turn into one another', () => {
    expect(index.match('suv').size).toBe(0)
  })

  test('a whole word counts more than a beginning, a weighty one more than a light one', () => {
    const scores = index.match('kara')
    expect(scores.get(0)).toBeGreaterThan(scores.get(1) ?? 0)
    expect(scores.get(0)).toBeGreaterThan(scores.get(2) ?? 0)
  })

  test('errors are forgiven only where nothing meets the word as it stands', () => {
    expect([...index.match('karakul').keys()]).toEqual([1])
    expect([...index.match('karakol').keys()]).toEqual([1])
  })
})
