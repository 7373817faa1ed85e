/** The map beside the list: a still picture first, the moving map once it is in sight and the device can show it. */
import type { FindPage } from '@legalmap/data/pages/find-page.ts'
import type { SavedMark } from '@legalmap/data/pages/page.ts'
import { formatPageState } from '@legalmap/data/search/page-address.ts'
import { formatNumber } from '@legalmap/data/text/numbers.ts'
import { lazy, Suspense, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { Result } from '../listing/result.tsx'
import { canShowMap } from '../map/can-show-map.ts'
import { MapBoundary } from '../map/map-boundary.tsx'
import { mapMegabytes } from '../offline/map-size.ts'
import { useSparing } from '../offline/sparing.ts'
import { Icon } from '../ui/icon.tsx'
import { useWords } from '../ui/words.tsx'
import type { Find } from './use-find.ts'
import { useMapView } from './use-map-view.ts'
import { wideScreen } from './wide-screen.ts'

const MapView = lazy(() => import('../map/map-view.tsx'))

/** True once the element is on the screen; a map that nobody sees costs nobody anything. */
function useInSight() {
  const element = useRef<HTMLDivElement>(null)
  const [inSight, setInSight] = useState(false)
  useEffect(() => {
    if (inSight || !element.current) return
    const observer = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) setInSight(true)
    })
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [inSight])
  return { element, inSight }
}

/** Whether list and map stand side by side, as in find.css. */
const useWideScreen = () =>
  useSyncExternalStore(
    (onChange) => {
      const query = matchMedia(wideScreen)
      query.addEventListener('change', onChange)
      return () => query.removeEventListener('change', onChange)
    },
    () => matchMedia(wideScreen).matches,
    () => false,
  )

export function MapPane({ page, find, saved }: { page: FindPage; find: Find; saved: SavedMark | undefined }) {
  const { t, language } = useWords()
  const { element, inSight } = useInSight()
  const wide = useWideScreen()
  const sparing = useSparing()
  const [asked, setAsked] = useState(false)
  const { view, setView } = useMapView(find.device.state === 'known')
  const { help, state } = find
  const selected = help.hits.find((hit) => hit.id === state.selected)
  const start = help.start && help.start.type !== 'device' ? help.start : null
  const device = find.device.state === 'known' ? find.device.point : null
  const point = device ?? start?.point ?? null
  const exact = device !== null
  const origin = useMemo(() => point && { point, exact }, [point, exact])
  // searching a part of the map must not move it
  const { q, place, unit } = state.query
  const question = [q, place, unit, device?.join() ?? ''].filter(Boolean).join('|')
  const wanted = inSight && (wide || state.view === 'map')
  // without a network there is only the map that is saved
  const there = !saved || saved.map
  // a slow or costly connection carries no map that nobody asked for; a saved one costs nothing
  const spared = sparing && !asked && !saved
  const usable = wanted && find.answersHere && there && !spared && canShowMap()

  const still = (
    <figure className="still-map">
      {page.overview && (
        <img src={page.overview} alt={t('map.overview')} width={960} height={520} loading="lazy" decoding="async" />
      )}
      <figcaption className="small muted">
        {!there && `${t('map.not_saved')} `}
        {wanted && !canShowMap() ? `${t('map.unavailable')} ` : ''}
        {page.overview && (
          <>
            {t('map.boundaries')} <span translate="no">{page.tiles.attribution}</span>
          </>
        )}
      </figcaption>
      {wanted && spared && canShowMap() && (
        <button type="button" className="button map-show" onClick={() => setAsked(true)}>
          <Icon name="map" />
          {t('map.show', { size: formatNumber(mapMegabytes(page.tiles), language) })}
        </button>
      )}
      {state.view === 'list' && (
        <a className="button no-print" href={`/${language}${formatPageState({ ...state, view: 'map' })}`}>
          <Icon name="map" />
          {t('map.open')}
        </a>
      )}
    </figure>
  )

  return (
    <div className="find-map" ref={element}>
      <a className="skip" href="#foot">
        {t('skip.map')}
      </a>
      {usable && (
        <figure className="still-map paper">
          <img src={page.overview} alt="" width={960} height={520} decoding="async" />
          <figcaption className="small">
            {t('map.boundaries')} <span translate="no">{page.tiles.attribution}</span>
          </figcaption>
        </figure>
      )}
      {usable ? (
        <MapBoundary fallback={still}>
          <Suspense fallback={still}>
            <MapView
              tiles={page.tiles}
              hits={help.hits}
              origin={origin}
              question={question}
              selected={state.selected || null}
              onSelect={find.select}
              highlighted={find.highlighted}
              onHighlight={find.highlight}
              onSearchArea={(bbox) => find.ask({ bbox, q: '', place: '', unit: '' })}
              now={find.now}
              view={view}
              onView={setView}
            />
          </Suspense>
        </MapBoundary>
      ) : (
        still
      )}
      {selected && !wide && (
        <ul className="map-chosen">
          <Result hit={selected} level={3} start={help.start} now={find.now} selected highlighted={false} />
        </ul>
      )}
    </div>
  )
}
