import { expect, test } from 'vitest'
import { readDate, readDay } from './read-date.ts'

test.each(['31.02.2020', '2020-13', 'вчера', '1.1.20', '2020-1-1', ''])('%j is no date', (text) => {
  expect(readDate(text)).toBeNull()
})

test.each([
  ['2019', '2019'],
  ['07.2019', '2019-07'],
  ['7/2019', '2019-07'],
  [' 16.7.2019 ', '2019-07-16'],
  ['16-07-2019', '2019-07-16'],
  ['2019-07-16', '2019-07-16'],
])('%j is %s', (text, date) => {
  expect(readDate(text)).toBe(date)
})

test('a day is a date that is known to the day', () => {
  expect([readDay('4.12.2026'), readDay('12.2026'), readDay('2026')]).toEqual(['2026-12-04', null, null])
})
