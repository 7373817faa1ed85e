/** Starts a program that says at which address it answers, as people start it: in a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

export const projectFolder = fileURLToPath(new URL('../../', import.meta.url))

export interface RunningProcess extends AsyncDisposable {
  pid: number
  /** Where it answers, without a slash at the end. */
  address: string
}

const announced = / is at (http:\/\/\S+)/
const patience = 120_000
const still = new Set<number>()

// a bench that is interrupted leaves nothing running
process.once('exit', () => {
  for (const pid of still) signal(pid, 'SIGKILL')
})

/** Signals the process and all that it started, and says whether any was there. */
function signal(leader: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-leader, name)
  } catch {
    return false
  }
}

async function stop(leader: number): Promise<void> {
  signal(leader, 'SIGTERM')
  for (let tries = 0; tries < 250 && signal(leader, 0); tries++) await wait(20)
  signal(leader, 'SIGKILL')
  still.delete(leader)
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise<string>((resolve, reject) => {
    let said = ''
    const timer = setTimeout(
      () => reject(new Error(`It named no address within ${patience / 1000} s. It said: ${said}`)),
      patience,
    )
    const listen = (chunk: Buffer) => {
      said += chunk
      const address = announced.exec(said)?.[1]
      if (!address) return
      clearTimeout(timer)
      // what it logs from now on is read and dropped: to keep it would cost the bench what it measures
      for (const output of [child.stdout, child.stderr]) output?.off('data', listen).resume()
      resolve(address)
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.once('error', reject)
    child.once('close', (code) => {
      clearTimeout(timer)
      reject(new Error(`It ended with code ${code} before it named an address. It said: ${said}`))
    })
  })
}

/** Returns once the program printed `… is at http://…`. Throws with what it said where it ends before that. */
export async function startProcess(
  command: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<RunningProcess> {
  const child = spawn(command, args, {
    cwd: projectFolder,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  const { pid } = child
  if (pid !== undefined) still.add(pid)
  try {
    const address = await addressOf(child)
    if (pid === undefined) throw new Error(`${command} cannot be started`)
    return { pid, address, [Symbol.asyncDispose]: () => stop(pid) }
  } catch (error) {
    if (pid !== undefined) await stop(pid)
    throw new Error(`${[command, ...args].join(' ')}: ${error instanceof Error ? error.message : String(error)}`)
  }
}
