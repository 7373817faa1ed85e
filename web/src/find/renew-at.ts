/** Renews an answer that the clock changes, in a page that is left open. */

/** Timers of browsers count no further, milliseconds. */
const longestWait = 2 ** 31 - 1

/** Calls `renew` once with the instant (epoch milliseconds) when `until` has come, at once where it is past. Returns what calls it off. */
export function renewAt(until: number, instant: () => number, renew: (instant: number) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const wait = () => {
    const left = until - instant()
    if (left > 0) timer = setTimeout(wait, Math.min(left, longestWait))
    else renew(instant())
  }
  wait()
  return () => clearTimeout(timer)
}
