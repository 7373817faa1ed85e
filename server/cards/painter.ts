/** Has cards drawn one after the other in a process that starts when it is needed and ends when it is not: a thread's memory would not come back. */
import { type ChildProcess, fork } from 'node:child_process'

export interface Painter {
  /** The PNG of an SVG; null where it cannot be drawn, where that takes too long, or where too many wait. */
  paint(svg: string): Promise<Uint8Array<ArrayBuffer> | null>
}

export interface PainterOptions {
  script?: URL
  /** How many cards may wait, the one that is being drawn among them. */
  most_waiting?: number
  /** After how many milliseconds without work the process ends. */
  idle_for?: number
  /** After how many milliseconds over one card the process counts as hanging. */
  longest_drawing?: number
  /** How many milliseconds somebody waits for a card in all. */
  patience?: number
}

type Png = Uint8Array<ArrayBuffer> | null

interface Job {
  svg: string
  drawn: Promise<Png>
  resolve: (png: Png) => void
  overdue: NodeJS.Timeout
}

/** The drawing processes of this one, which may hang or be stopped: none outlives it. */
const drawers = new Set<ChildProcess>()
process.once('exit', () => {
  for (const drawer of drawers) drawer.kill('SIGKILL')
})

export function createPainter({
  script = new URL('./png-process.ts', import.meta.url),
  most_waiting = 64,
  idle_for = 5_000,
  longest_drawing = 5_000,
  patience = 8_000,
}: PainterOptions = {}): Painter {
  /** The first one is being drawn. */
  const jobs: Job[] = []
  let drawer: ChildProcess | null = null
  let resting: NodeJS.Timeout | undefined
  let drawing: NodeJS.Timeout | undefined

  function start(): ChildProcess {
    // it needs no settings, and is told none
    const started = fork(script, {
      serialization: 'advanced',
      execArgv: ['--expose-gc'],
      env: {},
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    drawers.add(started)
    const lost = () => {
      drawers.delete(started)
      if (drawer !== started) return
      drawer = null
      finish(null)
    }
    started.on('message', (png: Png) => drawer === started && finish(png))
    started.on('error', lost)
    started.on('exit', lost)
    return started
  }

  /** It keeps nothing that would have to be put away; and one that is stopped hears no other signal. */
  function stop(): void {
    const stopped = drawer
    drawer = null
    stopped?.kill('SIGKILL')
  }

  /** Whether a process stays alive for it that has nothing else to do. */
  function keepAlive({ channel }: ChildProcess, alive: boolean): void {
    if (alive) channel?.ref()
    else channel?.unref()
  }

  function finish(png: Png): void {
    clearTimeout(drawing)
    const job = jobs.shift()
    clearTimeout(job?.overdue)
    job?.resolve(png)
    drawNext()
  }

  function drawNext(): void {
    const [job] = jobs
    if (job) {
      drawer ??= start()
      drawer.unref()
      keepAlive(drawer, true)
      drawing = setTimeout(replace, longest_drawing).unref()
      // a process that ends in this instant says so by itself
      drawer.send(job.svg, () => undefined)
      return
    }
    if (drawer) keepAlive(drawer, false)
    clearTimeout(resting)
    resting = setTimeout(stop, idle_for).unref()
  }

  function replace(): void {
    stop()
    finish(null)
  }

  /** Whoever waited longer would have left; what is being drawn is drawn on. */
  function giveUp(job: Job): void {
    job.resolve(null)
    const at = jobs.indexOf(job)
    if (at > 0) jobs.splice(at, 1)
  }

  return {
    paint(svg) {
      const same = jobs.find((job) => job.svg === svg)
      if (same) return same.drawn
      if (jobs.length >= most_waiting) return Promise.resolve(null)
      clearTimeout(resting)
      const { promise, resolve } = Promise.withResolvers<Png>()
      const job: Job = { svg, drawn: promise, resolve, overdue: setTimeout(() => giveUp(job), patience).unref() }
      jobs.push(job)
      if (jobs.length === 1) drawNext()
      return promise
    },
  }
}
