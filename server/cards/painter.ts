/** Has cards drawn one after the other in a thread that starts when it is needed and ends when it is not, so that its memory comes back. */
import { Worker } from 'node:worker_threads'

export interface Painter {
  /** The PNG of an SVG; null where it cannot be drawn, or where too many wait. */
  paint(svg: string): Promise<Uint8Array<ArrayBuffer> | null>
}

export interface PainterOptions {
  script?: URL
  /** How many cards may wait, the one that is being drawn among them. */
  most_waiting?: number
  /** After how many milliseconds without work the thread ends. */
  idle_for?: number
}

type Png = Uint8Array<ArrayBuffer> | null

interface Job {
  svg: string
  drawn: Promise<Png>
  resolve: (png: Png) => void
}

export function createPainter({
  script = new URL('./png-worker.ts', import.meta.url),
  most_waiting = 24,
  idle_for = 5_000,
}: PainterOptions = {}): Painter {
  /** The first one is being drawn. */
  const jobs: Job[] = []
  let worker: Worker | null = null
  let resting: NodeJS.Timeout | undefined

  function start(): Worker {
    const started = new Worker(script, { stdout: true, stderr: true })
    started.on('message', finish)
    // what went wrong is told by the job that comes back empty
    started.on('error', () => {})
    started.on('exit', () => {
      if (worker !== started) return
      worker = null
      finish(null)
    })
    return started
  }

  function stop(): void {
    const stopped = worker
    worker = null
    void stopped?.terminate()
  }

  function finish(png: Png): void {
    jobs.shift()?.resolve(png)
    drawNext()
  }

  function drawNext(): void {
    const [job] = jobs
    if (job) {
      worker ??= start()
      worker.ref()
      worker.postMessage(job.svg)
      return
    }
    // neither the thread nor the clock keeps a process alive that has nothing else to do
    worker?.unref()
    resting = setTimeout(stop, idle_for).unref()
  }

  return {
    paint(svg) {
      const same = jobs.find((job) => job.svg === svg)
      if (same) return same.drawn
      if (jobs.length >= most_waiting) return Promise.resolve(null)
      clearTimeout(resting)
      const { promise, resolve } = Promise.withResolvers<Png>()
      jobs.push({ svg, drawn: promise, resolve })
      if (jobs.length === 1) drawNext()
      return promise
    },
  }
}
