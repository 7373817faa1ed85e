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

  const door = (...given: Parameters<Door>) => {
    const written = last.then(() => pass(...given))
    // what became of one writing is nothing to the next
    last = written.catch(() => {})
    return written
  }
  return Object.assign(door, {
    close: async () => {
      await last
      await thread?.close()
    },
  })
}

export const examinedOnly = (path: string) => new StoreError('unwritable', `the database ${path} was opened to be examined only`)

export const refusingDoor = (path: string): Door =>
  Object.assign(() => Promise.reject(examinedOnly(path)), {
    close: async () => {},
  })
