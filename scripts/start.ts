/** Builds what is out of date, seeds a new register, serves. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { builtFiles, loadBuiltWeb } from '@legalmap/server/built-web.ts'
import { readSettings } from '@legalmap/server/env.ts'
import { seedRegister } from '@legalmap/server/importing/seed-register.ts'
import { standardLog } from '@legalmap/server/log-output.ts'
import { startServer } from '@legalmap/server/main.ts'
import { builtFolder } from './build.ts'
import { keepInUse } from './build-folders.ts'
import { seedFolder } from './seed-folder.ts'
import { stopOnSignals } from './stop-on-signals.ts'
import { stopWithOneLine } from './stop-with-one-line.ts'

/** The folder of the build, which is built where it is not there: in a process of its own, whose memory is given back before anything is served. */
async function buildApart(): Promise<string> {
  const folder = builtFolder()
  if (existsSync(folder)) return folder
  // with a channel, at whose end it ends too
  const builder = fork(new URL('./build.ts', import.meta.url))
  const [code] = (await once(builder, 'exit')) as [number | null]
  if (code !== 0) process.exit(code ?? 1)
  return builtFolder()
}

/** Milliseconds; Docker ends what has not ended after ten seconds. */
const longestEnd = 9_000

const log = standardLog()
try {
  const settings = readSettings(process.env)
  const build = await buildApart()
  keepInUse(build)
  const running = await startServer({
    settings,
    web: await loadBuiltWeb(build),
    files: builtFiles(build),
    now: Date.now,
    prepare: async (store, pack) => {
      const { seeded } = await seedRegister(store, seedFolder, pack.gazetteer, new Date())
      if (seeded) log.out.write('The register was empty: it now holds the shipped one.\n')
    },
    log,
  })
  // before the address is told: who reads it may stop the service in the same instant
  stopOnSignals(running.close, settings.drain_seconds * 1000 + longestEnd)
  log.out.write(`Legal Map is at ${running.address}\n`)
} catch (error) {
  stopWithOneLine(error)
}
