/** Reads the part of a pack's basemap that a picture shows, as shapes in the picture's pixels. */
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib'
import { VectorTile, type VectorTileFeature } from '@mapbox/vector-tile'
import { PbfReader } from 'pbf'
import type { Tile, TileEncoding } from '../geodata/pmtiles-archive.ts'
import type { GeodataPack } from '../geodata/read-pack.ts'
import type { Frame, Spot } from './frame.ts'
import { clipLine, clipRing, type Rectangle, thinLine } from './geometry.ts'

/** A feature of one tile; `parts` are points of their own, lines or rings. */
export interface Shape {
  properties: Readonly<Record<string, string | number | boolean>>
  parts: readonly (readonly Spot[])[]
}
export type Basemap = (layer: ShownLayer) => readonly Shape[]

const decoders: Record<TileEncoding, (bytes: Uint8Array) => Uint8Array> = {
  identity: (bytes) => bytes,
  gzip: gunzipSync,
  br: brotliDecompressSync,
  zstd: zstdDecompressSync,
}
const decode = ({ bytes, encoding }: Tile) => new VectorTile(new PbfReader(decoders[encoding](bytes)))

/** What pictures show; a basemap holds more, and reading it would take most of the time. */
const layersShown = ['kg', 'relief', 'glacier', 'water', 'river', 'nbline', 'boundary', 'name', 'place'] as const
type ShownLayer = (typeof layersShown)[number]

/** Tiles are cut for 512 pixels. */
const tileSize = 512
const geometryType = { point: 1, line: 2, area: 3 } as const

/** How many pixels the areas of neighbouring tiles overlap, so that no seam shows between them. */
const overlap = 0.6

/**
 * What of a feature belongs to this square alone: neighbours repeat points and lines beyond the edge. `pixel` is one in the tile's
 * units. Areas are thinned before they are cut, else gaps would open along the edge.
 */
function within(square: Rectangle, feature: VectorTileFeature, tolerance: number, pixel: number): readonly (readonly Spot[])[] {
  const parts = feature.loadGeometry().map((part) => part.map(({ x, y }): Spot => [x, y]))
  const [left, top, right, bottom] = square
  if (feature.type === geometryType.point)
    return parts.filter((part) => part.every(([x, y]) => x >= left && y >= top && x < right && y < bottom))
  if (feature.type === geometryType.line) return parts.flatMap((part) => clipLine(part, square))
  const more = overlap * pixel
  const wider: Rectangle = [left - more, top - more, right + more, bottom + more]
  return parts.map((part) => clipRing(thinLine(part, tolerance * pixel), wider))
}

/** A tile, or the nearest one `up` zooms above it: a pack may keep its deep zooms for the country alone. */
function findTile({ tile, minZoom }: Pick<GeodataPack, 'tile' | 'minZoom'>, zoom: number, x: number, y: number) {
  for (let up = 0; zoom - up >= minZoom; up++) {
    const found = tile(zoom - up, x >> up, y >> up)
    if (found) return { tile: found, up }
  }
  return null
}

/** `tolerance` is how many pixels the edge of an area may stray. Throws when a tile that the pack holds cannot be read. */
export function readBasemap(pack: Pick<GeodataPack, 'tile' | 'minZoom' | 'maxZoom'>, frame: Frame, tolerance: number): Basemap {
  const zoom = Math.max(pack.minZoom, Math.min(pack.maxZoom, Math.round(Math.log2(frame.scale / tileSize))))
  const across = 2 ** zoom
  const [right, bottom] = [frame.left + frame.width / frame.scale, frame.top + frame.height / frame.scale]
  const range = (from: number, to: number) => ({
    first: Math.max(0, Math.floor(from * across)),
    last: Math.min(across - 1, Math.floor(to * across)),
  })
  const [columns, rows] = [range(frame.left, right), range(frame.top, bottom)]
  const layers = new Map<ShownLayer, Shape[]>()
  for (let y = rows.first; y <= rows.last; y++)
    for (let x = columns.first; x <= columns.last; x++) {
      const found = findTile(pack, zoom, x, y)
      if (!found) continue
      const decoded = decode(found.tile).layers
      const [column, row] = [x % 2 ** found.up, y % 2 ** found.up]
      for (const name of layersShown) {
        const layer = decoded[name]
        if (!layer) continue
        const side = layer.extent / 2 ** found.up
        const square: Rectangle = [column * side, row * side, (column + 1) * side, (row + 1) * side]
        const size = frame.scale / across / side
        const dx = (x / across - frame.left) * frame.scale - square[0] * size
        const dy = (y / across - frame.top) * frame.scale - square[1] * size
        const shapes = layers.get(name) ?? []
        layers.set(name, shapes)
        for (let index = 0; index < layer.length; index++) {
          const feature = layer.feature(index)
          const parts = within(square, feature, tolerance, 1 / size)
            .filter((part) => part.length > 0)
            .map((part) => part.map(([partX, partY]): Spot => [partX * size + dx, partY * size + dy]))
          if (parts.length > 0) shapes.push({ properties: feature.properties, parts })
        }
      }
    }
  return (layer) => layers.get(layer) ?? []
}
