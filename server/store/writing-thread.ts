/** The store's side of its writing thread: starts it when it is needed, hands it edits part by part, ends it when it has rested. */
import { Worker } from 'node:worker_threads'
import { inParts } from './edit-parts.ts'
import type { Opening } from './engine.ts'
import { StoreError } from './errors.ts'
import { type FromThread, type ToThread, unpack } from './thread-messages.ts'
import type { ThreadData } from './thread-program.ts'
import type { Progress, Writing, Written } from './writing.ts'

/** A thread that has nothing to do ends after so many milliseconds. */
const restsFor = 10_000

/** Heap of young objects, MB: with the little that the service allows itself, an import spends half of its time collecting garbage. */
const youngHeap = 32

interface Handed {
  parts: AsyncGenerator<Writing['edits']>
  total: number
  progress: Progress | undefined
  /** Why the parts ended early: the caller is told this, and not that the thread was. */
  failure: { reason: unknown } | null
  resolve: (written: Written) => void
  reject: (reason: unknown) => void
}

export class WritingThread {
  #data: ThreadData
  #worker: Worker | null = null
  #handed = new Map<number, Handed>()
  #count = 0
  #rest: NodeJS.Timeout | undefined

  constructor(path: string, opening: Opening) {
    this.#data = { path, opening }
  }

  /** See `write.ts`. The process stays alive until it is done. */
  write({ edits, ...head }: Writing, progress: Progress | undefined, signal: AbortSignal | undefined): Promise<Written> {
    const { promise, resolve, reject } = Promise.withResolvers<Written>()
    const about = ++this.#count
    const parts = inParts(edits, signal)
    this.#handed.set(about, { parts, total: edits.length, progress, failure: null, resolve, reject })
    clearTimeout(this.#rest)
    this.#start().ref()
    this.#say({ about, begin: head, total: edits.length })
    return promise.finally(() => this.#done(about))
  }

  /** Waits until the thread has closed its connection. */
  async close(): Promise<void> {
    clearTimeout(this.#rest)
    const worker = this.#worker
    this.#worker = null
    if (!worker) return
    worker.ref()
    const exit = new Promise((resolve) => worker.once('exit', resolve))
    worker.postMessage({ end: true } satisfies ToThread)
    await exit
  }

  #say(message: ToThread): void {
    this.#worker?.postMessage(message)
  }

  #start(): Worker {
    if (this.#worker) return this.#worker
    const worker = new Worker(new URL('./thread-program.ts', import.meta.url), {
      workerData: this.#data,
      resourceLimits: { maxYoungGenerationSizeMb: youngHeap },
      // the flags of who serves, tests or measures are not the thread's
      execArgv: [],
    })
    const lost = (reason: unknown) => {
      // one that was told to end has nothing under way: what was handed on since is its successor's
      if (this.#worker !== worker) return
      this.#worker = null
      for (const { reject } of this.#handed.values()) reject(reason)
    }
    worker.on('message', (message: FromThread) => void this.#hear(message))
    worker.on('error', (error) =>
      lost(new StoreError('failed', `the writing thread failed (${error instanceof Error ? error.message : error})`, error)),
    )
    worker.on('exit', (code) => lost(new StoreError('failed', `the writing thread ended early (${code})`)))
    this.#worker = worker
    return worker
  }

  async #hear(message: FromThread): Promise<void> {
    const handed = this.#handed.get(message.about)
    if (!handed) return
    if ('written' in message) handed.resolve(message.written)
    else if ('error' in message) handed.reject(handed.failure ? handed.failure.reason : unpack(message.error))
    else await this.#handOn(message.about, message.done, handed)
  }

  async #handOn(about: number, done: number, handed: Handed): Promise<void> {
    try {
      handed.progress?.(done, handed.total)
      const next = await handed.parts.next()
      this.#say({ about, part: next.done ? null : next.value })
    } catch (reason) {
      handed.failure = { reason }
      this.#say({ about, failed: true })
    }
  }

  #done(about: number): void {
    this.#handed.delete(about)
    if (this.#handed.size > 0) return
    this.#worker?.unref()
    this.#rest = setTimeout(() => void this.close(), restsFor)
    this.#rest.unref()
  }
}
