/** The real site for a bench: what `pnpm start` runs, in a process of its own, over a database in a folder of its own. */
import { readFileSync, rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildWeb } from '../build.ts'
import { projectFolder, type RunningProcess, startProcess } from './start-process.ts'

export interface TemporaryFolder extends AsyncDisposable {
  path: string
}

export async function temporaryFolder(): Promise<TemporaryFolder> {
  const path = await mkdtemp(join(tmpdir(), 'legalmap-bench-'))
  const remove = () => rmSync(path, { recursive: true, force: true })
  // also where the bench is interrupted
  process.once('exit', remove)
  return { path, [Symbol.asyncDispose]: async () => remove() }
}

/** The settings of a bench: a free port, a database in `folder`, and the headers that a public https address gets. */
export const siteSettings = (folder: string): Record<string, string> => ({
  PORT: '0',
  HOST: '127.0.0.1',
  PUBLIC_URL: 'https://legalmap.example',
  DATABASE_PATH: join(folder, 'register.sqlite'),
  GEODATA_DIR: '',
  STREET_TILES: '',
})

interface Commands {
  packageManager: string
  startArguments: string[]
  /** What stands before `node`. */
  startEnvironment: Record<string, string>
}

/** What package.json says: the pinned pnpm, and what follows `node` in the script `start`. Throws where `start` runs no node. */
export function readCommands(packageJson: string): Commands {
  const { packageManager, scripts } = JSON.parse(packageJson) as { packageManager: string; scripts: Record<string, string> }
  const words = (scripts.start ?? '').split(/\s+/)
  const settings = words.slice(
    0,
    words.findIndex((word) => !word.includes('=')),
  )
  const [command, ...startArguments] = words.slice(settings.length)
  if (command !== 'node') throw new Error('The script `start` in package.json is not run by node')
  return {
    packageManager,
    startArguments,
    startEnvironment: Object.fromEntries(settings.map((setting) => setting.split('=') as [string, string])),
  }
}

export const projectCommands = () => readCommands(readFileSync(join(projectFolder, 'package.json'), 'utf8'))

/** The site without pnpm around it: its process is the server itself. */
export function startSite(folder: string): Promise<RunningProcess> {
  const { startArguments, startEnvironment } = projectCommands()
  return startProcess(process.execPath, startArguments, { ...startEnvironment, ...siteSettings(folder) })
}

/** Builds what is out of date and seeds a database in `folder`, so that what is started next finds both done. */
export async function prepareSite(folder: string): Promise<void> {
  await buildWeb()
  await using _site = await startSite(folder)
}
