/** Archives of streets for tests: the same invented town in each of the three schemas, as an operator would supply it. */

import { gzipSync } from 'node:zlib'
import type { StreetSchema } from '@legalmap/data/vocabulary/street-schema.ts'
import { writeArchive } from '@legalmap/scripts/geodata/pmtiles-writer.ts'
import { GeoJSONVT } from '@maplibre/geojson-vt'
import { fromGeojsonVt } from '@maplibre/vt-pbf'
import type { Feature, Geometry } from 'geojson'

/** `[longitude, latitude]`: the invented town lies here, on the real site of nothing. */
export const townAt = [74.6, 42.9] as const
const [east, north] = townAt

export type Properties = Record<string, string | number | boolean>
type Role = 'earth' | 'green' | 'lake' | 'river' | 'main' | 'street' | 'path' | 'rail' | 'house' | 'number' | 'town'

/** Shapes in thousandths of a degree from the town. */
const at = (x: number, y: number): [number, number] => [east + x / 1000, north + y / 1000]
const box = (x: number, y: number, width: number, height: number): Geometry => ({
  type: 'Polygon',
  coordinates: [[at(x, y), at(x + width, y), at(x + width, y + height), at(x, y + height), at(x, y)]],
})
const line = (...points: [number, number][]): Geometry => ({ type: 'LineString', coordinates: points.map(([x, y]) => at(x, y)) })
const point = (x: number, y: number): Geometry => ({ type: 'Point', coordinates: at(x, y) })

const shapes: readonly { role: Role; geometry: Geometry; name?: string; number?: string }[] = [
  { role: 'earth', geometry: box(-60, -60, 120, 120) },
  { role: 'green', geometry: box(-6, 1, 4, 3) },
  { role: 'lake', geometry: box(5, 3, 4, 3) },
  { role: 'river', geometry: line([-20, -6], [0, -5], [20, -8]) },
  { role: 'main', geometry: line([-20, 0], [20, 0]), name: 'Проспект' },
  { role: 'main', geometry: line([0, -20], [0, 20]), name: 'Көчө' },
  ...[-4, -2, 2, 4].map((y) => ({ role: 'street' as const, geometry: line([-8, y], [8, y]), name: `Street ${y}` })),
  { role: 'path', geometry: line([-6, 1], [-2, 4]) },
  { role: 'rail', geometry: line([-20, -9], [20, -12]) },
  ...[-6, -5, -4, -3, -2, -1, 1, 2, 3, 4].flatMap((x, index) => [
    { role: 'house' as const, geometry: box(x + 0.15, -1.6, 0.6, 0.9) },
    { role: 'number' as const, geometry: point(x + 0.45, -1.15), number: String(index + 1) },
  ]),
  { role: 'town', geometry: point(0.4, 0.4), name: 'Town of the test' },
]

type Written = Record<Role, { layer: string; properties: Properties }>

/** How each schema writes the same things. */
const written: Record<StreetSchema, Written> = {
  protomaps: {
    earth: { layer: 'earth', properties: { kind: 'earth' } },
    green: { layer: 'landuse', properties: { kind: 'park' } },
    lake: { layer: 'water', properties: { kind: 'lake' } },
    river: { layer: 'water', properties: { kind: 'river' } },
    main: { layer: 'roads', properties: { kind: 'major_road' } },
    street: { layer: 'roads', properties: { kind: 'minor_road' } },
    path: { layer: 'roads', properties: { kind: 'path' } },
    rail: { layer: 'roads', properties: { kind: 'rail' } },
    house: { layer: 'buildings', properties: { kind: 'building' } },
    number: { layer: 'buildings', properties: { kind: 'address' } },
    town: { layer: 'places', properties: { kind: 'locality', kind_detail: 'town' } },
  },
  openmaptiles: {
    earth: { layer: 'landuse', properties: { class: 'residential' } },
    green: { layer: 'landcover', properties: { class: 'grass' } },
    lake: { layer: 'water', properties: { class: 'lake' } },
    river: { layer: 'waterway', properties: { class: 'river' } },
    main: { layer: 'transportation', properties: { class: 'primary' } },
    street: { layer: 'transportation', properties: { class: 'minor' } },
    path: { layer: 'transportation', properties: { class: 'path' } },
    rail: { layer: 'transportation', properties: { class: 'rail' } },
    house: { layer: 'building', properties: {} },
    number: { layer: 'housenumber', properties: {} },
    town: { layer: 'place', properties: { class: 'town' } },
  },
  shortbread: {
    earth: { layer: 'land', properties: { kind: 'residential' } },
    green: { layer: 'land', properties: { kind: 'park' } },
    lake: { layer: 'water_polygons', properties: { kind: 'water' } },
    river: { layer: 'water_lines', properties: { kind: 'river' } },
    main: { layer: 'streets', properties: { kind: 'primary' } },
    street: { layer: 'streets', properties: { kind: 'residential' } },
    path: { layer: 'streets', properties: { kind: 'footway' } },
    rail: { layer: 'streets', properties: { kind: 'rail', rail: true } },
    house: { layer: 'buildings', properties: {} },
    number: { layer: 'addresses', properties: {} },
    town: { layer: 'place_labels', properties: { kind: 'town' } },
  },
}

/** Where a schema keeps the names of roads apart from the roads. */
const roadNameLayer: Partial<Record<StreetSchema, string>> = { openmaptiles: 'transportation_name', shortbread: 'street_labels' }
const numberField: Record<StreetSchema, string> = {
  protomaps: 'addr_housenumber',
  openmaptiles: 'housenumber',
  shortbread: 'housenumber',
}

function layersOf(schema: StreetSchema): Map<string, Feature[]> {
  const layers = new Map<string, Feature[]>()
  const add = (layer: string, geometry: Geometry, properties: Properties) =>
    layers.set(layer, [...(layers.get(layer) ?? []), { type: 'Feature', geometry, properties }])
  for (const { role, geometry, name, number } of shapes) {
    const { layer, properties } = written[schema][role]
    const named = { ...properties, ...(name && { name }), ...(number && { [numberField[schema]]: number }) }
    add(layer, geometry, named)
    const labels = roadNameLayer[schema]
    if (labels && name && role !== 'town') add(labels, geometry, named)
  }
  return layers
}

const firstZoom = 9
const lastZoom = 14
const extent = 4096

const column = (longitude: number, zoom: number) => Math.floor((longitude / 360 + 0.5) * 2 ** zoom)
const row = (latitude: number, zoom: number) => {
  const radians = (latitude * Math.PI) / 180
  return Math.floor(((1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2) * 2 ** zoom)
}

export interface StreetArchiveOptions {
  metadata?: Record<string, unknown>
  bounds?: readonly [number, number, number, number]
  maxZoom?: number
}

/** A whole archive: zooms 9 to 14 around the town, gzip, with layers, attribution and box in its metadata. */
export function streetArchive(
  schema: StreetSchema,
  { metadata = {}, bounds = [69, 39, 80.5, 43.5], maxZoom = lastZoom }: StreetArchiveOptions = {},
): Uint8Array {
  const layers = layersOf(schema)
  const cutters = [...layers].map(([name, features]) => ({
    name,
    index: new GeoJSONVT(
      { type: 'FeatureCollection', features },
      { maxZoom: lastZoom, indexMaxZoom: lastZoom, extent, buffer: 96 },
    ),
  }))
  const tiles = []
  for (let z = firstZoom; z <= maxZoom; z++)
    for (let x = column(east - 0.03, z); x <= column(east + 0.03, z); x++)
      for (let y = row(north + 0.03, z); y <= row(north - 0.03, z); y++) {
        const content = Object.fromEntries(
          cutters.flatMap(({ name, index }) => {
            const tile = index.getTile(z, x, y)
            return tile && tile.features.length > 0 ? [[name, tile]] : []
          }),
        )
        tiles.push({ z, x, y, bytes: gzipSync(fromGeojsonVt(content, { version: 2, extent })) })
      }
  return writeArchive(tiles, {
    metadata: {
      attribution: '<a href="https://streets.example">&copy; Somebody\u2019s streets</a>',
      vector_layers: [...layers.keys()].map((id) => ({ id, fields: {} })),
      ...metadata,
    },
    minZoom: firstZoom,
    maxZoom,
    bounds: [...bounds],
    center: [...townAt],
    centerZoom: lastZoom,
  })
}
