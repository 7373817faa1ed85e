/** Compresses answers as small as can be, one after the other, off the event loop; what has to wait too long is left as it is. */
import type { Answer } from './answer.ts'
import { compressBest, unpackBrotli } from './encoding.ts'

export interface Improver {
  /** Has the brotli of an answer replaced by the best there is, some time later; false where too many wait. */
  improve(answer: Answer): boolean
  /** Resolves when nothing waits any more. */
  idle(): Promise<void>
}

export interface ImproverOptions {
  /** Whether an answer is still worth the work when its turn comes. */
  wanted: (answer: Answer) => boolean
  improved: (answer: Answer) => void
  most_waiting?: number
}

export function createImprover({ wanted, improved, most_waiting = 500 }: ImproverOptions): Improver {
  const waiting = new Set<Answer>()
  let working: Promise<void> | null = null

  async function improveOne(answer: Answer): Promise<void> {
    const quick = answer.bodies.get('br')
    if (!quick || !wanted(answer)) return
    const best = await compressBest(await unpackBrotli(quick))
    if (best.length >= quick.length) return
    answer.bodies.set('br', best)
    improved(answer)
  }

  async function work(): Promise<void> {
    for (const answer of waiting) {
      waiting.delete(answer)
      // what cannot be made smaller is good as it is
      await improveOne(answer).catch(() => {})
    }
    working = null
  }

  return {
    improve(answer) {
      if (waiting.size >= most_waiting) return false
      waiting.add(answer)
      working ??= work()
      return true
    },
    idle: async () => {
      while (working) await working
    },
  }
}
