/** The filter by kind of help, with counts; links and a form, so that it works without JavaScript too. */
import { toggled } from '@legalmap/data/search/filters.ts'
import { formatPageState } from '@legalmap/data/search/page-address.ts'
import type { ProviderKind } from '@legalmap/data/vocabulary/provider-kind.ts'
import { type MouseEvent, useState } from 'react'
import { useHydrated } from '../ui/hydrated.ts'
import { Icon } from '../ui/icon.tsx'
import { useWords } from '../ui/words.tsx'
import { StateFields } from './state-fields.tsx'
import type { Find } from './use-find.ts'

export function KindFilter({ find }: { find: Find }) {
  const { t, language } = useWords()
  const hydrated = useHydrated()
  const { query } = find.state
  const chosen = query.kind
  const [open, setOpen] = useState(false)
  const known = find.help.filters
    .filter(({ name }) => name === 'kind')
    .flatMap(({ options }) => options.map(({ word, count }) => ({ kind: word as ProviderKind, count })))
  const kinds = [
    ...known,
    ...chosen.filter((kind) => !known.some((other) => other.kind === kind)).map((kind) => ({ kind, count: 0 })),
  ]
  if (kinds.length < 2 && chosen.length === 0) return null

  const toggle = (kind: ProviderKind) => find.ask(toggled(query, 'kind', kind))
  const without = (kind: ProviderKind) => ({ ...find.state, query: { ...query, kind: chosen.filter((other) => other !== kind) } })

  return (
    <div className="filters">
      <details className="filter" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className="button">
          <Icon name="filter" />
          {t('filter.kind')}
        </summary>
        <form method="get" action={`/${language}`} className="filter-list">
          <StateFields query={{ ...query, kind: [] }} />
          <fieldset>
            <legend className="hidden">{t('filter.kind')}</legend>
            {kinds.map(({ kind, count }) => (
              <label key={kind} className="choice">
                <input type="checkbox" name="kind" value={kind} checked={chosen.includes(kind)} onChange={() => toggle(kind)} />
                <span>{t(`kind.${kind}`)}</span>
                <span className="number muted">{count}</span>
              </label>
            ))}
          </fieldset>
          {!hydrated && (
            <button className="button" type="submit">
              {t('filter.apply')}
            </button>
          )}
        </form>
      </details>
      {chosen.map((kind) => (
        <a
          key={kind}
          className="chip"
          href={`/${language}${formatPageState(without(kind))}`}
          aria-label={t('filter.remove', { name: t(`kind.${kind}`) })}
          onClick={(event: MouseEvent) => {
            event.preventDefault()
            toggle(kind)
          }}
        >
          {t(`kind.${kind}`)}
          <Icon name="close" />
        </a>
      ))}
    </div>
  )
}
