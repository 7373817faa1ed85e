/** Starts the service as a process of its own, on a seeded database, and leaves nothing behind. */
import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { ConnectionLimits } from '@legalmap/server/connections.ts'
import { freePort } from '../free-port.ts'
import { copySeededDatabase } from '../site.ts'

const script = fileURLToPath(new URL('serve.ts', import.meta.url))
/** A test that ran out of time cannot end it any more: it ends when the process of the tests does. */
const endWithParent = new URL('../../scripts/end-with-parent.mjs', import.meta.url).href

export interface Spawned extends AsyncDisposable {
  child: ChildProcess
  /** The path of its database. */
  database: string
  /** What it said so far. */
  said: { out: string; error: string }
  /** The exit code, or the signal that ended it. */
  ended: Promise<number | NodeJS.Signals | null>
}

export interface Service extends Spawned {
  address: string
  port: number
}

export interface ServiceOptions {
  settings?: Record<string, string>
  limits?: Partial<ConnectionLimits>
  /** Where its standard output goes; a pipe where it is not given. */
  out?: number
}

const answers = (port: number) =>
  fetch(`http://127.0.0.1:${port}/healthz`).then(
    () => true,
    () => false,
  )

/** What it says once it answers. */
export const announced = /is at http:\/\/localhost:(\d+)/

export async function spawnService({ settings = {}, limits = {}, out }: ServiceOptions = {}): Promise<Spawned> {
  const folder = await mkdtemp(join(tmpdir(), 'legalmap-test-'))
  const database = join(folder, 'register.sqlite')
  await copySeededDatabase(database)
  const stdio: StdioOptions = ['pipe', out ?? 'pipe', 'pipe']
  const child = spawn(process.execPath, ['--import', endWithParent, script, JSON.stringify(limits)], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', PUBLIC_URL: '', DATABASE_PATH: database, ...settings },
    stdio,
  })
  const said = { out: '', error: '' }
  child.stdout?.on('data', (text: Buffer) => {
    said.out += text
  })
  child.stderr?.on('data', (text: Buffer) => {
    said.error += text
  })
  const ended = once(child, 'exit').then(([code, signal]) => (code ?? signal) as number | NodeJS.Signals | null)
  return {
    child,
    database,
    said,
    ended,
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL')
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Returns once it answers. */
export async function startService(options: ServiceOptions = {}): Promise<Service> {
  // who cannot be heard must be told where to listen
  const given = options.out === undefined ? 0 : await freePort()
  const spawned = await spawnService({ ...options, settings: { PORT: String(given), ...options.settings } })
  let over = false
  void spawned.ended.then(() => {
    over = true
  })
  let port = given
  while (!port || !(await answers(port))) {
    if (over) {
      await spawned[Symbol.asyncDispose]()
      throw new Error(`the service ended before it answered: ${spawned.said.error}`)
    }
    await wait(20)
    port ||= Number(announced.exec(spawned.said.out)?.[1] ?? 0)
  }
  return { ...spawned, address: `http://127.0.0.1:${port}`, port }
}

/** Opens a connection and sends a beginning of something. */
export async function say({ port }: Pick<Service, 'port'>, text: string): Promise<Socket> {
  const socket = connect({ port, host: '127.0.0.1' })
  // it may be cut off: that is what some tests wait for
  socket.on('error', () => undefined)
  await once(socket, 'connect')
  socket.write(text)
  return socket
}
