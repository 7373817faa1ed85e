import { expect, test } from 'vitest'
import { correction } from './page-clock.ts'

const hour = 3_600_000
const drawn = { now: 100 * hour, until: 104 * hour }

test('a page that the server or the browser remembered counts from now, not from when it was drawn', () => {
  expect(correction(drawn, 103 * hour, true)).toBe(0)
  expect(correction(drawn, 103 * hour, false)).toBe(0)
})

test('a page that a browser brings back after its time is old', () => {
  expect(correction(drawn, 130 * hour, false)).toBe(0)
})

test('no page is older than its drawing: a clock that is behind counts from there', () => {
  expect(correction(drawn, 90 * hour, true)).toBe(10 * hour)
  expect(correction(drawn, 90 * hour, false)).toBe(10 * hour)
})

test('a page that came this moment has not expired: a clock that is ahead counts from its drawing', () => {
  expect(correction(drawn, 107 * hour, true)).toBe(-7 * hour)
  expect(correction({ now: drawn.now, until: null }, 107 * hour, true)).toBe(0)
})
