/** The filters: one button, a panel or on a phone a sheet behind it, what is chosen as chips, and the way back to everything. A plain form without JavaScript. */
import type { ProblemLinksContent } from '@legalmap/data/pages/problem-links.ts'
import { chosenOf, filterNames, noFilters, toggled } from '@legalmap/data/search/filters.ts'
import { formatPageState } from '@legalmap/data/search/page-address.ts'
import { emptyQuery } from '@legalmap/data/search/query.ts'
import { lazy, type MouseEvent, Suspense, useState } from 'react'
import { useHydrated } from '../ui/hydrated.ts'
import { Icon } from '../ui/icon.tsx'
import { useWords } from '../ui/words.tsx'
import { FilterChoices } from './filter-choices.tsx'
import { wordName } from './filter-words.ts'
import { FindLink } from './find-link.tsx'
import { StateFields } from './state-fields.tsx'
import type { Find } from './use-find.ts'
import { wideScreen } from './wide-screen.ts'

const FilterSheet = lazy(() => import('./filter-sheet.tsx'))

export function Filters({ find, problems }: { find: Find; problems: ProblemLinksContent }) {
  const words = useWords()
  const { t, language } = words
  const hydrated = useHydrated()
  const [open, setOpen] = useState(false)
  const [sheet, setSheet] = useState(false)
  const { query } = find.state
  const chosen = filterNames.flatMap((name) => chosenOf(query, name).map((word) => ({ name, word })))
  const restricted = query.q || query.place || query.unit || query.bbox
  if (find.help.filters.length === 0 && chosen.length === 0 && !restricted) return null

  const openSheet = (event: MouseEvent) => {
    if (matchMedia(wideScreen).matches) return
    event.preventDefault()
    find.prepare()
    setSheet(true)
  }
  const name = t('filter.heading')
  return (
    <div className="filters">
      <details className="filter" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button, and its keys click it */}
        <summary className="button" onClick={openSheet}>
          <Icon name="filter" />
          {chosen.length > 0 ? t('filter.chosen', { name, count: chosen.length }) : name}
        </summary>
        <form method="get" action={`/${language}`} className="filter-list">
          <StateFields query={{ ...query, ...noFilters, topic: query.topic }} />
          <FilterChoices find={find} problems={problems} />
          {!hydrated && (
            <button className="button primary" type="submit">
              {t('filter.apply')}
            </button>
          )}
        </form>
      </details>
      {chosen.map(({ name, word }) => {
        const label = wordName(name, word, problems, words)
        return (
          <FindLink
            key={`${name} ${word}`}
            find={find}
            change={toggled(query, name, word)}
            className="chip"
            label={t('filter.remove', { name: label })}
          >
            {label}
            <Icon name="close" />
          </FindLink>
        )
      })}
      {chosen.length > 1 && (
        <FindLink find={find} change={noFilters} className="chip">
          {t('filter.clear')}
        </FindLink>
      )}
      {restricted && (
        <a className="chip" href={`/${language}${formatPageState({ ...find.state, selected: '', query: emptyQuery })}`}>
          {t(query.bbox ? 'results.area.clear' : 'results.clear')}
          <Icon name="close" />
        </a>
      )}
      {sheet && (
        <Suspense>
          <FilterSheet find={find} problems={problems} onClose={() => setSheet(false)} />
        </Suspense>
      )}
    </div>
  )
}
