/** Cuts a writing's edits into parts, between which the process does other work and the writing can be called off. */
import { setImmediate as otherWork } from 'node:timers/promises'
import type { Edit } from './writing.ts'

/** So many edits are handed on at once: 5 ms of the process that hands them to a thread. */
const editsInPart = 250

/** Throws the signal's reason once it is aborted. */
export async function* inParts(edits: readonly Edit[], signal: AbortSignal | undefined): AsyncGenerator<readonly Edit[]> {
  for (let first = 0; first < edits.length; first += editsInPart) {
    if (first > 0) await otherWork()
    signal?.throwIfAborted()
    yield edits.slice(first, first + editsInPart)
  }
  signal?.throwIfAborted()
}
