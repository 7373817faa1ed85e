/** The layers of answers over the basemap: where the search began, areas of doubt, clusters, pins, and the one in hand. */
import type { AddLayerObject, ExpressionSpecification, FilterSpecification, Map as MapLibreMap } from 'maplibre-gl'
import type { Palette } from './palette.ts'
import { endings, hatch } from './pin-images.ts'
import { countsByKind, ringName } from './ring.ts'
import { bold, regular } from './style-parts.ts'

/** Beyond every zoom of the map: what lies on one point stays a cluster, which opens as a list. */
const clusterMaxZoom = 23

export const sources = {
  answers: 'answers',
  areas: 'areas',
  emphasis: 'emphasis',
  emphasisArea: 'emphasis-area',
  origin: 'origin',
} as const
export const layers = { clusters: 'clusters', pins: 'pins' } as const

const nothing = { type: 'FeatureCollection' as const, features: [] }
const pin: ExpressionSpecification = [
  'concat',
  ['get', 'kind'],
  ['case', ['get', 'approximate'], endings.area, ''],
  ['case', ['get', 'absent'], endings.absent, ''],
]
const anchor: ExpressionSpecification = ['case', ['get', 'approximate'], 'center', 'bottom']

/** Hatched, with a dashed edge; from `minzoom` on, and fading where it would fill the whole window. */
function areaLayers(source: string, minzoom: number, color: Palette): AddLayerObject[] {
  const fade = (greatest: number): ExpressionSpecification => [
    'interpolate',
    ['linear'],
    ['zoom'],
    minzoom,
    minzoom === 0 ? greatest : 0,
    minzoom + 0.7,
    greatest,
    12.5,
    greatest,
    14,
    0,
  ]
  return [
    { id: `${source}-fill`, type: 'fill', source, minzoom, paint: { 'fill-pattern': hatch, 'fill-opacity': fade(0.2) } },
    {
      id: `${source}-edge`,
      type: 'line',
      source,
      minzoom,
      paint: {
        'line-color': color.accent,
        'line-width': 1.4,
        'line-dasharray': [4, 3],
        'line-opacity': fade(0.75),
      },
    },
  ]
}

export function addAnswerLayers(map: MapLibreMap, color: Palette): void {
  map.addSource(sources.origin, { type: 'geojson', data: nothing })
  map.addSource(sources.areas, { type: 'geojson', data: nothing })
  map.addSource(sources.emphasisArea, { type: 'geojson', data: nothing })
  map.addSource(sources.answers, {
    type: 'geojson',
    data: nothing,
    cluster: true,
    clusterRadius: 44,
    clusterMaxZoom,
    clusterProperties: countsByKind,
    maxzoom: clusterMaxZoom + 1,
  })
  map.addSource(sources.emphasis, { type: 'geojson', data: nothing })
  const isCluster: FilterSpecification = ['has', 'point_count']
  const added: AddLayerObject[] = [
    {
      id: 'origin',
      type: 'circle',
      source: sources.origin,
      paint: {
        'circle-radius': ['case', ['get', 'exact'], 7, 12],
        'circle-color': color.origin,
        'circle-opacity': ['case', ['get', 'exact'], 1, 0.6],
        'circle-stroke-color': color.halo,
        'circle-stroke-width': 3,
      },
    },
    {
      id: layers.clusters,
      type: 'symbol',
      source: sources.answers,
      filter: isCluster,
      layout: {
        // the names of towns keep clear of the ring
        'icon-image': ringName,
        'icon-allow-overlap': true,
        'text-field': ['get', 'point_count_abbreviated'],
        'text-font': bold,
        'text-size': ['step', ['get', 'point_count'], 15, 10, 16, 40, 18],
        'text-allow-overlap': true,
      },
      paint: { 'text-color': color.text },
    },
    {
      id: layers.pins,
      type: 'symbol',
      source: sources.answers,
      filter: ['!', isCluster],
      layout: { 'icon-image': pin, 'icon-anchor': anchor, 'icon-allow-overlap': true },
    },
    {
      id: 'emphasis',
      type: 'symbol',
      source: sources.emphasis,
      layout: {
        'icon-image': pin,
        'icon-anchor': anchor,
        'icon-size': 1.3,
        'icon-allow-overlap': true,
        'text-field': ['case', ['get', 'labelled'], ['get', 'name'], ''],
        'text-font': regular,
        'text-size': 13,
        'text-anchor': 'top',
        'text-offset': ['case', ['get', 'approximate'], ['literal', [0, 2]], ['literal', [0, 0.5]]],
        'text-max-width': 16,
        'text-optional': true,
      },
      paint: { 'text-color': color.text, 'text-halo-color': color.halo, 'text-halo-width': 2 },
    },
  ]
  const firstName = map.getStyle().layers.find(({ type }) => type === 'symbol')?.id
  for (const layer of [...areaLayers(sources.areas, 8.5, color), ...areaLayers(sources.emphasisArea, 0, color)])
    map.addLayer(layer, firstName)
  for (const layer of added) map.addLayer(layer)
}
