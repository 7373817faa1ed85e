/** Where a writing happens: a person's edit at once, a longer one in a thread of its own, one after the other. */
import { inParts } from './edit-parts.ts'
import type { Engine, Opening } from './engine.ts'
import { StoreError } from './errors.ts'
import { write } from './write.ts'
import type { Progress, Writing, Written } from './writing.ts'
import { WritingThread } from './writing-thread.ts'

/**
 * Up to so many edits are written at once: 2 ms for one, 10 for all, and a flush. Starting a thread takes 0.2 s and 40 MB, most of which
 * do not come back when it ends. A register in memory has one connection only, so everything is written at once there.
 */
const atOnce = 100

export interface Door {
  (writing: Writing, progress?: Progress, signal?: AbortSignal): Promise<Written>
  /** Other work that needs the database's lock: behind what is under way, and before what comes later. */
  inTurn<T>(work: () => Promise<T>): Promise<T>
  /** Waits for what is under way. */
  close(): Promise<void>
}

export function openDoor(engine: Engine, path: string, opening: Opening): Door {
  const { identity } = engine
  const thread = identity === '' ? null : new WritingThread(path, { ...opening, create: false, identity })
  let last: Promise<unknown> = Promise.resolve()

  async function pass(writing: Writing, progress?: Progress, signal?: AbortSignal): Promise<Written> {
    signal?.throwIfAborted()
    if (thread && writing.edits.length > atOnce) return thread.write(writing, progress, signal)
    const { edits, ...head } = writing
    return write(engine, head, { total: edits.length, parts: inParts(edits, signal) }, progress)
  }

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = last.then(work)
    // what became of one writing is nothing to the next
    last = done.catch(() => {})
    return done
  }
  const door = (...given: Parameters<Door>) => inTurn(() => pass(...given))
  return Object.assign(door, {
    inTurn,
    close: async () => {
      await last
      await thread?.close()
    },
  })
}

export function refusingDoor(path: string): Door {
  const refuse = () => Promise.reject(new StoreError('unwritable', `the database ${path} was opened to be examined only`))
  return Object.assign(refuse, { inTurn: refuse, close: async () => {} })
}
