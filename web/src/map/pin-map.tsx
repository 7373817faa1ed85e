/** A map with one pin that is dragged, or moved with the arrow keys: where a place is, for who keeps its record. */
import 'maplibre-gl/dist/maplibre-gl.css'
import './map.css'
import './pin-map.css'
import type { Point } from '@legalmap/data/geo/position.ts'
import type { MapTiles } from '@legalmap/data/published/pack.ts'
import { type Map as MapLibreMap, Marker } from 'maplibre-gl'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '../ui/words.tsx'
import { useMap } from './use-map.ts'
import { useTheme } from './use-theme.ts'

export interface PinMapProps {
  tiles: MapTiles
  /** Where the pin is; null for none. */
  pin: Point | null
  /** Where to look while there is no pin: the settlement, or null for the country. */
  around: Point | null
  onMove: (pin: Point) => void
  /** The pin's name for who does not see it, and the button that puts one. */
  words: { pin: string; put: string }
}

/** Near enough to tell houses apart, where the pack has streets. */
const nearZoom = 16
const settlementZoom = 13
/** Pixels that an arrow moves the pin, alone and with Shift. */
const step = 4
const longStep = 40
const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

const isSame = (a: Point, b: Point) => a[0] === b[0] && a[1] === b[1]

/** Moves the pin by the arrow that was pressed, and the map with it where it would leave the sight. */
function moved(map: MapLibreMap, marker: Marker, { key, shiftKey }: KeyboardEvent): Point | null {
  const way = arrows[key]
  if (!way) return null
  const { x, y } = map.project(marker.getLngLat())
  const by = shiftKey ? longStep : step
  const { lng, lat } = map.unproject([x + way[0] * by, y + way[1] * by])
  return [lng, lat]
}

export default function PinMap({ tiles, pin, around, onMove, words }: PinMapProps) {
  const container = useRef<HTMLDivElement>(null)
  const theme = useTheme()
  const [view] = useState(() => {
    const at = pin ?? around
    return at && { longitude: at[0], latitude: at[1], zoom: pin ? nearZoom : settlementZoom }
  })
  const siteWords = useWords()
  const map = useMap({ container, tiles, theme, words: siteWords, view })
  const marker = useRef<Marker | null>(null)
  const latest = useRef({ onMove, pin })
  latest.current = { onMove, pin }

  useEffect(() => {
    if (!map) return
    const element = document.createElement('button')
    element.type = 'button'
    element.className = 'pin'
    const made = new Marker({ element, draggable: true, anchor: 'bottom' })
    marker.current = made
    made.on('dragend', () => {
      const { lng, lat } = made.getLngLat()
      latest.current.onMove([lng, lat])
    })
    element.addEventListener('keydown', (event) => {
      const to = moved(map, made, event)
      if (!to) return
      event.preventDefault()
      event.stopPropagation()
      latest.current.onMove(to)
    })
    return () => {
      made.remove()
      marker.current = null
    }
  }, [map])

  const [longitude, latitude] = pin ?? []
  useEffect(() => {
    const made = marker.current
    if (!map || !made) return
    if (longitude === undefined || latitude === undefined) {
      made.remove()
      return
    }
    const isNew = !made.getElement().isConnected
    const { lng, lat } = isNew ? { lng: Number.NaN, lat: Number.NaN } : made.getLngLat()
    if (!isSame([lng, lat], [longitude, latitude])) made.setLngLat([longitude, latitude])
    if (isNew) made.addTo(map)
    if (!map.getBounds().contains([longitude, latitude])) map.jumpTo({ center: [longitude, latitude] })
  }, [map, longitude, latitude])

  useEffect(() => {
    marker.current?.getElement().setAttribute('aria-label', words.pin)
  }, [words.pin, map, longitude])

  return (
    <div className="map pin-map" data-ready={map ? '' : undefined}>
      <div className="map-canvas" ref={container} />
      {!map && <p className="map-loading">{siteWords.t('map.loading')}</p>}
      {map && !pin && (
        <button
          type="button"
          className="button map-area"
          onClick={() => {
            const { lng, lat } = map.getCenter()
            onMove([lng, lat])
          }}
        >
          {words.put}
        </button>
      )}
    </div>
  )
}
