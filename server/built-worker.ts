/** The service worker as it is served: the built script behind a line that names the build and its files. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { keptPaths } from '@legalmap/data/pages/page-kinds.ts'
import { Hono } from 'hono'
import { fileHeaders } from './headers.ts'

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

/** Asked for at every visit, so that a new build is noticed; it runs under the policy of its own file. */
export function workerRoute(folder: string, files: BuiltFiles, secure: boolean): Hono {
  const route = new Hono()
  const text = workerText(folder, files)
  const headers = {
    ...fileHeaders(secure),
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'no-cache',
    'content-security-policy': "default-src 'none'; script-src 'self'; connect-src 'self'",
  }
  if (text !== null) route.get('/service-worker.js', () => new Response(text, { headers }))
  return route
}
