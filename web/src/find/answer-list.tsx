/** The answers, nearest or best first. */

import { formatPageState } from '@legalmap/data/search/page-address.ts'
import { greatestLimit } from '@legalmap/data/search/query.ts'
import { Result } from '../listing/result.tsx'
import { useWords } from '../ui/words.tsx'
import type { Find } from './use-find.ts'

const step = 20

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

export function AnswerList({ find, now }: { find: Find; now: number }) {
  const { help, state, highlighted, highlight } = find
  return (
    <>
      <ul className="results">
        {help.hits.map((hit) => (
          <Result
            key={hit.id}
            hit={hit}
            start={help.start}
            now={now}
            selected={hit.id === state.selected}
            highlighted={hit.id === highlighted}
            onHighlight={highlight}
          />
        ))}
      </ul>
      <More find={find} />
    </>
  )
}
