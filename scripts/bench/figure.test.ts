import { expect, test } from 'vitest'
import { type Figure, isWithin, median, toJson, toTable } from './figure.ts'

const ratio: Figure = { name: '/ky', value: 0.694, unit: 'ratio', limit: { at_least: 0.7 } }
const bytes: Figure = {
  name: 'page',
  value: 14_600,
  unit: 'bytes',
  limit: { at_most: 14_600 },
  details: { sent_as: 'br', files: ['a.js 1,200', 'b.js 80'] },
}

test('Of no values there is no median.', () => {
  expect(() => median([])).toThrow(RangeError)
})

test('The median is the middle value by size, or the mean of the two in the middle, and leaves its input alone.', () => {
  const values = [10, 9, 100]
  expect(median(values)).toBe(10)
  expect(values).toEqual([10, 9, 100])
  expect(median([4, 1, 3, 2])).toBe(2.5)
})

test('A figure beyond its limit is said to be, even where rounding hides it.', () => {
  expect(isWithin(ratio)).toBe(false)
  expect(isWithin({ ...bytes, value: 14_601 })).toBe(false)
  expect(toTable([{ ...ratio, value: 0.699 }])).toMatch(/0\.70 +≥ 0\.70 +BEYOND/)
})

test('A figure at its limit keeps it, and one without a limit keeps and breaks none.', () => {
  expect(isWithin(bytes)).toBe(true)
  expect(isWithin({ ...ratio, value: 0.7 })).toBe(true)
  expect(isWithin({ name: 'requests', value: 3, unit: 'requests' })).toBeNull()
})

test('The table has a line a figure, in columns.', () => {
  expect(toTable([ratio, bytes])).toBe(
    [
      'figure         value  limit           within  details',
      '/ky             0.69  ≥ 0.70          BEYOND',
      'page    14,600 bytes  ≤ 14,600 bytes  yes     sent as br; files a.js 1,200, b.js 80',
    ].join('\n'),
  )
})

test('The JSON object says the same to programs.', () => {
  expect(toJson('http', [ratio, { name: 'requests', value: 3, unit: 'requests' }])).toEqual({
    bench: 'http',
    figures: [
      { name: '/ky', value: 0.694, unit: 'ratio', limit: { at_least: 0.7 }, within: false, details: {} },
      { name: 'requests', value: 3, unit: 'requests', limit: null, within: null, details: {} },
    ],
  })
})
