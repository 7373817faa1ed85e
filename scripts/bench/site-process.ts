/** The real site for a bench: `scripts/start.ts` in a process of its own, over a database in a folder of its own. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildWeb } from '../build.ts'
import { type RunningProcess, startProcess } from './start-process.ts'

export interface TemporaryFolder extends AsyncDisposable {
  path: string
}

export async function temporaryFolder(): Promise<TemporaryFolder> {
  const path = await mkdtemp(join(tmpdir(), 'legalmap-bench-'))
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) }
}

/** The settings of a bench: a free port, a database in `folder`, and the headers that a public https address gets. */
export const siteSettings = (folder: string): Record<string, string> => ({
  PORT: '0',
  HOST: '127.0.0.1',
  PUBLIC_URL: 'https://legalmap.example',
  DATABASE_PATH: join(folder, 'register.sqlite'),
  GEODATA_DIR: '',
})

export const startSite = (folder: string): Promise<RunningProcess> =>
  startProcess(process.execPath, ['scripts/start.ts'], siteSettings(folder))

/** Builds what is out of date and seeds a database in `folder`, so that what is started next finds both done. */
export async function prepareSite(folder: string): Promise<void> {
  await buildWeb()
  await using _site = await startSite(folder)
}
