import { expect, test } from 'vitest'
import { newestOnly } from './newest.ts'

test('only the newest asking is told that it is the newest', () => {
  const begin = newestOnly()
  const first = begin()
  expect(first()).toBe(true)
  const second = begin()
  expect([first(), second()]).toEqual([false, true])
})

test('two places that ask do not disturb each other', () => {
  const [one, other] = [newestOnly(), newestOnly()]
  const asked = one()
  other()
  expect(asked()).toBe(true)
})
