/** How tries are counted: so many at once, and then one every so often. One number says all that is counted. */

export interface Allowance {
  at_once: number
  every_seconds: number
}

const longest = ({ at_once, every_seconds }: Allowance) => at_once * every_seconds * 1000

/** A clock that was put back must not keep anybody out for longer than the allowance says. */
const counted = (until: number, allowance: Allowance, now: number) => Math.min(Math.max(until, now), now + longest(allowance))

/** `until` is when all that was counted before is forgotten, epoch milliseconds; 0 for nothing. Seconds to wait; 0: one may try now. */
export function secondsToWait(until: number, allowance: Allowance, now: number): number {
  const over = counted(until, allowance, now) + allowance.every_seconds * 1000 - now - longest(allowance)
  return Math.max(0, Math.ceil(over / 1000))
}

/** `until` after one more try, which `secondsToWait` has allowed. */
export const afterTry = (until: number, allowance: Allowance, now: number): number =>
  counted(until, allowance, now) + allowance.every_seconds * 1000

/** `until` after a try turned out to be no failure. */
export const withoutTry = (until: number, allowance: Allowance): number => until - allowance.every_seconds * 1000
