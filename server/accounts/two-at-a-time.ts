/** Lets few of many do heavy work at once, and only so many wait for it: those who are known here go first. */

/** Too many wait already. */
export class BusyError extends Error {
  override name = 'BusyError'
}

export type Gate = <T>(work: () => Promise<T>, known: boolean) => Promise<T>

/** `most` work at once; `waiting` may wait of the known and of the others each, so that a flood of strangers keeps nobody out. */
export function gate(most: number, waiting: number): Gate {
  let working = 0
  const lines = { known: [] as (() => void)[], strangers: [] as (() => void)[] }
  return async (work, known) => {
    if (working >= most) {
      const line = known ? lines.known : lines.strangers
      if (line.length >= waiting) throw new BusyError('too many wait already')
      // whoever ends hands its place on, so that nobody slips in between
      await new Promise<void>((go) => line.push(go))
    } else working += 1
    try {
      return await work()
    } finally {
      const next = lines.known.shift() ?? lines.strangers.shift()
      if (next) next()
      else working -= 1
    }
  }
}
