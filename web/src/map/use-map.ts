/** The MapLibre map's life: made once for a theme and language, removed with the component. */
import type { MapTiles } from '@legalmap/data/published/pack.ts'
import { AttributionControl, Map as MapLibreMap, NavigationControl, ScaleControl, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { type RefObject, useEffect, useState } from 'react'
import type { Words } from '../ui/words.tsx'
import { addAnswerLayers } from './answer-layers.ts'
import type { MapViewState } from './map-props.ts'
import { palettes, type Theme } from './palette.ts'
import { addPinImages } from './pin-images.ts'
import { closestStreets } from './street-style.ts'
import { basemapStyle } from './style.ts'

setWorkerUrl(workerUrl)

/** MapLibre's own words; what is not here is not used by our controls. */
const localeOf = ({ t }: Words) => ({
  'Map.Title': t('map.label'),
  'NavigationControl.ZoomIn': t('map.zoom_in'),
  'NavigationControl.ZoomOut': t('map.zoom_out'),
  'AttributionControl.ToggleAttribution': t('map.attribution'),
  'ScaleControl.Meters': t('map.metres'),
  'ScaleControl.Kilometers': t('map.kilometres'),
})

interface UseMapOptions {
  container: RefObject<HTMLDivElement | null>
  tiles: MapTiles
  theme: Theme
  words: Words
  view: MapViewState | null
}

/** Where there are no streets nothing more would be seen. */
const greatestZoom = 12
/** How far beyond the country the map may be moved, degrees: a tall phone shows much to the north and south of a wide country. */
const air = { longitude: 4, latitude: 9 }

/** On a small screen MapLibre folds the sources into a button, but begins with it opened, over the map. */
function closeSmallAttribution(map: MapLibreMap): void {
  const sources = map.getContainer().querySelector('.maplibregl-ctrl-attrib.maplibregl-compact')
  sources?.classList.remove('maplibregl-compact-show')
  sources?.removeAttribute('open')
}

/** The map once it is ready to be drawn on, null before. Throws where the device has no WebGL2. */
export function useMap({ container, tiles, theme, words, view }: UseMapOptions): MapLibreMap | null {
  const [ready, setReady] = useState<MapLibreMap | null>(null)
  // words and the first view are those of the moment in which the map is made
  useEffect(() => {
    if (!container.current) return
    const palette = palettes[theme]
    const [west, south, east, north] = tiles.bounds
    const map = new MapLibreMap({
      container: container.current,
      style: basemapStyle(tiles, words.language, palette, location.origin),
      ...(view ? { center: [view.longitude, view.latitude], zoom: view.zoom } : { bounds: [west, south, east, north] }),
      maxBounds: [west - air.longitude, south - air.latitude, east + air.longitude, north + air.latitude],
      maxZoom: tiles.streets ? closestStreets(tiles.streets) : greatestZoom,
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      locale: localeOf(words),
      fadeDuration: 0,
    })
    map.touchZoomRotate.disableRotation()
    map.keyboard.disableRotation()
    map.addControl(
      new AttributionControl({
        customAttribution: [tiles.attribution, tiles.streets?.attribution ?? '', words.t('map.boundaries')],
      }),
    )
    closeSmallAttribution(map)
    map.addControl(new NavigationControl({ showCompass: false }), 'top-right')
    map.addControl(new ScaleControl({ unit: 'metric' }), 'bottom-left')
    addPinImages(map, palette)
    // the answers do not wait for the basemap: both are in the first picture
    map.once('style.load', () => {
      addAnswerLayers(map, palette)
      setReady(map)
    })
    return () => {
      setReady(null)
      map.remove()
    }
  }, [container, tiles, theme, words.language])
  return ready
}
