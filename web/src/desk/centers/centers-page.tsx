/** The first page of the desk: the centers that somebody answers for, what is due, and what is missing. */
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import { type CheckGroup, checkGroups } from '@legalmap/data/model/provider-facts.ts'
import { useState } from 'react'
import { Icon } from '../../ui/icon.tsx'
import { type ShownPage, usePerson } from '../desk-view.ts'
import { useDeskWords } from '../desk-words.tsx'
import { useFactWords } from '../facts/fact-words.ts'
import { DeskMain } from '../frame/desk-main.tsx'
import { CenterRow } from './center-row.tsx'
import { GapRow } from './gap-row.tsx'
import { useCenters } from './use-centers.ts'

/** How many of which group are due: a press shows those. */
function DueFilter({ due, chosen }: { due: Readonly<Partial<Record<CheckGroup, number>>>; chosen: string | undefined }) {
  const { t, language } = useDeskWords()
  const { groupOf } = useFactWords()
  const groups = checkGroups.filter((group) => (due[group] ?? 0) > 0)
  if (groups.length === 0) return null
  const choices = [
    { value: '', words: t('centers.everything') },
    ...groups.map((group) => ({ value: group as string, words: `${groupOf(group)} ${due[group]}` })),
  ]
  return (
    <nav aria-label={t('centers.due_label')}>
      <ul className="chips">
        {choices.map(({ value, words }) => (
          <li key={value}>
            <a
              className="chip"
              href={deskAddress(language, 'centers', {}, value ? { due: value } : {})}
              aria-current={(chosen ?? '') === value ? 'true' : undefined}
            >
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

export default function CentersPage({ page }: { page: ShownPage }) {
  const { t, language } = useDeskWords()
  const { role } = usePerson()
  const query = new URLSearchParams(page.search)
  const asked = {
    q: query.get('q')?.trim() || undefined,
    unit: query.get('unit') || undefined,
    due: query.get('due') || undefined,
  }
  const [typed, type] = useState(asked.q ?? '')
  const { handed, list, waits } = useCenters(asked, typed)
  const title = role === 'hotline' ? t('centers.title_hotline') : t('way.centers')
  return (
    <DeskMain title={title}>
      <search>
        <form className="search" method="get" onSubmit={(event) => handed.next === null && event.preventDefault()}>
          <label className="hidden" htmlFor="q">
            {t('centers.search')}
          </label>
          <input
            id="q"
            name="q"
            type="search"
            autoComplete="off"
            maxLength={200}
            placeholder={t('centers.search_hint')}
            defaultValue={asked.q}
            onChange={(event) => type(event.target.value)}
          />
          {asked.due && <input type="hidden" name="due" value={asked.due} />}
          <button type="submit" className="button" aria-label={t('centers.search_button')}>
            <Icon name="search" />
          </button>
        </form>
      </search>
      <DueFilter due={handed.due} chosen={asked.due} />
      <p role="status" className="small muted" data-waits={waits || undefined}>
        {t('centers.count', { count: list.total })}
      </p>
      {list.items.length > 0 ? (
        <ul className="center-rows">
          {list.items.map((row) => (
            <CenterRow key={row.id} row={row} />
          ))}
          {handed.gap && typed === '' && <GapRow gap={handed.gap} />}
        </ul>
      ) : (
        <p>{t('centers.none')}</p>
      )}
      {typed.trim() !== '' && (
        <p>
          <a href={`/${language}?q=${encodeURIComponent(typed.trim())}`}>{t('centers.nearest', { place: typed.trim() })}</a>
        </p>
      )}
      {list.next && <p className="muted">{t('centers.more')}</p>}
    </DeskMain>
  )
}
