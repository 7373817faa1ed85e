import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { renewAt } from './renew-at.ts'

const day = 86_400_000
/** The server's clock is an hour behind the device's. */
const instant = () => Date.now() - 3_600_000

beforeEach(() => vi.useFakeTimers({ now: Date.UTC(2026, 10, 22) }))
afterEach(() => vi.useRealTimers())

test('what is called off renews nothing', () => {
  const renewed: number[] = []
  renewAt(instant() + 1000, instant, (now) => renewed.push(now))()
  vi.advanceTimersByTime(day)
  expect(renewed).toEqual([])
})

test('an answer is renewed once, when its time has come and not before', () => {
  const renewed: number[] = []
  const until = instant() + 60_000
  renewAt(until, instant, (now) => renewed.push(now))
  vi.advanceTimersByTime(59_999)
  expect(renewed).toEqual([])
  vi.advanceTimersByTime(day)
  expect(renewed).toEqual([until])
})

test('an answer that came old is renewed at once', () => {
  const renewed: number[] = []
  renewAt(instant() - 5, instant, (now) => renewed.push(now))
  expect(renewed).toEqual([instant()])
})

test('a change in months is waited for, which a timer alone would call now', () => {
  const renewed: number[] = []
  const until = instant() + 60 * day
  renewAt(until, instant, (now) => renewed.push(now))
  vi.advanceTimersByTime(59 * day)
  expect(renewed).toEqual([])
  vi.advanceTimersByTime(2 * day)
  expect(renewed).toEqual([until])
})
