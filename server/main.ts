/** The service: puts the parts together, binds the port, and ends in good order. */
import type { Server } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { getRequestListener } from '@hono/node-server'
import { gatherLines } from './access-log.ts'
import { createApp, type MoreRoutes } from './app.ts'
import { assembleSite, type SiteParts } from './assemble-site.ts'
import { type ConnectionLimits, connectionLimits, createConnections } from './connections.ts'
import type { Site } from './context.ts'
import { describeError } from './describe-error.ts'
import { publicUrlAt, type Settings } from './env.ts'
import { readPack } from './geodata/read-pack.ts'
import { withStreets } from './geodata/street-archive.ts'
import { type StandardLog, standardLog } from './log-output.ts'
import { connectionsWithin, mostOpenFiles } from './open-files.ts'

/** The port cannot be bound; the message is one line that names the setting. */
export class ListenError extends Error {}

export interface Running {
  /** Where it answers, for example `http://localhost:8080`. */
  address: string
  /** Says that it is not ready any more, waits as long as the settings say, answers what was asked, and closes everything. */
  close(): Promise<void>
}

export interface StartOptions extends Pick<SiteParts, 'web' | 'now' | 'prepare'> {
  settings: Settings
  /** Serves the files of the build. */
  files?: MoreRoutes
  log?: StandardLog
  limits?: Partial<ConnectionLimits>
}

/** How often the store is asked whether another process changed the register, milliseconds. */
const watchEvery = 500

const reportTo =
  ({ error: output }: StandardLog): Site['report'] =>
  (error, route) =>
    output.write(`${JSON.stringify({ level: 'error', route, error: describeError(error) })}\n`)

/** Starts the service. Throws SettingsError, GeodataError, StreetTilesError, StoreError or ListenError with one clear line. */
export async function startServer({ settings, files, log = standardLog(), limits, ...parts }: StartOptions): Promise<Running> {
  const report = reportTo(log)
  const connections = createConnections((error) => report(error, 'connections'), {
    ...connectionLimits,
    most: connectionsWithin(connectionLimits.most, mostOpenFiles()),
    ...limits,
  })
  const pack = withStreets(readPack(settings.geodata_dir), settings.street_tiles)
  for (const lack of pack.lacks) log.error.write(`GEODATA_DIR: ${lack}\n`)
  const site = await assembleSite({
    ...parts,
    pack,
    database_path: settings.database_path,
    proxies: settings.trusted_proxies,
    accounts: { path: settings.accounts_path, settings: settings.accounts },
    second_look: settings.second_look,
    leave_to: settings.leave_to,
    report,
    access: settings.access_log ? gatherLines((text) => log.out.write(text)) : undefined,
    closing: connections.closing,
    watch_every: watchEvery,
  })
  try {
    const port = await listen(connections.server, settings)
    const own = site.siteAt(publicUrlAt(settings, port))
    const app = createApp(own, { files, desk: site.deskOf(own) })
    // for checks in HTTP/1.0, which may name no host
    connections.answerWith(getRequestListener(app.fetch, { hostname: new URL(own.public_url).host }))
    return {
      address: `http://${settings.host.includes(':') ? `[${settings.host}]` : settings.host.replace('127.0.0.1', 'localhost')}:${port}`,
      async close() {
        connections.announceEnd()
        await wait(settings.drain_seconds * 1000)
        await connections.close()
        await site.close()
      },
    }
  } catch (error) {
    await site.close()
    throw error
  }
}

function listen(server: Server, { port, host }: Settings): Promise<number> {
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
