/** Where the map looks, kept behind the # of the address: there no server sees it. Not kept while the device's position is in use. */
import { useCallback, useState } from 'react'
import type { MapViewState } from '../map/map-props.ts'

const pattern = /^#map=(\d{1,2}(?:\.\d{1,2})?)\/(-?\d{1,2}(?:\.\d{1,5})?)\/(-?\d{1,3}(?:\.\d{1,5})?)$/

/** `#map=zoom/latitude/longitude`, as OpenStreetMap writes it. */
export function parseMapView(hash: string): MapViewState | null {
  const [, zoom, latitude, longitude] = pattern.exec(hash) ?? []
  return zoom && latitude && longitude ? { zoom: Number(zoom), latitude: Number(latitude), longitude: Number(longitude) } : null
}

export const formatMapView = ({ zoom, latitude, longitude }: MapViewState): string =>
  `#map=${zoom.toFixed(2)}/${latitude.toFixed(4)}/${longitude.toFixed(4)}`

export function useMapView(positionInUse: boolean) {
  const [view, keep] = useState<MapViewState | null>(() => (typeof location === 'undefined' ? null : parseMapView(location.hash)))
  const setView = useCallback(
    (next: MapViewState) => {
      keep(next)
      const hash = positionInUse ? '' : formatMapView(next)
      history.replaceState(history.state, '', `${location.pathname}${location.search}${hash}`)
    },
    [positionInUse],
  )
  return { view, setView }
}
