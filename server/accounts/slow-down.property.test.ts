import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Allowance, afterTry, secondsToWait, withoutTry } from './slow-down.ts'

const allowances = fc.record({ at_once: fc.integer({ min: 1, max: 50 }), every_seconds: fc.integer({ min: 1, max: 3600 }) })
const start = Date.parse('2026-11-28T04:00:00Z')

/** Tries whenever the waits allow it, and says when each was made. */
function triesMade(allowance: Allowance, pauses: readonly number[]): number[] {
  const made: number[] = []
  let [now, until] = [start, 0]
  for (const pause of pauses) {
    now += pause
    if (secondsToWait(until, allowance, now) > 0) continue
    until = afterTry(until, allowance, now)
    made.push(now)
  }
  return made
}

test('in no stretch of time are more tries made than are allowed at once and for its length', () => {
  fc.assert(
    fc.property(allowances, fc.array(fc.integer({ min: 0, max: 400_000 }), { maxLength: 200 }), (allowance, pauses) => {
      const made = triesMade(allowance, pauses)
      for (const [first, from] of made.entries())
        for (const [last, to] of made.entries())
          if (last >= first)
            expect(last - first + 1).toBeLessThanOrEqual(
              allowance.at_once + Math.floor((to - from) / 1000 / allowance.every_seconds),
            )
    }),
  )
})

test('whoever waits as long as is said may try, and not a second sooner', () => {
  fc.assert(
    fc.property(allowances, fc.array(fc.integer({ min: 0, max: 90_000 }), { maxLength: 100 }), (allowance, pauses) => {
      let [now, until] = [start, 0]
      for (const pause of pauses) {
        now += pause
        const wait = secondsToWait(until, allowance, now)
        expect(wait).toBeLessThanOrEqual(allowance.every_seconds)
        if (wait > 0) expect(secondsToWait(until, allowance, now + (wait - 1) * 1000)).toBeGreaterThan(0)
        now += wait * 1000
        expect(secondsToWait(until, allowance, now)).toBe(0)
        until = afterTry(until, allowance, now)
      }
    }),
  )
})

test('a clock that was a year ahead, or goes back by one, keeps nobody out for longer than one try', () => {
  fc.assert(
    fc.property(allowances, fc.integer({ min: 1, max: 3 * 365 * 86_400_000 }), (allowance, shift) => {
      let until = 0
      for (let count = 0; count < allowance.at_once; count += 1) until = afterTry(until, allowance, start + shift)
      expect(secondsToWait(until, allowance, start)).toBeLessThanOrEqual(allowance.every_seconds)
    }),
  )
})

test('what is forgiven was never counted', () => {
  fc.assert(
    fc.property(allowances, fc.integer({ min: 1, max: 500 }), (allowance, count) => {
      let until = 0
      for (let number = 0; number < count; number += 1) {
        expect(secondsToWait(until, allowance, start)).toBe(0)
        until = withoutTry(afterTry(until, allowance, start), allowance)
      }
    }),
  )
})
