/** Renews what the clock changes, in a page that is left open. */

/** A device that sleeps stops the timers of its pages: the clock is looked at anew so often, milliseconds. */
const longestWait = 60_000

/** When a page is shown again, by its tab or by the Back button. */
const shownAgain = ['visibilitychange', 'pageshow'] as const

/** Calls `renew` once with the instant (epoch milliseconds) when `until` has come, at once where it is past. Returns what calls it off. */
export function renewAt(until: number, instant: () => number, renew: (instant: number) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const end = () => {
    clearTimeout(timer)
    for (const event of shownAgain) globalThis.removeEventListener?.(event, look)
  }
  function look() {
    clearTimeout(timer)
    const left = until - instant()
    if (left > 0) timer = setTimeout(look, Math.min(left, longestWait))
    else {
      end()
      renew(instant())
    }
  }
  for (const event of shownAgain) globalThis.addEventListener?.(event, look)
  look()
  return end
}
