/** Where the map looks, and how it gets there. */
import type { MapTiles } from '@legalmap/data/published/pack.ts'
import type { Map as MapLibreMap } from 'maplibre-gl'
import { boxAround, drawn } from './answers.ts'
import type { MapProps } from './map-props.ts'
import { streetsFrom } from './street-style.ts'

/** Whether the person asked for no motion. */
export const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches

/** The zoom to which the map goes by itself; houses are for those who zoom in themselves. */
const closest = 9.5
/** How many of the nearest answers the map shows beside the place that was asked for. */
const nearestShown = 4

/** The country while nothing is asked, then what was asked for. */
export function showAnswers(
  map: MapLibreMap,
  { hits, origin, tiles, question }: Pick<MapProps, 'hits' | 'origin' | 'tiles' | 'question'>,
): void {
  const markers = drawn(hits).map(({ marker }) => marker)
  const points = origin ? [origin.point, ...markers.slice(0, nearestShown)] : question ? markers : []
  const box = boxAround(points) ?? ([...tiles.bounds] as [number, number, number, number])
  // on a flight from street to street the tiles that are asked for would point the way to the person: jump instead
  const animate = !still() && !(origin?.exact && streetsShow(map, tiles))
  map.fitBounds(box, { padding: points.length > 0 ? 56 : 16, maxZoom: closest, animate, duration: 600 })
}

const streetsShow = (map: MapLibreMap, { streets }: MapTiles) => streets !== null && map.getZoom() >= streetsFrom(streets)

/** Brings a pin that the keys have come to into sight, without coming nearer. */
export function bringIntoSight(map: MapLibreMap, marker: readonly [number, number]): void {
  if (!map.getBounds().contains([...marker])) map.easeTo({ center: [...marker], animate: !still(), duration: 300 })
}

/** Brings the answer that was chosen into sight, near enough to tell the towns apart. */
export function showSelected(map: MapLibreMap, marker: readonly [number, number]): void {
  if (!map.getBounds().contains([...marker]) || map.getZoom() < 7)
    map.easeTo({ center: [...marker], zoom: Math.max(map.getZoom(), 8), animate: !still(), duration: 500 })
}

/** What the map shows, `[west, south, east, north]`, rounded outwards, so that a pin at the very edge stays inside. */
export function areaOf(map: MapLibreMap): [number, number, number, number] {
  const bounds = map.getBounds()
  const out = (degrees: number, round: (value: number) => number) => round(degrees * 1000) / 1000
  return [
    out(bounds.getWest(), Math.floor),
    out(bounds.getSouth(), Math.floor),
    out(bounds.getEast(), Math.ceil),
    out(bounds.getNorth(), Math.ceil),
  ]
}
