/** Puts the parts together and binds the port. */
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import { gatherLines } from './access-log.ts'
import { createApp } from './app.ts'
import type { Site } from './context.ts'
import { describeError } from './describe-error.ts'
import type { Settings } from './env.ts'
import { readPack } from './geodata/read-pack.ts'
import { withStreets } from './geodata/street-archive.ts'
import { createPublisher } from './published/published.ts'
import type { Web } from './render.ts'
import { openStore, type Store } from './store/open-store.ts'

/** The port cannot be bound; the message is one line that names the setting. */
export class ListenError extends Error {}

export interface Running {
  /** Where it answers, for example `http://localhost:8080`. */
  address: string
  close(): Promise<void>
}

export interface StartOptions {
  settings: Settings
  web: Web
  files: Hono
  now: () => number
  /** Called with the open store before anything is published: where a new register is seeded. */
  prepare?: (store: Store, pack: Site['pack']) => Promise<void>
  report?: Site['report']
}

/** How often the store is asked whether another process changed the register, milliseconds. */
const watchEvery = 500

const reportToStandardError: Site['report'] = (error, route) =>
  console.error(JSON.stringify({ level: 'error', route, error: describeError(error) }))

/** Starts the service. Throws SettingsError, GeodataError, StreetTilesError, StoreError or ListenError with one clear line. */
export async function startServer({
  settings,
  web,
  files,
  now,
  prepare,
  report = reportToStandardError,
}: StartOptions): Promise<Running> {
  const pack = withStreets(readPack(settings.geodata_dir), settings.street_tiles)
  const store = await openStore(settings.database_path)
  try {
    await prepare?.(store, pack)
    const publisher = await createPublisher(store, pack)
    const secure = settings.public_url.startsWith('https:')
    const { public_url, leave_to } = settings
    const access = settings.access_log ? { access: gatherLines((text) => process.stdout.write(text)) } : {}
    const app = createApp({ publisher, pack, web, now, public_url, leave_to, secure, report, ...access }, files)
    const server = createServer({ maxHeaderSize: 32_768 }, getRequestListener(app.fetch))
    const port = await listen(server, settings)
    const stopWatching = publisher.watch(watchEvery, (error) => report(error, 'refresh'))
    return {
      address: `http://${settings.host.includes(':') ? `[${settings.host}]` : settings.host.replace('127.0.0.1', 'localhost')}:${port}`,
      async close() {
        stopWatching()
        server.closeIdleConnections()
        await new Promise((resolve) => server.close(resolve))
        pack.streets?.close()
        await store.close()
      },
    }
  } catch (error) {
    await store.close()
    throw error
  }
}

function listen(server: ReturnType<typeof createServer>, { port, host }: Settings): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const explained: Record<string, string> = {
        EADDRINUSE: `PORT ${port} is in use by another program: stop that one or set PORT to a free port`,
        EACCES: `PORT ${port} may not be used by this user: set PORT to one above 1023`,
        EADDRNOTAVAIL: `HOST ${host} is not an address of this machine`,
        ENOTFOUND: `HOST ${host} is not known`,
      }
      reject(new ListenError(explained[error.code ?? ''] ?? `PORT ${port} on HOST ${host} cannot be used: ${error.message}`))
    })
    server.listen({ port, host }, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}
