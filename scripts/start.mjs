/** `pnpm start`: keeps compiled code from one start to the next, then starts. Plain JavaScript, so that a start strips no types. */
import { enableCompileCache, flushCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

enableCompileCache(fileURLToPath(new URL('../var/compiled', import.meta.url)))
await import('./start.ts')
setTimeout(flushCompileCache, 1000).unref()
