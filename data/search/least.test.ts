import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keepLeast } from './least.ts'

test('nothing is kept where none is wanted', () => {
  const least = keepLeast(0)
  expect(least.offer(1, 1)).toBe(false)
  expect(least.sorted()).toEqual([])
})

test('as many as are wanted are kept, the same as sorting all and cutting', () => {
  const pair = fc.record({ order: fc.integer({ min: 0, max: 9 }), ordinal: fc.nat(1000) })
  fc.assert(
    fc.property(fc.uniqueArray(pair, { selector: ({ ordinal }) => ordinal }), fc.integer({ min: 1, max: 12 }), (pairs, most) => {
      const least = keepLeast(most)
      for (const { order, ordinal } of pairs) least.offer(order, ordinal)
      const sorted = pairs.toSorted((a, b) => a.order - b.order || a.ordinal - b.ordinal).slice(0, most)
      expect(least.sorted()).toEqual(sorted)
      expect(least.reach()).toBe(sorted.length < most ? Number.POSITIVE_INFINITY : sorted.at(-1)?.order)
    }),
  )
})
