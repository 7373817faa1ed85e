/** The question: a village, town or district, or a name; a plain form that also works without JavaScript. */

import type { PlaceLabel } from '@legalmap/data/pages/help-view.ts'
import { filtersOf } from '@legalmap/data/search/filters.ts'
import type { PageState } from '@legalmap/data/search/page-address.ts'
import { emptyQuery, longestText, type SearchQuery } from '@legalmap/data/search/query.ts'
import { beginningOf } from '@legalmap/data/text/whole-letters.ts'
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useHydrated } from '../ui/hydrated.ts'
import { Icon } from '../ui/icon.tsx'
import { useWords } from '../ui/words.tsx'
import { StateFields } from './state-fields.tsx'
import { listId, optionId, Suggestions } from './suggestions.tsx'
import type { Find } from './use-find.ts'

export function SearchForm({ state, find }: { state: PageState; find: Find }) {
  const { t, language } = useWords()
  const hydrated = useHydrated()
  const field = useRef<HTMLInputElement>(null)
  const [places, setPlaces] = useState<readonly PlaceLabel[]>([])
  const [active, setActive] = useState(-1)
  const asked = state.query.q
  const close = () => {
    setPlaces([])
    setActive(-1)
  }

  // Back, Forward and a cleared question change the address; the field follows
  useEffect(() => {
    if (field.current && field.current.value !== asked) field.current.value = asked
  }, [asked])

  function ask(change: Partial<SearchQuery>) {
    close()
    find.ask({ q: '', place: '', unit: '', bbox: null, ...change })
    document.getElementById('answers')?.focus({ preventScroll: false })
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    ask({ q: beginningOf(field.current?.value.trim() ?? '', longestText) })
  }

  function steer(event: KeyboardEvent<HTMLInputElement>) {
    const chosen = places[active]
    if (event.key === 'Escape' && places.length > 0) close()
    else if (event.key === 'Enter' && chosen) ask({ [chosen.type]: chosen.id })
    else if (event.key === 'ArrowDown' && places.length > 0) setActive((active + 1) % places.length)
    else if (event.key === 'ArrowUp' && places.length > 0) setActive(active <= 0 ? places.length - 1 : active - 1)
    else return
    event.preventDefault()
  }

  function suggest(text: string) {
    setPlaces(find.suggest(text))
    setActive(-1)
  }

  const open = places.length > 0
  const combobox = hydrated && {
    role: 'combobox',
    'aria-expanded': open,
    'aria-autocomplete': 'list' as const,
    'aria-controls': listId,
    'aria-activedescendant': active < 0 ? undefined : optionId(active),
  }
  return (
    <search>
      <form className="search" method="get" action={`/${language}`} onSubmit={submit}>
        <label htmlFor="q">{t('search.label')}</label>
        <div className="search-row">
          <div className="search-field">
            <input
              ref={field}
              id="q"
              name="q"
              type="search"
              defaultValue={asked}
              maxLength={longestText}
              autoComplete="off"
              autoCapitalize="words"
              spellCheck={false}
              enterKeyHint="search"
              {...combobox}
              onFocus={find.prepare}
              onChange={(event) => suggest(event.currentTarget.value)}
              onKeyDown={steer}
              onBlur={close}
            />
            {open && <Suggestions places={places} active={active} onChoose={(place) => ask({ [place.type]: place.id })} />}
          </div>
          <StateFields query={{ ...emptyQuery, ...filtersOf(state.query) }} />
          <button className="button primary" type="submit">
            <Icon name="search" />
            {t('search.submit')}
          </button>
          {hydrated && <NearMeButton find={find} />}
        </div>
        {hydrated && (
          <p className="hidden" role="status">
            {open && t('search.suggested', { count: places.length })}
          </p>
        )}
        {hydrated && <NearMeState find={find} />}
      </form>
    </search>
  )
}

function NearMeButton({ find: { device, nearMe, forgetPosition } }: { find: Find }) {
  const { t } = useWords()
  if (device.state === 'known')
    return (
      <button className="button" type="button" onClick={forgetPosition}>
        <Icon name="close" />
        {t('near_me.clear')}
      </button>
    )
  return (
    <button className="button" type="button" onClick={nearMe} aria-disabled={device.state === 'waiting'}>
      <Icon name="locate" />
      {t('near_me.button')}
    </button>
  )
}

function NearMeState({ find: { device } }: { find: Find }) {
  const { t } = useWords()
  return (
    <p className="small muted" role="status">
      {device.state === 'waiting' && t('near_me.waiting')}
      {device.state === 'denied' && t('near_me.denied')}
      {device.state === 'failed' && t('near_me.failed')}
      {device.state === 'known' && (device.abroad ? `${t('near_me.far')} ${t('near_me.privacy')}` : t('near_me.privacy'))}
    </p>
  )
}
