/** The look of streets and houses: one for the three schemas, from the zoom on at which the basemap has no more to say. */

import type { Language } from '@legalmap/data/model/language.ts'
import type { StreetTiles } from '@legalmap/data/published/pack.ts'
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import type { Palette } from './palette.ts'
import { type RoadClass, roadClasses, type Source, streetLayers } from './street-layers.ts'
import { bold, byZoom, regular } from './style-parts.ts'

export const streetSource = 'streets'

/** Above every zoom to which the map goes by itself: streets are asked for only by who zooms in. */
const earliest = 10
export const streetsFrom = ({ min_zoom }: StreetTiles): number => Math.max(earliest, min_zoom)
/** Beyond the last zoom that the archive has, houses still grow. */
export const closestStreets = ({ max_zoom }: StreetTiles): number => Math.min(19, Math.max(17, max_zoom + 2))

const nameIn = (language: Language): ExpressionSpecification => [
  'coalesce',
  ['get', `name:${language}`],
  ['get', `name_${language}`],
  ...(language === 'en' ? [['get', 'name:latin'] as ExpressionSpecification] : []),
  ['get', 'name'],
  '',
]

/** Widths in pixels at zooms 10, 14 and 18; a class is drawn from its own zoom on. */
const roads: Record<RoadClass, { from: number; width: readonly [number, number, number] }> = {
  path: { from: 14.5, width: [0.3, 0.8, 3] },
  minor: { from: 12.5, width: [0.3, 1.8, 14] },
  medium: { from: 11, width: [0.7, 3, 18] },
  major: { from: 10, width: [1.4, 5, 24] },
}

type Part = Omit<LayerSpecification, 'source' | 'source-layer'> & Source & { [more: string]: unknown }

/** Areas, lines and houses, to lie over the basemap's relief and under its borders and names. */
function groundParts(streets: StreetTiles, color: Palette): Part[] {
  const { green, water, waterways, buildings, roads: sources, rails } = streetLayers[streets.schema]
  const width = (roadClass: RoadClass, more: number): ExpressionSpecification => {
    const [far, near, house] = roads[roadClass].width
    return byZoom(10, far + more, 14, near + more, 18, house + more)
  }
  const line = { 'line-cap': 'round', 'line-join': 'round' } as const
  return [
    { id: 'street-green', ...green, type: 'fill', paint: { 'fill-color': color.green, 'fill-opacity': 0.6 } },
    ...water.map(
      (source, at): Part => ({ id: `street-water-${at}`, ...source, type: 'fill', paint: { 'fill-color': color.water } }),
    ),
    {
      id: 'street-waterway',
      ...waterways,
      type: 'line',
      layout: line,
      paint: { 'line-color': color.shore, 'line-width': byZoom(10, 0.6, 14, 1.4, 18, 5) },
    },
    {
      id: 'street-building',
      ...buildings,
      type: 'fill',
      minzoom: 13,
      paint: {
        'fill-color': color.building,
        'fill-outline-color': color.road[1],
        'fill-opacity': byZoom(13, 0, 14.5, 1),
      },
    },
    ...roadClasses.map(
      (roadClass): Part => ({
        id: `street-${roadClass}-edge`,
        ...sources[roadClass],
        type: 'line',
        minzoom: roads[roadClass].from,
        layout: line,
        paint: { 'line-color': color.road[1], 'line-width': width(roadClass, 1.6) },
      }),
    ),
    {
      id: 'street-rail',
      ...rails,
      type: 'line',
      minzoom: 11,
      paint: { 'line-color': color.road[1], 'line-width': byZoom(11, 0.6, 16, 2), 'line-dasharray': [4, 2] },
    },
    ...roadClasses.map(
      (roadClass): Part => ({
        id: `street-${roadClass}`,
        ...sources[roadClass],
        type: 'line',
        minzoom: roads[roadClass].from,
        layout: line,
        paint: { 'line-color': roadClass === 'major' ? color.road[2] : color.road[0], 'line-width': width(roadClass, 0) },
      }),
    ),
  ]
}

function nameParts(streets: StreetTiles, language: Language, color: Palette): Part[] {
  const { roadNames, places, placeKind, houseNumbers, houseNumber } = streetLayers[streets.schema]
  const name = nameIn(language)
  const text = { 'text-color': color.text, 'text-halo-color': color.halo, 'text-halo-width': 1.5 }
  return [
    {
      id: 'street-house-number',
      ...houseNumbers,
      type: 'symbol',
      minzoom: 16.5,
      layout: { 'text-field': houseNumber, 'text-font': regular, 'text-size': byZoom(16.5, 10, 19, 13), 'text-padding': 3 },
      paint: { ...text, 'text-color': color.quiet },
    },
    {
      id: 'street-name',
      ...roadNames,
      type: 'symbol',
      minzoom: 13,
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 320,
        'text-field': name,
        'text-font': regular,
        'text-size': byZoom(13, 10.5, 18, 14),
      },
      paint: text,
    },
    {
      id: 'street-place',
      ...places,
      type: 'symbol',
      layout: {
        'text-field': name,
        'text-font': ['match', placeKind, ['city', 'town'], ['literal', bold], ['literal', regular]],
        'text-size': ['match', placeKind, 'city', 19, 'town', 16, 'village', 14, 12],
        'text-max-width': 8,
        'symbol-sort-key': ['match', placeKind, 'city', 0, 'town', 1, 'village', 2, 3],
      },
      paint: text,
    },
  ]
}

const asLayers = (parts: Part[], streets: StreetTiles): LayerSpecification[] =>
  parts.map(({ layer, ...rest }) => {
    const minzoom = Math.max(streetsFrom(streets), (rest.minzoom as number | undefined) ?? 0)
    return { ...rest, minzoom, source: streetSource, 'source-layer': layer } as LayerSpecification
  })

export const streetGround = (streets: StreetTiles, color: Palette) => asLayers(groundParts(streets, color), streets)
export const streetNames = (streets: StreetTiles, language: Language, color: Palette) =>
  asLayers(nameParts(streets, language, color), streets)
