/** Builds the pages, or says that the build is up to date. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const project = fileURLToPath(new URL('../', import.meta.url))
export const distFolder = join(project, 'web/dist')
const stampName = 'built-from'

const built = /\.(tsx?|css|json|svg|html)$/
const ignored = new Set(['node_modules', 'shipped', 'review'])

/** Where each part of the build goes. */
const folders = { client: 'client', early: 'early', ssr: 'server', worker: 'worker' }

function* sources(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      if (!ignored.has(entry.name) && !entry.name.startsWith('dist')) yield* sources(path)
    } else if (built.test(entry.name) && !/\.(?:test|examples)\./.test(entry.name)) yield path
  }
}

/** What the build is made from, as one hash: every source of `web` and `data`, and the versions of all packages. */
function stamp(): string {
  const hash = createHash('sha256')
  for (const path of [...sources(join(project, 'web')), ...sources(join(project, 'data')), join(project, 'pnpm-lock.yaml')])
    hash.update(path.slice(project.length)).update('\0').update(readFileSync(path)).update('\0')
  return hash.digest('hex')
}

function isBuiltFrom(wanted: string): boolean {
  const stampFile = join(distFolder, stampName)
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted
}

/** Whether the build is of the sources as they are. */
export const isBuilt = (): boolean => isBuiltFrom(stamp())

/** Builds where a source changed since the last build; returns whether it did. */
export async function buildWeb(): Promise<boolean> {
  const wanted = stamp()
  if (isBuiltFrom(wanted)) return false
  // built beside the old build and put in its place at the end: a build that fails, or a second one, leaves a whole one
  const fresh = `${distFolder}-${process.pid}`
  try {
    const { createBuilder } = await import('vite')
    const builder = await createBuilder({
      configFile: join(project, 'web/vite.config.ts'),
      root: join(project, 'web'),
      logLevel: 'warn',
      environments: Object.fromEntries(
        Object.entries(folders).map(([name, outDir]) => [name, { build: { outDir: join(fresh, outDir) } }]),
      ),
    })
    await builder.buildApp()
    writeFileSync(join(fresh, stampName), wanted)
    rmSync(distFolder, { recursive: true, force: true })
    renameSync(fresh, distFolder)
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
  return true
}

if (import.meta.main) console.log((await buildWeb()) ? 'The pages are built.' : 'The build is up to date.')
