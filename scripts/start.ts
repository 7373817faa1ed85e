/** Builds what is out of date, seeds a new register, serves. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { builtFiles, loadBuiltWeb } from '@legalmap/server/built-web.ts'
import { readSettings } from '@legalmap/server/env.ts'
import { seedRegister } from '@legalmap/server/importing/seed-register.ts'
import { standardLog } from '@legalmap/server/log-output.ts'
import { startServer } from '@legalmap/server/main.ts'
import { distFolder, isBuilt } from './build.ts'
import { seedFolder } from './seed-folder.ts'
import { stopOnSignals } from './stop-on-signals.ts'
import { stopWithOneLine } from './stop-with-one-line.ts'

/** In a process of its own: what a build takes of memory is given back before anything is served. */
function buildApart(): void {
  if (isBuilt()) return
  const { status } = spawnSync(process.execPath, [fileURLToPath(new URL('./build.ts', import.meta.url))], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

const log = standardLog()
try {
  const settings = readSettings(process.env)
  buildApart()
  const running = await startServer({
    settings,
    web: await loadBuiltWeb(distFolder),
    files: (secure) => builtFiles(distFolder, secure),
    now: Date.now,
    prepare: async (store, pack) => {
      const { seeded } = await seedRegister(store, seedFolder, pack.gazetteer, new Date())
      if (seeded) log.out.write('The register was empty: it now holds the shipped one.\n')
    },
    log,
  })
  // before the address is told: who reads it may stop the service in the same instant
  stopOnSignals(running.close)
  log.out.write(`Legal Map is at ${running.address}\n`)
} catch (error) {
  stopWithOneLine(error)
}
