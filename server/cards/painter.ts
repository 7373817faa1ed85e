/** Has cards drawn one after the other in a process that starts when it is needed and ends when it is not: a thread's memory would not come back. */
import { type ChildProcess, fork } from 'node:child_process'

export interface Painter {
  /** The PNG of an SVG; null where it cannot be drawn, or where too many wait. */
  paint(svg: string): Promise<Uint8Array<ArrayBuffer> | null>
}

export interface PainterOptions {
  script?: URL
  /** How many cards may wait, the one that is being drawn among them. */
  most_waiting?: number
  /** After how many milliseconds without work the process ends. */
  idle_for?: number
}

type Png = Uint8Array<ArrayBuffer> | null

interface Job {
  svg: string
  drawn: Promise<Png>
  resolve: (png: Png) => void
}

export function createPainter({
  script = new URL('./png-process.ts', import.meta.url),
  most_waiting = 64,
  idle_for = 5_000,
}: PainterOptions = {}): Painter {
  /** The first one is being drawn. */
  const jobs: Job[] = []
  let drawer: ChildProcess | null = null
  let resting: NodeJS.Timeout | undefined

  function start(): ChildProcess {
    // it needs no settings, and is told none
    const started = fork(script, {
      serialization: 'advanced',
      execArgv: ['--expose-gc'],
      env: {},
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    const lost = () => {
      if (drawer !== started) return
      drawer = null
      finish(null)
    }
    started.on('message', (png: Png) => drawer === started && finish(png))
    started.on('error', lost)
    started.on('exit', lost)
    return started
  }

  function stop(): void {
    const stopped = drawer
    drawer = null
    stopped?.kill()
  }

  /** Whether a process stays alive for it that has nothing else to do. */
  function keepAlive({ channel }: ChildProcess, alive: boolean): void {
    if (alive) channel?.ref()
    else channel?.unref()
  }

  function finish(png: Png): void {
    jobs.shift()?.resolve(png)
    drawNext()
  }

  function drawNext(): void {
    const [job] = jobs
    if (job) {
      drawer ??= start()
      drawer.unref()
      keepAlive(drawer, true)
      drawer.send(job.svg)
      return
    }
    if (drawer) keepAlive(drawer, false)
    clearTimeout(resting)
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
