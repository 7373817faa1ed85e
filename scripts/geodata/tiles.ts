/** Cuts the layers of the basemap into vector tiles and describes what lies at which zooms. */
import type { Box } from '@legalmap/data/geo/country-bounds.ts'
import { GeoJSONVT, type GeoJSONVTFeature, type GeoJSONVTTile } from '@maplibre/geojson-vt'
import { fromGeojsonVt } from '@maplibre/vt-pbf'
import { type AttributeType, type BasemapLayer, maxZoom } from './basemap-layers.ts'
import { gzip } from './gzip.ts'
import type { AddressedTile } from './pmtiles-writer.ts'

const extent = 4096
/** How far a tile's features reach over its edge, in the same units: the widest line must not be cut visibly. */
const buffer = 96

/** An entry of `vector_layers` in the archive's metadata. */
export interface VectorLayer {
  id: string
  fields: Readonly<Record<string, AttributeType>>
  minzoom: number
  maxzoom: number
}

/** `coverage` says which box to cut from each zoom on. Tiles come by zoom, column, row; tiles with nothing in them are left out. */
export function cutTiles(
  layers: readonly BasemapLayer[],
  coverage: readonly { minZoom: number; box: Box }[],
  onZoom: (zoom: number, tileCount: number) => void,
): { tiles: AddressedTile[]; vectorLayers: VectorLayer[] } {
  const cutters = layers.map(prepareLayer)
  const vectorLayers = new Map<string, VectorLayer>()
  const tiles: AddressedTile[] = []
  for (let z = 0; z <= maxZoom; z++) {
    for (const { x, y } of addressesIn(boxAt(coverage, z), z)) {
      const content: Record<string, GeoJSONVTTile> = {}
      for (const { layer, cut } of cutters) {
        const tile = cut(z, x, y)
        if (!tile) continue
        content[layer.name] = tile
        const known = vectorLayers.get(layer.name)
        if (known) known.maxzoom = z
        else vectorLayers.set(layer.name, { id: layer.name, fields: layer.fields, minzoom: z, maxzoom: z })
      }
      if (Object.keys(content).length > 0) tiles.push({ z, x, y, bytes: gzip(fromGeojsonVt(content, { version: 2, extent })) })
    }
    onZoom(z, tiles.filter((tile) => tile.z === z).length)
  }
  return { tiles, vectorLayers: [...vectorLayers.values()] }
}

function prepareLayer(layer: BasemapLayer) {
  const { tolerance } = layer
  const options = { maxZoom, indexMaxZoom: maxZoom, indexMaxPoints: 0, extent, buffer, tolerance }
  const indexes = layer.sources.map((source) => ({ minZoom: source.minZoom, index: new GeoJSONVT(source.layer, options) }))
  const cut = (z: number, x: number, y: number): GeoJSONVTTile | null => {
    if (z < layer.minZoom) return null
    const tile = indexes.findLast((candidate) => z >= candidate.minZoom)?.index.getTile(z, x, y)
    const features = tile?.features.filter(({ tags }: GeoJSONVTFeature) => layer.shows?.(tags ?? {}, z) ?? true) ?? []
    return tile && features.length > 0 ? { ...tile, features } : null
  }
  return { layer, cut }
}

function boxAt(coverage: readonly { minZoom: number; box: Box }[], zoom: number): Box {
  const found = coverage.findLast((part) => zoom >= part.minZoom)
  if (!found) throw new Error(`no box covers zoom ${zoom}`)
  return found.box
}

function* addressesIn([west, south, east, north]: Box, z: number): Generator<{ x: number; y: number }> {
  for (let x = columnOf(west, z); x <= columnOf(east, z); x++)
    for (let y = rowOf(north, z); y <= rowOf(south, z); y++) yield { x, y }
}

const columnOf = (longitude: number, z: number): number => Math.floor(((longitude + 180) / 360) * 2 ** z)

/** Web Mercator: rows count from the north. */
const rowOf = (latitude: number, z: number): number => {
  const radians = (latitude * Math.PI) / 180
  return Math.floor(((1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2) * 2 ** z)
}
