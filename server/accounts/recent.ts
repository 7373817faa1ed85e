/** What is counted in memory only: the latest so many, the longest unused going first. */
import { type Allowance, afterTry, secondsToWait, withoutTry } from './slow-down.ts'

export interface Recent {
  wait(key: string, allowance: Allowance, now: number): number
  count(key: string, allowance: Allowance, now: number): void
  forgive(key: string, allowance: Allowance): void
}

export function createRecent(most: number): Recent {
  const until = new Map<string, number>()
  function put(key: string, value: number): void {
    until.delete(key)
    until.set(key, value)
    const [oldest] = until.keys()
    if (until.size > most && oldest !== undefined) until.delete(oldest)
  }
  return {
    wait: (key, allowance, now) => secondsToWait(until.get(key) ?? 0, allowance, now),
    count: (key, allowance, now) => put(key, afterTry(until.get(key) ?? 0, allowance, now)),
    forgive(key, allowance) {
      const counted = until.get(key)
      if (counted !== undefined) put(key, withoutTry(counted, allowance))
    },
  }
}
