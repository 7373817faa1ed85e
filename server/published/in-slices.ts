/** Does long work a bit at a time, so that whoever asks meanwhile is answered. */
import { setImmediate as turn } from 'node:timers/promises'
import type { Steps } from '@legalmap/data/model/steps.ts'

/** What is asked meanwhile waits for so many milliseconds and a step. */
const slice = 5

export async function inSlices<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    const began = performance.now()
    do {
      const { done, value } = steps.next()
      if (done) return value
    } while (performance.now() - began < slice)
    await turn()
  }
}
