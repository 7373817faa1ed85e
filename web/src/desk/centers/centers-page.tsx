/** The first page of the desk: the centers that somebody answers for, what is due, and what is missing. */
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import { may } from '@legalmap/data/desk/roles.ts'
import { type CheckGroup, checkGroups } from '@legalmap/data/model/provider-facts.ts'
import { useState } from 'react'
import { Icon } from '../../ui/icon.tsx'
import { type ShownPage, usePerson } from '../desk-view.ts'
import { useDeskWords } from '../desk-words.tsx'
import { useFactWords } from '../facts/fact-words.ts'
import { DeskMain } from '../frame/desk-main.tsx'
import { Around } from './around.tsx'
import { CenterRow } from './center-row.tsx'
import { centersAddress } from './centers-address.ts'
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
  const person = usePerson()
  const { role } = person
  const entries = new URLSearchParams(page.search)
  const asked = {
    q: entries.get('q')?.trim() || undefined,
    place: entries.get('place') || undefined,
    unit: entries.get('unit') || undefined,
    due: entries.get('due') || undefined,
    cursor: entries.get('cursor') || undefined,
  }
  const [typed, type] = useState(asked.q ?? '')
  const { handed, list, query, waits } = useCenters(asked, typed)
  const proposes = may(person, 'proposal.send') && !may(person, 'record.edit')
  const title = role === 'hotline' ? t('centers.title_hotline') : t('way.centers')
  return (
    <DeskMain title={title}>
      <search>
        <form className="search" method="get">
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
      {role !== 'hotline' && <DueFilter due={handed.due} chosen={asked.due} />}
      <p role="status" className="small muted" data-waits={waits || undefined}>
        {t('centers.count', { count: list.total })}
      </p>
      <Around list={list} query={query} />
      {list.items.length > 0 ? (
        <ul className="center-rows">
          {list.items.map((row) => (
            <CenterRow key={row.id} row={row} proposes={proposes} />
          ))}
          {handed.gap && typed === '' && list.next === null && !asked.place && <GapRow gap={handed.gap} />}
        </ul>
      ) : (
        <p>{t('centers.none')}</p>
      )}
      {list.next && (
        <p>
          <a className="button" href={centersAddress(language, { ...query, cursor: list.next })}>
            {t('centers.next')}
          </a>
        </p>
      )}
    </DeskMain>
  )
}
