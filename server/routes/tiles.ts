/** The tiles of basemap and streets, each at an address that changes with its contents, so that browsers and offline caches may keep them. */

import { tilesOver } from '@legalmap/data/geo/tiles-over.ts'
import type { PackOfPages, StreetTiles } from '@legalmap/data/published/pack.ts'
import type { Routes } from '../classes/route-class.ts'
import type { Site } from '../context.ts'
import type { Tile } from '../geodata/pmtiles-archive.ts'
import type { GeodataPack } from '../geodata/read-pack.ts'
import type { StreetArchive } from '../geodata/street-archive.ts'
import { drawnBy } from '../pictures/drawn-by.ts'

/** Counted once for a pack. */
const counted = new WeakMap<GeodataPack, number>()

function bytesOf(pack: GeodataPack): number {
  const known = counted.get(pack)
  if (known !== undefined) return known
  const over = tilesOver(pack.bounds, { min_zoom: pack.minZoom, max_zoom: pack.maxZoom })
  const bytes = over.reduce((sum, [z, x, y]) => sum + (pack.tile(z, x, y)?.bytes.length ?? 0), 0)
  counted.set(pack, bytes)
  return bytes
}

type Zxy = [z: number, x: number, y: number]

const streetTiles = ({ hash, schema, minZoom, maxZoom, whole, attribution }: StreetArchive): StreetTiles => ({
  schema,
  address: `/streets/${hash}/{z}/{x}/{y}`,
  min_zoom: minZoom,
  max_zoom: maxZoom,
  whole,
  attribution,
})

export const packOfPages = ({ pack, web }: Pick<Site, 'pack' | 'web'>): PackOfPages => ({
  hash: pack.hash,
  pictures: drawnBy(pack, web.build),
  tiles: {
    address: `/tiles/${pack.hash}/{z}/{x}/{y}`,
    min_zoom: pack.minZoom,
    max_zoom: pack.maxZoom,
    layers: pack.vectorLayers,
    attribution: pack.attribution,
    bounds: pack.bounds,
    bytes: bytesOf(pack),
    streets: pack.streets && streetTiles(pack.streets),
  },
})

/** A tile that is not there is an empty one (204): the sea, the steppe, anything beyond the map. */
export function tileRoutes(file: Routes, { pack }: Pick<Site, 'pack'>): void {
  function serve(prefix: string, { hash, tile }: { hash: string; tile: (...zxy: Zxy) => Tile | null | Promise<Tile | null> }) {
    file.get(`/${prefix}/:hash/:z{[0-9]+}/:x{[0-9]+}/:y{[0-9]+}`, {}, async (c) => {
      const { hash: asked, z, x, y } = c.req.param()
      if (asked !== hash || z.length > 2 || x.length > 8 || y.length > 8) return file.missing()
      const found = await tile(Number(z), Number(x), Number(y))
      if (!found) return file.reply(null, { status: 204 })
      const encoding = found.encoding === 'identity' ? {} : { 'content-encoding': found.encoding }
      return file.reply(found.bytes as Uint8Array<ArrayBuffer>, {
        headers: { ...encoding, 'content-type': 'application/vnd.mapbox-vector-tile', vary: 'accept-encoding' },
      })
    })
  }

  serve('tiles', pack)
  if (pack.streets) serve('streets', pack.streets)
}
