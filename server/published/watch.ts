/** Does something again and again: less often while it fails, and says once that it does. */
import { setTimeout as wait } from 'node:timers/promises'

/** The longest wait between tries, milliseconds, while something fails. */
const longestWait = 30_000

/** The wait after so many failures in a row. */
export const waitAfter = (failures: number, milliseconds: number): number =>
  failures === 0 ? milliseconds : Math.max(milliseconds, Math.min(longestWait, milliseconds * 2 ** Math.min(failures, 20)))

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/**
 * Works every so many milliseconds until the returned function is called, whose promise is kept once nothing is under way. Of
 * failures in a row only those are told that say something else than the one before.
 */
export function repeat(work: () => Promise<void>, milliseconds: number, onError: (error: unknown) => void): () => Promise<void> {
  const stopping = new AbortController()
  const { signal } = stopping
  async function loop(): Promise<void> {
    let failures = 0
    let told = ''
    while (!signal.aborted) {
      await wait(waitAfter(failures, milliseconds), undefined, { signal, ref: false }).catch(() => {})
      if (signal.aborted) return
      try {
        await work()
        failures = 0
        told = ''
      } catch (error) {
        failures++
        // who stopped it may have closed what it works on
        if (!signal.aborted && messageOf(error) !== told) onError(error)
        told = messageOf(error)
      }
    }
  }
  const done = loop()
  return () => {
    stopping.abort()
    return done
  }
}
