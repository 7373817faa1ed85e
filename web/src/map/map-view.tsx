/** The moving map: the same answers as the list, in step with it. */
import 'maplibre-gl/dist/maplibre-gl.css'
import './map.css'
import type { ListedHit } from '@legalmap/data/search/help-view.ts'
import type { Point } from 'geojson'
import type { GeoJSONSource, MapLayerMouseEvent, Map as MapLibreMap } from 'maplibre-gl'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '../ui/words.tsx'
import { greatestZoom, layers, sources } from './answer-layers.ts'
import { boxAround, cannotBeParted, toFeatures } from './answers.ts'
import { ClusterList } from './cluster-list.tsx'
import { FeatureList } from './feature-list.tsx'
import type { MapProps } from './map-props.ts'
import { useMap } from './use-map.ts'
import { useTheme } from './use-theme.ts'
import { loadWholeMap } from './whole-map.ts'

const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches
const sourceOf = (map: MapLibreMap, id: string) => map.getSource<GeoJSONSource>(id)

/** How many of the nearest answers the map shows beside the place that was asked for. */
const nearestShown = 4

/** The country while nothing is asked, then what was asked for. */
function showAnswers(
  map: MapLibreMap,
  { hits, origin, tiles, question }: Pick<MapProps, 'hits' | 'origin' | 'tiles' | 'question'>,
): void {
  const markers = hits.flatMap(({ marker }) => (marker ? [marker] : []))
  const points = origin ? [origin.point, ...markers.slice(0, nearestShown)] : question ? markers : []
  const box = boxAround(points) ?? ([...tiles.bounds] as [number, number, number, number])
  map.fitBounds(box, { padding: points.length > 0 ? 56 : 16, maxZoom: 9.5, animate: !still(), duration: 600 })
}

/** Rounded outwards, so that a pin at the very edge stays inside. */
function areaOf(map: MapLibreMap): [number, number, number, number] {
  const bounds = map.getBounds()
  const out = (degrees: number, round: (value: number) => number) => round(degrees * 1000) / 1000
  return [
    out(bounds.getWest(), Math.floor),
    out(bounds.getSouth(), Math.floor),
    out(bounds.getEast(), Math.ceil),
    out(bounds.getNorth(), Math.ceil),
  ]
}

export default function MapView(props: MapProps) {
  const { hits, origin, question, selected, onSelect, highlighted, onHighlight, onSearchArea, tiles, view } = props
  const words = useWords()
  const { t } = words
  const container = useRef<HTMLDivElement>(null)
  const map = useMap({ container, tiles, theme: useTheme(), words, view })
  const [moved, setMoved] = useState(false)
  const [drawn, setDrawn] = useState(false)
  const [cluster, setCluster] = useState<readonly ListedHit[] | null>(null)
  const latest = useRef(props)
  latest.current = props
  const placed = useRef(view ? question : null)

  useEffect(() => {
    if (!map) return
    sourceOf(map, sources.answers)?.setData(toFeatures(hits))
    // the first pins are there, and can be pointed at
    map.once('idle', () => setDrawn(true))
  }, [map, hits])

  useEffect(() => {
    if (!map) return
    const features = origin
      ? [
          {
            type: 'Feature' as const,
            properties: { exact: origin.exact },
            geometry: { type: 'Point' as const, coordinates: [...origin.point] },
          },
        ]
      : []
    sourceOf(map, sources.origin)?.setData({ type: 'FeatureCollection', features })
  }, [map, origin])

  useEffect(() => {
    if (!map) return
    const inHand = hits.filter(({ id }) => id === selected || id === highlighted)
    const { features } = toFeatures(inHand)
    sourceOf(map, sources.emphasis)?.setData({
      type: 'FeatureCollection',
      features: features.map((feature) => ({
        ...feature,
        properties: { ...feature.properties, labelled: feature.properties.id === selected },
      })),
    })
  }, [map, hits, selected, highlighted])

  // a new question moves the map to its answers; a person's own moving does not
  useEffect(() => {
    if (!map || placed.current === question) return
    placed.current = question
    setMoved(false)
    setCluster(null)
    if (latest.current.selected) return
    if (!latest.current.origin?.exact) showAnswers(map, latest.current)
    // the map goes to a person only when the tiles around them need not be asked for
    else
      loadWholeMap(latest.current.tiles).then((whole) => {
        if (whole && placed.current === question) showAnswers(map, latest.current)
      })
  }, [map, question])

  useEffect(() => {
    const marker = latest.current.hits.find(({ id }) => id === selected)?.marker
    if (!map || !marker) return
    if (!map.getBounds().contains([...marker]) || map.getZoom() < 7)
      map.easeTo({ center: [...marker], zoom: Math.max(map.getZoom(), 8), animate: !still(), duration: 500 })
  }, [map, selected])

  useEffect(() => {
    if (!map) return
    const pick = (event: MapLayerMouseEvent) => onSelectLatest(String(event.features?.[0]?.properties.id ?? ''))
    const onSelectLatest = (id: string) => id && latest.current.onSelect(id)
    async function open(event: MapLayerMouseEvent) {
      const feature = event.features?.[0]
      const source = map && sourceOf(map, sources.answers)
      if (!map || !feature || !source) return
      const id = Number(feature.properties.cluster_id)
      const leaves = await source.getClusterLeaves(id, 200, 0)
      const points = leaves.map(({ geometry }) => (geometry as Point).coordinates)
      const zoom = await source.getClusterExpansionZoom(id)
      if (cannotBeParted(points) || zoom > greatestZoom) {
        const ids = new Set(leaves.map(({ properties }) => properties?.id))
        setCluster(latest.current.hits.filter((hit) => ids.has(hit.id)))
      } else
        map.easeTo({
          center: (feature.geometry as Point).coordinates as [number, number],
          zoom,
          animate: !still(),
          duration: 400,
        })
    }
    const pointer = (on: boolean) => () => {
      map.getCanvas().style.cursor = on ? 'pointer' : ''
    }
    const hover = (event: MapLayerMouseEvent) => latest.current.onHighlight(String(event.features?.[0]?.properties.id ?? ''))
    const leave = () => latest.current.onHighlight(null)
    const settle = (event: { originalEvent?: unknown }) => {
      const { lng, lat } = map.getCenter()
      if (event.originalEvent) setMoved(true)
      latest.current.onView({ longitude: lng, latitude: lat, zoom: map.getZoom() })
    }
    const openCluster = (event: MapLayerMouseEvent) => void open(event)
    const subscriptions = [
      map.on('click', layers.pins, pick),
      map.on('click', layers.clusters, openCluster),
      map.on('mousemove', layers.pins, hover),
      map.on('mouseleave', layers.pins, leave),
      map.on('mouseenter', layers.pins, pointer(true)),
      map.on('mouseleave', layers.pins, pointer(false)),
      map.on('mouseenter', layers.clusters, pointer(true)),
      map.on('mouseleave', layers.clusters, pointer(false)),
      map.on('moveend', settle),
    ]
    return () => {
      for (const subscription of subscriptions) subscription.unsubscribe()
    }
  }, [map])

  function choose(id: string) {
    setCluster(null)
    onSelect(id)
  }

  return (
    <div className="map" data-ready={map && drawn ? '' : undefined}>
      <FeatureList hits={hits} selected={selected} onSelect={choose} onHighlight={onHighlight} />
      <div className="map-canvas" ref={container} />
      {!map && <p className="map-loading">{t('map.loading')}</p>}
      {moved && map && !origin?.exact && (
        <button
          type="button"
          className="button map-area"
          onClick={() => {
            setMoved(false)
            onSearchArea(areaOf(map))
          }}
        >
          {t('map.search_area')}
        </button>
      )}
      {cluster && <ClusterList hits={cluster} onSelect={choose} onClose={() => setCluster(null)} />}
    </div>
  )
}
