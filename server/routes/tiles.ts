/** The basemap's tiles, each at an address that changes with the pack, so that browsers and offline caches may keep them. */
import type { PackOfPages } from '@legalmap/data/pages/asked.ts'
import { Hono } from 'hono'
import type { Site } from '../context.ts'
import type { GeodataPack } from '../geodata/read-pack.ts'
import { fileHeaders } from '../headers.ts'

export const packOfPages = (pack: GeodataPack): PackOfPages => ({
  hash: pack.hash,
  tiles: {
    address: `/tiles/${pack.hash}/{z}/{x}/{y}`,
    min_zoom: pack.minZoom,
    max_zoom: pack.maxZoom,
    layers: pack.vectorLayers,
    attribution: pack.attribution,
    bounds: pack.bounds,
  },
})

/** A tile that the pack does not have is an empty one (204): the sea, the steppe, anything beyond the map. */
export function tileRoutes({ pack, secure }: Pick<Site, 'pack' | 'secure'>): Hono {
  const headers = fileHeaders(secure)
  const tiles = new Hono()
  tiles.get('/tiles/:hash/:z{[0-9]+}/:x{[0-9]+}/:y{[0-9]+}', (c) => {
    const { hash, z, x, y } = c.req.param()
    if (hash !== pack.hash || z.length > 2 || x.length > 8 || y.length > 8) return c.notFound()
    const tile = pack.tile(Number(z), Number(x), Number(y))
    if (!tile) return new Response(null, { status: 204, headers })
    const encoding = tile.encoding ? { 'content-encoding': tile.encoding } : {}
    return new Response(tile.bytes as Uint8Array<ArrayBuffer>, {
      headers: { ...headers, ...encoding, 'content-type': 'application/vnd.mapbox-vector-tile', vary: 'accept-encoding' },
    })
  })
  return tiles
}
