/** The moving map: the same answers as the list, in step with it. */
import 'maplibre-gl/dist/maplibre-gl.css'
import './map.css'
import type { ListedHit } from '@legalmap/data/pages/help-view.ts'
import { useEffect, useRef, useState } from 'react'
import { loadWholeMap } from '../offline/saved-map.ts'
import { isSparing } from '../offline/sparing.ts'
import { useWords } from '../ui/words.tsx'
import { ClusterList } from './cluster-list.tsx'
import { FeatureList } from './feature-list.tsx'
import { areaOf, bringIntoSight, showAnswers, showSelected } from './map-camera.ts'
import { MapLegend } from './map-legend.tsx'
import type { MapProps } from './map-props.ts'
import { palettes } from './palette.ts'
import { useAnswerSources } from './use-answer-sources.ts'
import { useMap } from './use-map.ts'
import { usePointing } from './use-pointing.ts'
import { useSight } from './use-sight.ts'
import { useTheme } from './use-theme.ts'

// for `pnpm bench map`
performance.mark('map:code')

export default function MapView(props: MapProps) {
  const { hits, origin, question, selected, onSelect, onHighlight, onSearchArea, tiles, view, now } = props
  const words = useWords()
  const { t } = words
  const container = useRef<HTMLDivElement>(null)
  const theme = useTheme()
  const map = useMap({ container, tiles, theme, words, view })
  const drawn = useAnswerSources(map, props)
  const [moved, setMoved] = useState(false)
  const [cluster, setCluster] = useState<readonly ListedHit[] | null>(null)
  const latest = useRef(props)
  latest.current = props
  const placed = useRef(view ? question : null)
  const inSight = useSight(map, latest, question)
  usePointing(map, { latest, words, onOpen: setCluster })

  // the whole country, so that what is kept on the device does not say where somebody looked
  useEffect(() => {
    if (drawn && !isSparing()) void loadWholeMap(tiles)
  }, [drawn, tiles])

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
    if (map && marker) showSelected(map, marker)
  }, [map, selected])

  useEffect(() => {
    if (!map) return
    const subscription = map.on('moveend', (event: { originalEvent?: unknown }) => {
      const { lng, lat } = map.getCenter()
      if (event.originalEvent) setMoved(true)
      latest.current.onView({ longitude: lng, latitude: lat, zoom: map.getZoom() })
    })
    return () => subscription.unsubscribe()
  }, [map])

  function choose(id: string) {
    setCluster(null)
    onSelect(id)
  }

  function goTo(id: string | null) {
    onHighlight(id)
    const marker = hits.find((hit) => hit.id === id)?.marker
    if (map && marker) bringIntoSight(map, marker)
  }

  return (
    <div className="map" data-ready={map && drawn ? '' : undefined}>
      <FeatureList
        hits={hits}
        origin={origin?.point ?? null}
        now={now}
        selected={selected}
        onSelect={choose}
        onActive={goTo}
        onLeave={() => map?.getCanvas().focus()}
      />
      <div className="map-canvas" ref={container} />
      {!map && <p className="map-loading">{t('map.loading')}</p>}
      <p role="status" className="hidden">
        {inSight !== null && t('map.in_sight', { count: inSight })}
      </p>
      <MapLegend hits={hits} hasOrigin={origin !== null} color={palettes[theme]} />
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
