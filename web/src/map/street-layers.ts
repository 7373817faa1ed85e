/** What the three schemas of streets call the same things. */
import type { StreetSchema } from '@legalmap/data/vocabulary/street-schema.ts'
import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl'

/** A layer of the archive, and which of its features are meant. */
export interface Source {
  layer: string
  filter?: FilterSpecification
}

export const roadClasses = ['path', 'minor', 'medium', 'major'] as const
export type RoadClass = (typeof roadClasses)[number]

export interface StreetLayers {
  green: Source
  water: readonly Source[]
  waterways: Source
  buildings: Source
  roads: Record<RoadClass, Source>
  rails: Source
  roadNames: Source
  places: Source
  /** What a place is: city, town, village or something smaller. */
  placeKind: ExpressionSpecification
  houseNumbers: Source
  houseNumber: ExpressionSpecification
}

const isPolygon: FilterSpecification = ['==', ['geometry-type'], 'Polygon']
const isLine: FilterSpecification = ['==', ['geometry-type'], 'LineString']

const among = (value: ExpressionSpecification, names: readonly string[]): ExpressionSpecification => [
  'in',
  value,
  ['literal', [...names]],
]

/** Until version 3 the schema of Protomaps wrote `pmap:` before its own names. */
const protomapsKind: ExpressionSpecification = ['coalesce', ['get', 'pmap:kind'], ['get', 'kind'], '']
const protomapsRoad = (...kinds: string[]): Source => ({ layer: 'roads', filter: among(protomapsKind, kinds) })

const kind: ExpressionSpecification = ['coalesce', ['get', 'kind'], '']
const street = (...kinds: string[]): Source => ({ layer: 'streets', filter: among(kind, kinds) })

const classOf: ExpressionSpecification = ['coalesce', ['get', 'class'], '']
const transportation = (...classes: string[]): Source => ({ layer: 'transportation', filter: among(classOf, classes) })

const green = ['park', 'forest', 'wood', 'grass', 'garden', 'meadow', 'nature_reserve', 'cemetery', 'scrub', 'grassland']

export const streetLayers: Record<StreetSchema, StreetLayers> = {
  protomaps: {
    green: { layer: 'landuse', filter: among(protomapsKind, green) },
    water: [{ layer: 'water', filter: isPolygon }],
    waterways: { layer: 'water', filter: isLine },
    buildings: { layer: 'buildings', filter: isPolygon },
    roads: {
      path: protomapsRoad('path'),
      minor: protomapsRoad('minor_road', 'other'),
      medium: protomapsRoad('medium_road'),
      major: protomapsRoad('highway', 'major_road'),
    },
    rails: protomapsRoad('rail'),
    roadNames: protomapsRoad('highway', 'major_road', 'medium_road', 'minor_road', 'other'),
    places: { layer: 'places', filter: among(protomapsKind, ['locality', 'neighbourhood', 'macrohood']) },
    placeKind: [
      'coalesce',
      ['get', 'kind_detail'],
      ['get', 'pmap:kind_detail'],
      ['get', 'place'],
      protomapsKind,
    ] as ExpressionSpecification,
    houseNumbers: { layer: 'buildings', filter: ['==', protomapsKind, 'address'] },
    houseNumber: ['coalesce', ['get', 'addr_housenumber'], ['get', 'addr:housenumber'], ''],
  },
  openmaptiles: {
    green: { layer: 'landcover', filter: among(classOf, green) },
    water: [{ layer: 'water' }],
    waterways: { layer: 'waterway' },
    buildings: { layer: 'building' },
    roads: {
      path: transportation('path', 'pedestrian'),
      minor: transportation('minor', 'service', 'track', 'busway'),
      medium: transportation('secondary', 'tertiary'),
      major: transportation('motorway', 'trunk', 'primary'),
    },
    rails: transportation('rail', 'transit'),
    roadNames: { layer: 'transportation_name' },
    places: {
      layer: 'place',
      filter: among(classOf, ['city', 'town', 'village', 'hamlet', 'suburb', 'quarter', 'neighbourhood']),
    },
    placeKind: classOf,
    houseNumbers: { layer: 'housenumber' },
    houseNumber: ['coalesce', ['get', 'housenumber'], ''],
  },
  shortbread: {
    green: { layer: 'land', filter: among(kind, green) },
    water: [{ layer: 'ocean' }, { layer: 'water_polygons' }],
    waterways: { layer: 'water_lines' },
    buildings: { layer: 'buildings' },
    roads: {
      path: street('pedestrian', 'footway', 'path', 'steps', 'cycleway', 'bridleway'),
      minor: street('unclassified', 'residential', 'living_street', 'service', 'track', 'busway'),
      medium: street('secondary', 'tertiary'),
      major: street('motorway', 'trunk', 'primary'),
    },
    rails: street('rail', 'light_rail', 'narrow_gauge', 'tram', 'subway'),
    roadNames: { layer: 'street_labels' },
    places: {
      layer: 'place_labels',
      filter: among(kind, ['city', 'town', 'village', 'hamlet', 'suburb', 'quarter', 'neighbourhood']),
    },
    placeKind: kind,
    houseNumbers: { layer: 'addresses' },
    houseNumber: ['coalesce', ['get', 'housenumber'], ''],
  },
}
