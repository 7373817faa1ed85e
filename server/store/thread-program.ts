/** Runs in the writing thread: the door on a connection of its own, fed with edits by the store that started it. */
import { parentPort, workerData } from 'node:worker_threads'
import type { Engine, Opening } from './engine.ts'
import { openEngine } from './open-engine.ts'
import { carry, type FromThread, type ToThread } from './thread-messages.ts'
import { write } from './write.ts'
import type { Edit, WritingHead } from './writing.ts'

/** What the thread is started with. */
export interface ThreadData {
  path: string
  opening: Opening
}

class CalledOff extends Error {}

const { path, opening } = workerData as ThreadData
const say = (message: FromThread) => parentPort?.postMessage(message)

let engine: Promise<Engine> | null = null
/** The writings that wait for their next part. */
const waiting = new Map<number, { resolve: (part: readonly Edit[] | null) => void; reject: (reason: Error) => void }>()

async function* partsOf(about: number): AsyncGenerator<readonly Edit[]> {
  for (let done = 0; ; ) {
    const next = Promise.withResolvers<readonly Edit[] | null>()
    waiting.set(about, next)
    say({ about, more: true, done })
    const part = await next.promise
    if (part === null) return
    yield part
    done += part.length
  }
}

async function begin(about: number, head: WritingHead, total: number): Promise<void> {
  let opened: Engine | null = null
  try {
    engine ??= openEngine(path, opening)
    opened = await engine
    opened.refuseAnother()
    say({ about, written: await write(opened, head, { total, parts: partsOf(about) }) })
  } catch (error) {
    // what could not be opened may be there next time
    if (!opened) engine = null
    say({ about, error: carry(opened ? opened.explained(error) : error) })
  } finally {
    waiting.delete(about)
  }
}

parentPort?.on('message', (message: ToThread) => {
  if ('end' in message) {
    void Promise.resolve(engine)
      .then((opened) => opened?.close())
      .finally(() => parentPort?.close())
  } else if ('begin' in message) void begin(message.about, message.begin, message.total)
  else {
    const next = waiting.get(message.about)
    waiting.delete(message.about)
    if ('failed' in message) next?.reject(new CalledOff('the writing was called off'))
    else next?.resolve(message.part)
  }
})
