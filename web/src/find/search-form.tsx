/** The question: a village, town or district, or a name; a plain form that also works without JavaScript. */
import type { PageState } from '@legalmap/data/search/page-address.ts'
import { type FormEvent, useEffect, useRef } from 'react'
import { useHydrated } from '../ui/hydrated.ts'
import { Icon } from '../ui/icon.tsx'
import { useWords } from '../ui/words.tsx'
import type { Find } from './use-find.ts'

export function SearchForm({ state, find }: { state: PageState; find: Find }) {
  const { t, language } = useWords()
  const hydrated = useHydrated()
  const field = useRef<HTMLInputElement>(null)
  const asked = state.query.q

  // Back, Forward and a cleared question change the address; the field follows
  useEffect(() => {
    if (field.current && field.current.value !== asked) field.current.value = asked
  }, [asked])

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    find.ask({ q: field.current?.value.trim().slice(0, 200) ?? '', place: '', unit: '', bbox: null })
    document.getElementById('answers')?.focus({ preventScroll: false })
  }

  return (
    <search>
      <form className="search" method="get" action={`/${language}`} onSubmit={submit}>
        <label htmlFor="q">{t('search.label')}</label>
        <div className="search-row">
          <input
            ref={field}
            id="q"
            name="q"
            type="search"
            defaultValue={asked}
            maxLength={200}
            autoComplete="off"
            autoCapitalize="words"
            spellCheck={false}
            enterKeyHint="search"
          />
          {state.query.kind.map((kind) => (
            <input key={kind} type="hidden" name="kind" value={kind} />
          ))}
          <button className="button primary" type="submit">
            <Icon name="search" />
            {t('search.submit')}
          </button>
          {hydrated && <NearMeButton find={find} />}
        </div>
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
