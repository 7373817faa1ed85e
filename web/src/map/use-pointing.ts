/** What a person points at on the map, with mouse, finger, or the keys and the cross in the middle. */
import type { ListedHit } from '@legalmap/data/pages/help-view.ts'
import { providerKinds } from '@legalmap/data/vocabulary/provider-kind.ts'
import type { Point } from 'geojson'
import type { GeoJSONSource, MapGeoJSONFeature, MapLayerMouseEvent, Map as MapLibreMap } from 'maplibre-gl'
import { type RefObject, useEffect } from 'react'
import { newestOnly } from '../ui/newest.ts'
import type { Words } from '../ui/words.tsx'
import { layers, sources } from './answer-layers.ts'
import { cannotBeParted } from './answers.ts'
import { still } from './map-camera.ts'
import type { MapProps } from './map-props.ts'

interface Pointing {
  latest: RefObject<MapProps>
  words: Words
  /** A cluster that no zoom parts is opened as a list. */
  onOpen: (hits: readonly ListedHit[]) => void
}

const reach = 22
/** As many as a cluster can hold: the page shows no more answers. */
const mostLeaves = 200

const idOf = (feature: MapGeoJSONFeature | undefined) => String(feature?.properties.id ?? '')

/** What is inside of a cluster, in words: "30 places: Center of free legal aid 12, …". */
function clusterInWords({ properties }: MapGeoJSONFeature, { t }: Words): string {
  const kinds = providerKinds.filter((kind) => properties[kind] > 0).map((kind) => `${t(`kind.${kind}`)}: ${properties[kind]}`)
  return [t('results.count', { count: properties.point_count }), ...kinds].join('\n')
}

async function openCluster(
  map: MapLibreMap,
  feature: MapGeoJSONFeature,
  { latest, onOpen }: Pointing,
  isNewest: () => boolean,
): Promise<void> {
  const source = map.getSource<GeoJSONSource>(sources.answers)
  if (!source) return
  const id = Number(feature.properties.cluster_id)
  const leaves = await source.getClusterLeaves(id, mostLeaves, 0)
  const zoom = await source.getClusterExpansionZoom(id)
  if (!isNewest()) return
  if (cannotBeParted(leaves.map(({ geometry }) => (geometry as Point).coordinates)) || zoom > map.getMaxZoom()) {
    const ids = new Set(leaves.map(({ properties }) => properties?.id))
    onOpen(latest.current.hits.filter((hit) => ids.has(hit.id)))
  } else
    map.easeTo({
      center: (feature.geometry as Point).coordinates as [number, number],
      zoom,
      animate: !still(),
      duration: 400,
    })
}

/** The pin or cluster under the cross in the middle of the map, the nearest one first. */
function underCross(map: MapLibreMap): MapGeoJSONFeature | undefined {
  const { x, y } = map.project(map.getCenter())
  const found = map.queryRenderedFeatures(
    [
      [x - reach, y - reach],
      [x + reach, y + reach],
    ],
    { layers: [layers.clusters, layers.pins] },
  )
  const far = ({ geometry }: MapGeoJSONFeature) => {
    const spot = map.project((geometry as Point).coordinates as [number, number])
    return Math.hypot(spot.x - x, spot.y - y)
  }
  return found.sort((a, b) => far(a) - far(b))[0]
}

export function usePointing(map: MapLibreMap | null, pointing: Pointing): void {
  const { latest, words } = pointing
  useEffect(() => {
    if (!map) return
    const canvas = map.getCanvas()
    const begin = newestOnly()
    const act = (feature: MapGeoJSONFeature | undefined) => {
      if (!feature) return
      const isNewest = begin()
      if (feature.layer.id === layers.clusters) void openCluster(map, feature, pointing, isNewest)
      else latest.current.onSelect(idOf(feature))
    }
    const pick = (event: MapLayerMouseEvent) => act(event.features?.[0])
    const hover = (event: MapLayerMouseEvent) => latest.current.onHighlight(idOf(event.features?.[0]))
    const leave = () => {
      canvas.style.cursor = ''
      canvas.title = ''
      latest.current.onHighlight(null)
    }
    const over = (event: MapLayerMouseEvent) => {
      canvas.style.cursor = 'pointer'
      const feature = event.features?.[0]
      canvas.title = feature?.layer.id === layers.clusters ? clusterInWords(feature, words) : ''
    }
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Enter') act(underCross(map))
      if (event.key === 'Escape') latest.current.onSelect(null)
    }
    canvas.addEventListener('keydown', press)
    const both = [layers.clusters, layers.pins]
    const subscriptions = [
      map.on('click', both, pick),
      map.on('mousemove', layers.pins, hover),
      map.on('mousemove', both, over),
      map.on('mouseleave', both, leave),
    ]
    return () => {
      canvas.removeEventListener('keydown', press)
      for (const subscription of subscriptions) subscription.unsubscribe()
    }
    // the words are those of the map: it is made anew for another language
  }, [map])
}
