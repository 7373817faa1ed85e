/** The snapshot: the published register in one file, at an address that changes with its content. */
import { snapshotAddress } from '@legalmap/data/pages/addresses.ts'
import { toSnapshot } from '@legalmap/data/published/snapshot.ts'
import { Hono } from 'hono'
import { answerCache, rememberUntil } from '../answers/answer-cache.ts'
import type { Site } from '../context.ts'
import { dataHeaders, fileHeaders } from '../headers.ts'
import { packOfPages } from './tiles.ts'

/** An address of an older version leads to the newest. */
export function snapshotRoutes({ publisher, pack, secure, now }: Pick<Site, 'publisher' | 'pack' | 'secure' | 'now'>): Hono {
  const snapshots = new Hono()
  const headers: Record<string, string> = {
    ...dataHeaders(secure),
    ...fileHeaders(secure),
    'content-type': 'application/json',
    vary: 'accept-encoding',
  }
  snapshots.use('/snapshot/*', answerCache({ version: () => publisher.current().version, now }))

  snapshots.get('/snapshot/:name{[0-9a-f]+-[0-9a-f]+\\.json}', (c) => {
    const published = publisher.current()
    const address = snapshotAddress({ register: published, pack })
    if (c.req.path !== address)
      return new Response(null, { status: 302, headers: { ...headers, location: address, 'cache-control': 'no-cache' } })
    rememberUntil(c, Number.POSITIVE_INFINITY)
    return new Response(JSON.stringify(toSnapshot(published, packOfPages(pack))), { headers })
  })
  return snapshots
}
