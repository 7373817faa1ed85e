/** Writes lines to a stream that may be slow, full or gone: the process neither ends for it nor keeps what nobody reads. */
import type { Writable } from 'node:stream'

export interface LogOutput {
  /** Whole lines, each with its end. What cannot be written is counted, and told once writing works again. */
  write(lines: string): void
}

export interface LogOutputOptions {
  /** Called with one line when writing begins to fail, and not again until it has worked in between. */
  onTrouble?: (line: string) => void
  /** How many bytes may wait for a reader. */
  most_waiting?: number
  /** After how many milliseconds a stream that failed is tried again. */
  retry_after?: number
  now?: () => number
}

type Stream = Pick<Writable, 'on' | 'write' | 'writableLength'>

const countLines = (text: string) => text.split('\n').length - 1

export function logOutput(
  stream: Stream,
  {
    onTrouble = () => undefined,
    most_waiting = 1_000_000,
    retry_after = 10_000,
    now = () => performance.now(),
  }: LogOutputOptions = {},
): LogOutput {
  let lost = 0
  let failing = false
  let tryAgainAt = Number.NEGATIVE_INFINITY

  // without a listener the first failure would end the process; `write` is told of each by itself
  stream.on('error', () => undefined)

  function done(lines: number, error: NodeJS.ErrnoException | null | undefined): void {
    if (!error) {
      failing = false
      return
    }
    lost += lines
    tryAgainAt = now() + retry_after
    if (failing) return
    failing = true
    onTrouble(`cannot be written (${error.code ?? error.message}): the service goes on, and lines of the log are lost`)
  }

  return {
    write(text) {
      const lines = countLines(text)
      if (now() < tryAgainAt || stream.writableLength + text.length > most_waiting) {
        lost += lines
        return
      }
      // what was cut off by a full disk may have left half a line
      const note = lost > 0 ? `\n${JSON.stringify({ level: 'warning', lost_lines: lost })}\n` : ''
      const lostBefore = lost
      lost = 0
      stream.write(note + text, (error) => done(lines + lostBefore, error))
    },
  }
}

export interface StandardLog {
  out: LogOutput
  error: LogOutput
}

let standard: StandardLog | undefined

/** The log of this process: lines on standard output, trouble on standard error; each tells of the other's failure. */
export function standardLog(): StandardLog {
  if (standard) return standard
  const tell = (name: string, other: () => LogOutput) => (trouble: string) =>
    other().write(`${JSON.stringify({ level: 'error', route: 'log', error: `${name} ${trouble}` })}\n`)
  const log: StandardLog = {
    out: logOutput(process.stdout, { onTrouble: tell('standard output', () => log.error) }),
    error: logOutput(process.stderr, { onTrouble: tell('standard error', () => log.out) }),
  }
  standard = log
  return log
}
