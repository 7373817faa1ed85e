/** What the basemap is made of: its layers in drawing order, their zooms, attributes and simplification (schema kg-base-1). */
import type { Boundaries } from './boundaries.ts'
import { collect, type Layer, type LayerFeature, type Layers } from './layers.ts'

export const schema = 'kg-base-1'
export const maxZoom = 8

export type AttributeType = 'String' | 'Number'
type Attributes = Readonly<Record<string, unknown>>

/**
 * `sources` says which features to cut from each zoom on. `tolerance` is in units of a tile (4096 across); 0 where the features
 * come simplified. `shows` leaves out what a zoom has no room for.
 */
export interface BasemapLayer {
  name: string
  minZoom: number
  tolerance: number
  fields: Readonly<Record<string, AttributeType>>
  sources: readonly { minZoom: number; layer: Layer }[]
  shows?: (attributes: Attributes, zoom: number) => boolean
}

const names = { name_ky: 'String', name_ru: 'String', name_en: 'String' } as const
const defaultTolerance = 4
// The elevation grid is coarse (9 km): what is smoothed away here was never measured.
const reliefTolerance = 8
const shadeTolerance = 10

/** The zoom from which a place of each rank is in the tiles; the style shows the low ranks later still. */
const placeZooms = [3, 5, 6, 7, 8, 8]
/** The least river size (1 large … 3 small) in the tiles of each zoom. */
const smallestRiver = (zoom: number): number => (zoom < 6 ? 1 : zoom < 7 ? 2 : 3)
/** At the first zoom of names there is room for countries and Issyk-Kul only. */
const hasRoomForName = ({ kind, r }: Attributes, zoom: number): boolean =>
  zoom >= 5 || kind === 'country' || (kind === 'lake' && r === 1)

export function describeLayers(
  layers: Layers,
  boundaries: readonly Boundaries[],
  labels: LayerFeature[],
  places: LayerFeature[],
): readonly BasemapLayer[] {
  const one = (layer: Layer, ...attributes: string[]) => [{ minZoom: 0, layer: keepAttributes(layer, attributes) }]
  const plain = { minZoom: 0, tolerance: defaultTolerance }
  return [
    { ...plain, name: 'earth', fields: { cc: 'String' }, sources: one(layers.neighbours, 'cc') },
    {
      ...plain,
      name: 'kg',
      tolerance: 0,
      fields: { id: 'String' },
      sources: boundaries.map(({ minZoom, kg }) => ({ minZoom, layer: kg })),
    },
    { name: 'relief', minZoom: 3, tolerance: reliefTolerance, fields: { e: 'Number' }, sources: one(layers.relief, 'e') },
    { name: 'shade', minZoom: 4, tolerance: shadeTolerance, fields: { s: 'Number' }, sources: one(layers.shade, 's') },
    ...(layers.glaciers ? [{ ...plain, name: 'glacier', minZoom: 5, fields: {}, sources: one(layers.glaciers) }] : []),
    {
      ...plain,
      name: 'river',
      minZoom: 5,
      fields: { r: 'Number' },
      sources: one(layers.rivers, 'r'),
      shows: ({ r }, zoom) => Number(r) <= smallestRiver(zoom),
    },
    { ...plain, name: 'water', fields: { r: 'Number' }, sources: one(layers.lakes, 'r') },
    { ...plain, name: 'nbline', fields: {}, sources: one(layers['neighbour-borders']) },
    {
      ...plain,
      name: 'boundary',
      tolerance: 0,
      fields: { lv: 'Number' },
      sources: boundaries.map(({ minZoom, lines }) => ({ minZoom, layer: lines })),
    },
    {
      ...plain,
      name: 'name',
      minZoom: 4,
      fields: { kind: 'String', id: 'String', rot: 'Number', ele: 'Number', r: 'Number', ...names },
      sources: [{ minZoom: 0, layer: collect(labels) }],
      shows: hasRoomForName,
    },
    {
      ...plain,
      name: 'place',
      minZoom: 3,
      fields: { id: 'String', r: 'Number', cap: 'String', ...names },
      sources: [{ minZoom: 0, layer: collect(places) }],
      shows: ({ r }, zoom) => zoom >= (placeZooms[Number(r) - 1] ?? maxZoom),
    },
  ]
}

const keepAttributes = (layer: Layer, attributes: readonly string[]): Layer =>
  collect(
    layer.features.map((feature) => ({
      ...feature,
      properties: Object.fromEntries(
        attributes.filter((key) => feature.properties[key] !== undefined).map((key) => [key, feature.properties[key]]),
      ),
    })),
  )
