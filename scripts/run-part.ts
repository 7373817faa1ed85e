/** Runs a part of a long run as a program of its own, and leaves nothing of it behind, however this process is stopped. */
import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const project = fileURLToPath(new URL('../', import.meta.url))
const endWithParent = join(project, 'scripts/end-with-parent.mjs')

let running: ChildProcess | null = null
let stopping = false

/** A second request to stop does not wait for the part to put itself in order. */
function stop(): void {
  const { pid } = running ?? {}
  if (stopping && pid !== undefined) process.kill(-pid, 'SIGKILL')
  // what a part is given to read says nothing; that it ends says that the part is to end
  running?.stdin?.end()
  stopping = true
  if (!running) process.exit(1)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
// where whoever started us is killed, nobody tells us
const parent = process.ppid
setInterval(() => {
  if (process.ppid !== parent && !stopping) stop()
}, 500).unref()

/** `program` is a path of JavaScript in the project, such as `node_modules/vitest/vitest.mjs`. Says whether it ended well. */
export async function runPart(
  title: string,
  program: string,
  args: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): Promise<boolean> {
  console.log(`\n── ${title}`)
  const began = performance.now()
  const child = spawn(process.execPath, ['--import', endWithParent, join(project, program), ...args], {
    cwd: project,
    stdio: ['pipe', 'inherit', 'inherit'],
    env: { ...process.env, ...environment },
    // the leader of a group, which can be ended whole
    detached: true,
  })
  running = child
  const fine = await new Promise<boolean>((resolve) => {
    child.once('error', (error) => {
      console.error(error)
      resolve(false)
    })
    child.once('exit', (code) => resolve(code === 0))
  })
  running = null
  if (stopping) {
    console.log(`── ${title}: stopped`)
    process.exit(1)
  }
  console.log(`── ${title}: ${fine ? 'fine' : 'FAILED'}, ${((performance.now() - began) / 1000).toFixed(1)} s`)
  return fine
}
