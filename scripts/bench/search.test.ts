import { expect, test } from 'vitest'
import { growthExponent } from './search.ts'

test('the exponent of growth is 1 for what is linear and 2 for what is square', () => {
  expect(growthExponent([100, 1000, 10_000].map((size) => [size, size * 3]))).toBeCloseTo(1)
  expect(growthExponent([100, 1000, 10_000].map((size) => [size, size ** 2]))).toBeCloseTo(2)
})
