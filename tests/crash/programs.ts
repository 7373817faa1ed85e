/** Runs the programs of the crash tests as processes of their own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

export function start(program: 'seed' | 'import' | 'accounts', ...given: readonly string[]): ChildProcess {
  const file = fileURLToPath(new URL(`${program}.ts`, import.meta.url))
  return spawn(process.execPath, [file, ...given], { stdio: ['ignore', 'pipe', 'pipe'] })
}

export interface Ended {
  /** The exit code, or the signal that ended it. */
  how: number | string
  out: string
  error: string
}

/** `hear` is told what the process says, as it says it. */
export async function ended(child: ChildProcess, hear: (text: string) => void = () => {}): Promise<Ended> {
  let [out, error] = ['', '']
  child.stdout?.on('data', (bytes) => {
    out += bytes
    hear(String(bytes))
  })
  child.stderr?.on('data', (bytes) => {
    error += bytes
  })
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null]
  return { how: code ?? signal ?? '', out, error }
}
