/** The snapshot: the published register in one file, at an address that changes with its content. */
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { toSnapshot } from '@legalmap/data/publish/snapshot.ts'
import { Hono } from 'hono'
import type { Site } from '../context.ts'
import type { GeodataPack } from '../geodata/read-pack.ts'
import { dataHeaders, fileHeaders } from '../headers.ts'
import type { Published } from '../published/published.ts'

export const snapshotAddress = (published: Published, pack: GeodataPack) => `/snapshot/${published.version}-${pack.hash}.json`

/** An address of an older version leads to the newest. */
export function snapshotRoutes({ publisher, pack, secure }: Pick<Site, 'publisher' | 'pack' | 'secure'>): Hono {
  const snapshots = new Hono()
  const headers: Record<string, string> = {
    ...dataHeaders(secure),
    ...fileHeaders(secure),
    'content-type': 'application/json',
    vary: 'accept-encoding',
  }
  let made: {
    address: string
    plain: Uint8Array<ArrayBuffer>
    br?: Uint8Array<ArrayBuffer>
    gzip?: Uint8Array<ArrayBuffer>
  } | null = null

  function newest() {
    const published = publisher.current()
    const address = snapshotAddress(published, pack)
    if (made?.address !== address) {
      const text = JSON.stringify(toSnapshot(published.version, published.providers, pack.gazetteer))
      made = { address, plain: new TextEncoder().encode(text) }
    }
    return made
  }

  snapshots.get('/snapshot/:name{[0-9a-f]+-[0-9a-f]+\\.json}', (c) => {
    const snapshot = newest()
    if (c.req.path !== snapshot.address)
      return new Response(null, { status: 302, headers: { ...headers, location: snapshot.address, 'cache-control': 'no-cache' } })
    const accepted = c.req.header('accept-encoding') ?? ''
    if (accepted.includes('br')) {
      snapshot.br ??= new Uint8Array(brotliCompressSync(snapshot.plain))
      return new Response(snapshot.br, { headers: { ...headers, 'content-encoding': 'br' } })
    }
    if (accepted.includes('gzip')) {
      snapshot.gzip ??= new Uint8Array(gzipSync(snapshot.plain))
      return new Response(snapshot.gzip, { headers: { ...headers, 'content-encoding': 'gzip' } })
    }
    return new Response(snapshot.plain, { headers })
  })
  return snapshots
}
