import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from './canonical-json.ts'

test('different values give different text', () => {
  expect(canonicalJson(['a', 'b'])).not.toBe(canonicalJson(['b', 'a']))
  expect(canonicalJson({ a: null })).not.toBe(canonicalJson({}))
  expect(canonicalJson({ a: '1' })).not.toBe(canonicalJson({ a: 1 }))
})

test('keys are sorted at every depth', () => {
  expect(canonicalJson({ b: [{ d: 1, c: 'ө' }], a: { z: null, y: true } })).toBe(
    '{"a":{"y":true,"z":null},"b":[{"c":"ө","d":1}]}',
  )
})

const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, member]) => [key, reversed(member)]),
  )
}

test('any value gives the same text with its keys in another order, and comes back from it', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
      expect(canonicalJson(reversed(value))).toBe(canonicalJson(value))
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})
