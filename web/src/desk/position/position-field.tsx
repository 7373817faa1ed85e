/** Where a center is: coordinates or a link are pasted, what was understood is said back, and a map shows the pin to those who ask for it. */

import { surroundingsResource } from '@legalmap/data/desk/addresses.ts'
import { formOf, readForm, showPosition } from '@legalmap/data/desk/forms/position.ts'
import type { Point } from '@legalmap/data/geo/position.ts'
import type { Provider } from '@legalmap/data/model/provider.ts'
import { lazy, Suspense, useState } from 'react'
import { canShowMap } from '../../map/can-show-map.ts'
import { MapBoundary } from '../../map/map-boundary.tsx'
import { useHydrated } from '../../ui/hydrated.ts'
import { useDeskWords } from '../desk-words.tsx'
import { errorInWords, fieldId } from '../form/form-state.ts'
import { useEntries } from '../form/use-entries.ts'
import { useLateResource } from '../queries.ts'
import { Whereabouts } from './whereabouts.tsx'

const PinMap = lazy(() => import('../../map/pin-map.tsx'))

type Placed = Pick<Provider, 'location' | 'location_visibility'>

const pointOf = (location: Provider['location']): Point | null => location && [location.longitude, location.latitude]

/** To a tenth of a metre, as positions are read. */
const shown = ([longitude, latitude]: Point) =>
  showPosition({ longitude: Math.round(longitude * 1e6) / 1e6, latitude: Math.round(latitude * 1e6) / 1e6 })

export function PositionField({ id, provider }: { id: string; provider: Placed }) {
  const words = useDeskWords()
  const { t } = words
  const hydrated = useHydrated()
  const form = useEntries(
    () => formOf(provider),
    (entries) => readForm(entries, provider),
  )
  const surroundings = useLateResource(surroundingsResource(id))
  const [mapAsked, setMapAsked] = useState(false)
  const field = fieldId('position')
  const error = form.errorOf('position')
  const { location } = form.read.facts
  const { location_visibility } = provider
  const isClosed = location_visibility !== 'public'
  const without = <p>{t('position.map.none')}</p>
  return (
    <div className="field position" data-wrong={error ? '' : undefined} {...form.watch}>
      {isClosed && <p className="hint">{t(`position.closed.${location_visibility}`)}</p>}
      <label htmlFor={field}>{t('position.label')}</label>
      <p id={`${field}-hint`} className="hint">
        {t('position.hint')}
      </p>
      {error && (
        <p id={`${field}-error`} className="error">
          {errorInWords(error, words)}
        </p>
      )}
      <textarea
        id={field}
        name="position"
        rows={2}
        autoComplete="off"
        spellCheck={false}
        maxLength={4000}
        aria-invalid={error ? true : undefined}
        aria-describedby={`${field}-hint${error ? ` ${field}-error` : ''}`}
        value={form.of('position')}
        onChange={({ target }) => form.set({ position: target.value })}
      />
      <Whereabouts location={location} remarks={form.read.remarks} surroundings={surroundings} />
      {hydrated && !isClosed && (
        <p>
          <button type="button" className="button" aria-expanded={mapAsked} onClick={() => setMapAsked(!mapAsked)}>
            {t(mapAsked ? 'position.map.close' : 'position.map.open')}
          </button>
        </p>
      )}
      {mapAsked && !canShowMap() && without}
      {mapAsked && surroundings && canShowMap() && (
        <>
          <p className="hint">{t('position.map.hint')}</p>
          <MapBoundary fallback={without}>
            <Suspense fallback={null}>
              <PinMap
                tiles={surroundings.tiles as Parameters<typeof PinMap>[0]['tiles']}
                pin={pointOf(location)}
                around={surroundings.place?.point ?? null}
                onMove={(point) => form.set({ position: shown(point) })}
                words={{
                  pin: t('position.map.pin', { position: showPosition(location) }),
                  put: t('position.map.put'),
                }}
              />
            </Suspense>
          </MapBoundary>
        </>
      )}
    </div>
  )
}
