/** The map's own style over the pack's basemap: quiet paper below, names in the page's language. */

import type { Language } from '@legalmap/data/model/language.ts'
import type { MapTiles } from '@legalmap/data/published/pack.ts'
import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl'
import type { Palette } from './palette.ts'
import { dots } from './pin-images.ts'
import { streetGround, streetNames, streetSource, streetsFrom } from './street-style.ts'
import { bold, byZoom, italic, regular } from './style-parts.ts'

const nameIn = (language: Language): ExpressionSpecification => [
  'coalesce',
  ['get', `name_${language}`],
  ['get', 'name_ru'],
  ['get', 'name_ky'],
]

/** The sides of a spot on which its name may stand, so many letter heights away. */
const around = (ems: number): (string | [number, number])[] => [
  'left',
  [ems, 0],
  'right',
  [-ems, 0],
  'top',
  [0, ems],
  'bottom',
  [0, -ems],
]

type Part = Omit<LayerSpecification, 'source' | 'source-layer'> & { layer: string; [more: string]: unknown }

function areas(color: Palette): Part[] {
  const [low, middle, high, snow] = color.relief
  return [
    { id: 'earth', layer: 'earth', type: 'fill', paint: { 'fill-color': color.outside } },
    { id: 'land', layer: 'kg', type: 'fill', paint: { 'fill-color': color.land } },
    {
      id: 'relief',
      layer: 'relief',
      type: 'fill',
      paint: {
        'fill-antialias': false,
        'fill-color': ['interpolate', ['linear'], ['get', 'e'], 700, low, 2200, middle, 3400, high, 4200, snow],
        'fill-opacity': byZoom(3, 0.1, 7, 0.085, 9, 0.055),
      },
    },
    {
      id: 'shadow',
      layer: 'shade',
      type: 'fill',
      filter: ['<', ['get', 's'], 0],
      paint: {
        'fill-antialias': false,
        'fill-color': color.shadow,
        'fill-opacity': byZoom(4, 0.08, 6.5, 0.075, 8, 0.04, 10, 0.015),
      },
    },
    {
      id: 'light',
      layer: 'shade',
      type: 'fill',
      filter: ['>', ['get', 's'], 0],
      paint: { 'fill-antialias': false, 'fill-color': color.light, 'fill-opacity': byZoom(4, 0.18, 6.5, 0.17, 8, 0.1, 10, 0.04) },
    },
    { id: 'glacier', layer: 'glacier', type: 'fill', paint: { 'fill-color': color.light, 'fill-opacity': 0.7 } },
    // the elevation grid covers the neighbours too: a veil keeps them quiet
    { id: 'veil', layer: 'earth', type: 'fill', paint: { 'fill-color': color.outside, 'fill-opacity': 0.6 } },
    {
      id: 'river',
      layer: 'river',
      type: 'line',
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': color.shore,
        'line-width': byZoom(5, ['match', ['get', 'r'], 1, 0.9, 2, 0.6, 0.4], 10, ['match', ['get', 'r'], 1, 2.6, 2, 1.7, 1.2]),
      },
    },
    { id: 'water', layer: 'water', type: 'fill', paint: { 'fill-color': color.water } },
    { id: 'shore', layer: 'water', type: 'line', paint: { 'line-color': color.shore, 'line-width': 0.7 } },
  ]
}

function borders(color: Palette): Part[] {
  return [
    {
      id: 'neighbour',
      layer: 'nbline',
      type: 'line',
      paint: { 'line-color': color.neighbour, 'line-width': byZoom(3, 0.5, 8, 1.1) },
    },
    {
      id: 'district',
      layer: 'boundary',
      type: 'line',
      minzoom: 6,
      filter: ['==', ['get', 'lv'], 2],
      paint: { 'line-color': color.district, 'line-width': byZoom(6, 0.5, 10, 1.2), 'line-dasharray': [3, 2] },
    },
    {
      id: 'oblast',
      layer: 'boundary',
      type: 'line',
      filter: ['==', ['get', 'lv'], 1],
      paint: { 'line-color': color.oblast, 'line-width': byZoom(4, 0.6, 7, 1.1, 10, 2), 'line-dasharray': [4, 1.5] },
    },
    {
      id: 'country-shine',
      layer: 'boundary',
      type: 'line',
      filter: ['==', ['get', 'lv'], 0],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': color.country, 'line-opacity': 0.14, 'line-width': byZoom(4, 4, 7, 8, 10, 12) },
    },
    {
      id: 'country',
      layer: 'boundary',
      type: 'line',
      filter: ['==', ['get', 'lv'], 0],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': color.country, 'line-width': byZoom(4, 1, 7, 1.6, 10, 2.4) },
    },
  ]
}

function names(color: Palette, language: Language): Part[] {
  const name = nameIn(language)
  const kind = (wanted: string): ExpressionSpecification => ['==', ['get', 'kind'], wanted]
  const text = (textColor: string, halo = color.halo, width = 1.2) => ({
    'text-color': textColor,
    'text-halo-color': halo,
    'text-halo-width': width,
  })
  return [
    {
      id: 'range-name',
      layer: 'name',
      type: 'symbol',
      minzoom: 6.2,
      filter: kind('range'),
      layout: {
        'text-field': name,
        'text-font': italic,
        'text-size': byZoom(6, 10, 9, 13),
        'text-letter-spacing': 0.16,
        'text-rotate': ['get', 'rot'],
        'text-rotation-alignment': 'map',
        'text-max-width': 40,
      },
      paint: text(color.range),
    },
    {
      id: 'river-name',
      layer: 'name',
      type: 'symbol',
      minzoom: 6.8,
      filter: kind('river'),
      layout: {
        'text-field': name,
        'text-font': italic,
        'text-size': 11,
        'text-rotate': ['get', 'rot'],
        'text-rotation-alignment': 'map',
        'text-offset': [0, -0.7],
        'text-max-width': 40,
      },
      paint: text(color.waterText),
    },
    {
      id: 'lake-name',
      layer: 'name',
      type: 'symbol',
      minzoom: 4.5,
      filter: ['all', kind('lake'), ['<=', ['get', 'r'], ['step', ['zoom'], 1, 6, 2, 7, 3, 8.5, 4]]],
      layout: { 'text-field': name, 'text-font': italic, 'text-size': byZoom(5, 11, 9, 14), 'text-max-width': 7 },
      paint: text(color.waterText),
    },
    {
      id: 'district-name',
      layer: 'name',
      type: 'symbol',
      minzoom: 7.4,
      filter: kind('district'),
      layout: { 'text-field': name, 'text-font': regular, 'text-size': 11.5, 'text-max-width': 7 },
      paint: text(color.quiet),
    },
    {
      id: 'oblast-name',
      layer: 'name',
      type: 'symbol',
      minzoom: 4.8,
      maxzoom: 8,
      filter: kind('region'),
      layout: {
        'text-field': name,
        'text-font': bold,
        'text-size': byZoom(5, 10, 7, 13.5),
        'text-letter-spacing': 0.06,
        'text-max-width': 8,
      },
      paint: text(color.quiet, color.halo, 1.5),
    },
    {
      id: 'country-name',
      layer: 'name',
      type: 'symbol',
      filter: kind('country'),
      layout: {
        'text-field': ['upcase', name],
        'text-font': regular,
        'text-size': byZoom(4, 10, 7, 13),
        'text-letter-spacing': 0.2,
      },
      paint: text(color.quiet, color.outside, 1),
    },
    {
      id: 'place-name',
      layer: 'place',
      type: 'symbol',
      filter: ['<=', ['get', 'r'], ['step', ['zoom'], 2, 5, 3, 6.6, 4, 8, 5, 9, 6]],
      layout: {
        'text-field': name,
        'text-font': ['case', ['<=', ['get', 'r'], 2], ['literal', bold], ['literal', regular]],
        'text-size': byZoom(5, ['match', ['get', 'r'], 1, 14, 2, 12.5, 11], 11, [
          'match',
          ['get', 'r'],
          1,
          20,
          2,
          17,
          3,
          15,
          4,
          14,
          12,
        ]),
        'icon-image': ['match', ['get', 'r'], [1, 2], dots.town, dots.village],
        // where a pin or a cluster lies on the town its dot gives way, and its name keeps clear of them
        'icon-optional': true,
        'icon-padding': 0,
        'text-variable-anchor-offset': [...around(0.6), ...around(1.5), ...around(2.2)],
        'text-justify': 'auto',
        'text-max-width': 9,
        'symbol-sort-key': ['get', 'r'],
      },
      paint: text(color.text, color.halo, 1.6),
    },
  ]
}

/** Which of the basemap's layers streets take the place of, where they cover the whole country. */
const replaced = new Set(['river', 'water', 'shore', 'river-name', 'place-name'])
/** Drawn for a country: among houses these lines and bands would be wrong by a kilometre. */
const coarse = new Set(['relief', 'shadow', 'light', 'neighbour', 'district', 'oblast', 'country', 'country-shine'])
const coarseUntil = 12.5

/** The basemap's style, with streets where there are some; layers that the pack does not have are left out. `origin` is the site's own. */
export function basemapStyle(tiles: MapTiles, language: Language, color: Palette, origin: string): StyleSpecification {
  const { streets } = tiles
  const ending = (id: string) => {
    if (!streets) return {}
    if (streets.whole && replaced.has(id)) return { maxzoom: streetsFrom(streets) }
    return coarse.has(id) ? { maxzoom: coarseUntil } : {}
  }
  const based = (parts: Part[]) =>
    parts
      .filter(({ layer }) => tiles.layers.includes(layer))
      .map(
        ({ layer, ...rest }) => ({ ...rest, ...ending(rest.id), source: 'basemap', 'source-layer': layer }) as LayerSpecification,
      )
  const source = (address: string, minzoom: number, maxzoom: number) => ({
    type: 'vector' as const,
    tiles: [origin + address],
    minzoom,
    maxzoom,
  })
  return {
    version: 8,
    sources: {
      basemap: source(tiles.address, tiles.min_zoom, tiles.max_zoom),
      ...(streets && { [streetSource]: source(streets.address, streets.min_zoom, streets.max_zoom) }),
    },
    layers: [
      { id: 'background', type: 'background', paint: { 'background-color': color.outside } },
      ...based(areas(color)),
      ...(streets ? streetGround(streets, color) : []),
      ...based(borders(color)),
      ...based(names(color, language)),
      ...(streets ? streetNames(streets, language, color) : []),
    ],
  }
}
