/** The layers of answers over the basemap: where the search began, clusters, pins, and the one in hand. */
import type { AddLayerObject, ExpressionSpecification, Map as MapLibreMap } from 'maplibre-gl'
import type { Palette } from './palette.ts'
import { room } from './pin-images.ts'
import { bold, regular } from './style.ts'

/** Beyond every zoom of the map: what lies on one point stays a cluster, which opens as a list. */
const clusterMaxZoom = 23
export const greatestZoom = 12

export const sources = { answers: 'answers', emphasis: 'emphasis', origin: 'origin' } as const
export const layers = { clusters: 'clusters', pins: 'pins' } as const

const nothing = { type: 'FeatureCollection' as const, features: [] }
const pin: ExpressionSpecification = ['concat', ['get', 'kind'], ['case', ['get', 'approximate'], '-area', '']]
const anchor: ExpressionSpecification = ['case', ['get', 'approximate'], 'center', 'bottom']

export function addAnswerLayers(map: MapLibreMap, color: Palette): void {
  map.addSource(sources.origin, { type: 'geojson', data: nothing })
  map.addSource(sources.answers, {
    type: 'geojson',
    data: nothing,
    cluster: true,
    clusterRadius: 44,
    clusterMaxZoom,
    maxzoom: clusterMaxZoom + 1,
  })
  map.addSource(sources.emphasis, { type: 'geojson', data: nothing })
  const isCluster: ExpressionSpecification = ['has', 'point_count']
  const byCount = (few: number, more: number, many: number): ExpressionSpecification => [
    'step',
    ['get', 'point_count'],
    few,
    10,
    more,
    40,
    many,
  ]
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
      type: 'circle',
      source: sources.answers,
      filter: isCluster,
      paint: {
        'circle-color': color.accent,
        'circle-stroke-color': color.halo,
        'circle-stroke-width': 3,
        'circle-radius': byCount(18, 22, 27),
      },
    },
    {
      id: 'cluster-counts',
      type: 'symbol',
      source: sources.answers,
      filter: isCluster,
      layout: {
        'text-field': ['get', 'point_count_abbreviated'],
        'text-font': bold,
        'text-size': 15,
        'text-allow-overlap': true,
        // keeps the names of towns from under the circle
        'icon-image': room,
        'icon-size': byCount(42, 50, 60),
        'icon-allow-overlap': true,
      },
      paint: { 'text-color': color.onAccent },
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
  for (const layer of added) map.addLayer(layer)
}
