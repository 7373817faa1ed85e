/** Builds the pages, or says that the build is up to date. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inTurn, placeBuild } from './build-folders.ts'

const project = fileURLToPath(new URL('../', import.meta.url))
const builds = join(project, 'web/dist')

const built = /\.(tsx?|css|json|svg|html)$/
const ignored = new Set(['node_modules', 'shipped', 'review'])

/** Where each part of a build goes. */
const parts = { client: 'client', desk: 'desk', embed: 'embed', early: 'early', ssr: 'server', worker: 'worker' }

function* sources(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      if (!ignored.has(entry.name) && !entry.name.startsWith('dist')) yield* sources(path)
    } else if (built.test(entry.name) && !/\.(?:test|examples)\./.test(entry.name)) yield path
  }
}

/** What a build of the sources as they are is named: a hash of every source of `web` and `data`, and of the versions of all packages. */
function nameOfSources(): string {
  const hash = createHash('sha256')
  for (const path of [...sources(join(project, 'web')), ...sources(join(project, 'data')), join(project, 'pnpm-lock.yaml')])
    hash.update(path.slice(project.length)).update('\0').update(readFileSync(path)).update('\0')
  return hash.digest('hex').slice(0, 12)
}

/** The folder of the build of the sources as they are; nothing is there before it is built. */
export const builtFolder = (): string => join(builds, nameOfSources())

async function build(into: string): Promise<void> {
  const { createBuilder } = await import('vite')
  const builder = await createBuilder({
    configFile: join(project, 'web/vite.config.ts'),
    root: join(project, 'web'),
    logLevel: 'warn',
    environments: Object.fromEntries(
      Object.entries(parts).map(([name, outDir]) => [name, { build: { outDir: join(into, outDir) } }]),
    ),
  })
  await builder.buildApp()
}

/** Builds where a source changed since the last build; returns whether it did. */
export async function buildWeb(): Promise<boolean> {
  const name = nameOfSources()
  if (existsSync(join(builds, name))) return false
  let done = false
  await inTurn(builds, name, async () => {
    await placeBuild(builds, async (folder) => {
      await build(folder)
      // a source that changed meanwhile would make a build of two states under the name of one
      done = nameOfSources() === name
      return done ? name : null
    })
  })
  return done || (await buildWeb())
}

if (import.meta.main) {
  // who had it built is gone, and nobody waits for it
  process.once('disconnect', () => process.exit(1))
  process.channel?.unref()
  console.log((await buildWeb()) ? 'The pages are built.' : 'The build is up to date.')
}
