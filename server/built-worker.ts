/** The service worker as it is served: the built script behind a line that names the build and its files. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { keptPaths } from '@legalmap/data/pages/page-kinds.ts'
import { remember } from './answers/answers.ts'
import { workerPolicy } from './built-files.ts'
import type { Routes } from './classes/route-class.ts'

/** `script` is the address of the build's first script, `inlined` the files that stand inside the pages. */
export interface BuiltFiles {
  script: string
  inlined: readonly string[]
  map: readonly string[]
}

/** The script's text; each build's differs, because the names of its files do. */
function workerText(folder: string, { script, inlined, map }: BuiltFiles): string | null {
  const built = join(folder, 'worker/service-worker.js')
  if (!existsSync(built)) return null
  const all = readdirSync(join(folder, 'client/assets'))
    .filter((name) => !/\.(?:br|gz)$/.test(name))
    .map((name) => `/assets/${name}`)
    .filter((address) => !inlined.includes(address))
  const isForMap = (address: string) => map.includes(address) || /maplibre/.test(address)
  const files = ['/icon.svg', ...all.filter((address) => !isForMap(address))]
  return `const built=${JSON.stringify({ build: script, files, map_files: all.filter(isForMap), kept: keptPaths })};\n${readFileSync(built, 'utf8')}`
}

/** Asked for at every visit, so that a new build is noticed; who has the newest is told so. */
export function workerRoute(file: Routes, folder: string, files: BuiltFiles): void {
  const text = workerText(folder, files)
  if (text === null) return
  const headers = {
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'no-cache',
    'content-security-policy': workerPolicy,
    vary: 'accept-encoding',
  }
  file.get('/service-worker.js', {}, (c) => {
    remember(c, { until: Number.POSITIVE_INFINITY, tags: [] })
    return file.reply(text, { headers })
  })
}
