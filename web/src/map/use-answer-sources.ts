/** Keeps what the map draws of the answers in step with the page. */
import type { FeatureCollection } from 'geojson'
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl'
import { useEffect, useState } from 'react'
import { sources } from './answer-layers.ts'
import { toFeatures } from './answers.ts'
import { toAreas } from './areas.ts'
import type { MapProps } from './map-props.ts'

const set = (map: MapLibreMap, source: string, data: FeatureCollection) => map.getSource<GeoJSONSource>(source)?.setData(data)

/** Returns whether the first pins are there, and can be pointed at. */
export function useAnswerSources(
  map: MapLibreMap | null,
  { hits, origin, selected, highlighted }: Pick<MapProps, 'hits' | 'origin' | 'selected' | 'highlighted'>,
): boolean {
  const [drawn, setDrawn] = useState(false)

  useEffect(() => {
    if (!map) return
    set(map, sources.answers, toFeatures(hits))
    set(map, sources.areas, toAreas(hits))
    map.once('idle', () => {
      performance.mark('map:drawn')
      setDrawn(true)
    })
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
    set(map, sources.origin, { type: 'FeatureCollection', features })
  }, [map, origin])

  useEffect(() => {
    if (!map) return
    const inHand = hits.filter(({ id }) => id === selected || id === highlighted)
    const { features } = toFeatures(inHand)
    set(map, sources.emphasisArea, toAreas(inHand))
    set(map, sources.emphasis, {
      type: 'FeatureCollection',
      features: features.map((feature) => ({
        ...feature,
        properties: { ...feature.properties, labelled: feature.properties.id === selected },
      })),
    })
  }, [map, hits, selected, highlighted])

  return drawn
}
