/** Builds what is out of date, seeds a new register, serves. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { builtFiles, loadBuiltWeb } from '@legalmap/server/built-web.ts'
import { readSettings } from '@legalmap/server/env.ts'
import { seedRegister } from '@legalmap/server/importing/seed-register.ts'
import { startServer } from '@legalmap/server/main.ts'
import { distFolder, isBuilt } from './build.ts'
import { seedFolder } from './seed-folder.ts'
import { stopWithOneLine } from './stop-with-one-line.ts'

/** In a process of its own: what a build takes of memory is given back before anything is served. */
function buildApart(): void {
  if (isBuilt()) return
  const { status } = spawnSync(process.execPath, [fileURLToPath(new URL('./build.ts', import.meta.url))], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

try {
  const settings = readSettings(process.env)
  buildApart()
  const running = await startServer({
    settings,
    web: await loadBuiltWeb(distFolder),
    files: builtFiles(distFolder, settings.public_url.startsWith('https:')),
    now: Date.now,
    prepare: async (store, pack) => {
      const { seeded } = await seedRegister(store, seedFolder, pack.gazetteer, new Date())
      if (seeded) console.log('The register was empty: it now holds the shipped one.')
    },
  })
  console.log(`Legal Map is at ${running.address}`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void running.close().then(() => process.exit(0)))
} catch (error) {
  stopWithOneLine(error)
}
