/** The program of the process tests: the real service but for the pages, which would need a build. Takes limits as JSON. */

import { stopOnSignals } from '@legalmap/scripts/stop-on-signals.ts'
import { readSettings } from '@legalmap/server/env.ts'
import { exampleWeb } from '@legalmap/server/example-web.ts'
import { standardLog } from '@legalmap/server/log-output.ts'
import { startServer } from '@legalmap/server/main.ts'
import { plainSurfaces, renderPlainly } from '../site.ts'

const log = standardLog()
const running = await startServer({
  settings: readSettings(process.env),
  web: { ...exampleWeb, ...plainSurfaces, render: renderPlainly },
  now: Date.now,
  log,
  limits: JSON.parse(process.argv[2] ?? '{}'),
})
stopOnSignals(running.close, 600_000)
log.out.write(`Legal Map is at ${running.address}\n`)
