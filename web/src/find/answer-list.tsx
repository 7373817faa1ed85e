/** The answers, nearest or best first. */

import type { ListedHit } from '@legalmap/data/pages/help-view.ts'
import { formatPageState } from '@legalmap/data/search/page-address.ts'
import { greatestLimit } from '@legalmap/data/search/query.ts'
import { useEffect } from 'react'
import { Result } from '../listing/result.tsx'
import { useWords } from '../ui/words.tsx'
import { NextVisits, WaysOn } from './beside-answers.tsx'
import type { Find } from './use-find.ts'

const step = 20
/** What comes before the next visit: the answer first. */
const firstResults = 3

/** The way to more answers: a longer page while that is possible, then the next one. */
function More({ find }: { find: Find }) {
  const { t, language } = useWords()
  const { help, state } = find
  if (!help.next) return null
  const shown = help.hits.length
  const longer = Math.min(state.query.limit + step, greatestLimit)
  const grows = !state.query.cursor && longer > state.query.limit && shown < greatestLimit
  const query = grows ? { ...state.query, limit: longer } : { ...state.query, cursor: help.next }
  return (
    <p className="more">
      <span className="small muted">{t('results.shown', { shown, total: help.total })}</span>
      <a
        className="button"
        href={`/${language}${formatPageState({ ...state, query })}${grows ? `#result-${help.hits.at(-1)?.id}` : ''}`}
      >
        {grows ? t('results.more', { count: Math.min(step, help.total - shown) }) : t('results.next')}
      </a>
    </p>
  )
}

/** Brings the answer that was chosen on the map into sight in the list. */
function useInSight(selected: string): void {
  useEffect(() => {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches
    if (selected)
      document.getElementById(`result-${selected}`)?.scrollIntoView({ block: 'nearest', behavior: still ? 'auto' : 'smooth' })
  }, [selected])
}

export function AnswerList({ find }: { find: Find }) {
  const { t } = useWords()
  const { help, state, highlighted, highlight } = find
  useInSight(state.selected)
  const start = help.start && help.start.type !== 'device' ? help.start : null
  const list = (hits: readonly ListedHit[], level: 3 | 4) =>
    hits.length > 0 && (
      <ul className="results">
        {hits.map((hit) => (
          <Result
            key={hit.id}
            hit={hit}
            level={level}
            start={help.start}
            now={find.now}
            selected={hit.id === state.selected}
            highlighted={hit.id === highlighted}
            onHighlight={highlight}
          />
        ))}
      </ul>
    )
  const lost = help.relaxed || help.unfiltered || help.total === 0
  if (lost || (!start?.district && !state.query.open_now))
    return (
      <>
        <WaysOn find={find} />
        {list(help.hits.slice(0, firstResults), 3)}
        <NextVisits find={find} />
        {list(help.hits.slice(firstResults), 3)}
        <More find={find} />
      </>
    )
  if (state.query.open_now) {
    const open = help.hits.filter(({ opening }) => opening === 'open')
    const unconfirmed = help.hits.filter(({ opening }) => opening !== 'open')
    return (
      <>
        {open.length > 0 ? <h3 className="group">{t('open.now')}</h3> : <p className="group-note">{t('results.none_open')}</p>}
        {list(open, 4)}
        {unconfirmed.length > 0 && <h3 className="group">{t('results.unconfirmed')}</h3>}
        {list(unconfirmed, 4)}
        <NextVisits find={find} />
        <WaysOn find={find} />
        <More find={find} />
      </>
    )
  }
  const serving = help.hits.filter((hit) => hit.serves_district)
  const others = help.hits.filter((hit) => !hit.serves_district)
  const first = serving.length > 0 ? 0 : firstResults
  return (
    <>
      <h3 className="group">{t('results.serves', { district: start?.district ?? '' })}</h3>
      {serving.length > 0 ? (
        list(serving, 4)
      ) : (
        <p className="group-note">{t('results.serves_none', { district: start?.district ?? '' })}</p>
      )}
      {first === 0 && <NextVisits find={find} />}
      {others.length > 0 && <h3 className="group">{t(serving.length > 0 ? 'results.farther' : 'results.nearest')}</h3>}
      {list(others.slice(0, first), 4)}
      {first > 0 && <NextVisits find={find} />}
      <WaysOn find={find} />
      {list(others.slice(first), 4)}
      <More find={find} />
    </>
  )
}
