/** The built service as a process of its own, with a register that a browser test may change. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const project = join(import.meta.dirname, '..')

/** `address` is empty where it ended by itself, with `code`; `said` is what it wrote before it answered or ended. */
export interface OwnSite {
  address: string
  said: string
  code: number | null
  stop: () => void
}

/**
 * `settings` stand beside those of every own site: a free port, a database in a folder of its own, which is seeded where `prepare`
 * puts none there.
 */
export async function startOwnSite(
  settings: Readonly<Record<string, string>> = {},
  prepare: (database: string) => Promise<void> = async () => {},
): Promise<OwnSite> {
  const folder = mkdtempSync(join(tmpdir(), 'legalmap-own-'))
  const database = join(folder, 'register.sqlite')
  await prepare(database)
  const child: ChildProcess = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: project,
    env: { ...process.env, NODE_ENV: 'production', PORT: '0', PUBLIC_URL: '', DATABASE_PATH: database, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stop = () => {
    child.kill('SIGTERM')
    rmSync(folder, { recursive: true, force: true })
  }
  let said = ''
  return new Promise((resolve) => {
    const hear = (chunk: Buffer) => {
      said += chunk
      const address = / is at (http:\/\/\S+)/.exec(said)?.[1]
      if (address) resolve({ address, said, code: null, stop })
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('close', (code) => resolve({ address: '', said, code, stop }))
  })
}
