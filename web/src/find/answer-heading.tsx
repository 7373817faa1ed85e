/** What was understood of the question: the heading over the answers, with every doubt said plainly. */

import type { PlaceLabel, Start } from '@legalmap/data/pages/help-view.ts'
import type { ProblemLinksContent } from '@legalmap/data/pages/problem-links.ts'
import { chosenOf, type FilterName, filtersOf, noFilters } from '@legalmap/data/search/filters.ts'
import { emptyQuery } from '@legalmap/data/search/query.ts'
import { useWords, type Words } from '../ui/words.tsx'
import { wordName } from './filter-words.ts'
import { FindLink } from './find-link.tsx'
import type { Find } from './use-find.ts'

const named = ({ name, also }: PlaceLabel) => (also ? `${name} (${also})` : name)
const full = (label: PlaceLabel, { t }: Pick<Words, 't'>) =>
  [label.kind ? `${named(label)}, ${t(`place.${label.kind}`)}` : named(label), label.context].filter(Boolean).join(', ')

function headingText(start: Start | null, find: Find, { t }: Pick<Words, 't'>): string {
  const { query, relaxed } = find.help
  if (start?.type === 'device') return t('results.near_you')
  if (start) return t(start.point ? 'results.near' : 'results.in_unit', { place: named(start) })
  if (query.bbox) return t('results.area')
  return query.q && !relaxed ? t('results.for_text', { text: query.q }) : t('results.all')
}

/** Which single filter, taken off, leaves answers. */
function WaysOut({ find, problems }: { find: Find; problems: ProblemLinksContent }) {
  const words = useWords()
  const { query } = find.state
  const naming = (name: FilterName) =>
    chosenOf(query, name)
      .map((word) => wordName(name, word, problems, words))
      .join(', ')
  return (
    <ul className="ways-out">
      {find.help.ways_out.map(({ name, count }) => (
        <li key={name}>
          <FindLink find={find} change={{ [name]: noFilters[name] }} className="chip">
            {words.t('filter.way_out', { name: naming(name), count })}
          </FindLink>
        </li>
      ))}
    </ul>
  )
}

function Doubts({ start, find }: { start: Start | null; find: Find }) {
  const words = useWords()
  const { t } = words
  const { query, guessed, relaxed, unfiltered, total } = find.help
  const place = start && start.type !== 'device' ? start : null
  return (
    <>
      {guessed && place && <p className="attention">{t('results.guessed', { text: query.q, place: full(place, words) })}</p>}
      {relaxed && <p className="attention">{t('results.relaxed', { text: query.q })}</p>}
      {unfiltered && <p className="attention">{t('results.unfiltered')}</p>}
      {total === 0 && <p className="attention">{t('results.none')}</p>}
      {place?.seat && (
        <p className="small muted">
          {place.type === 'place'
            ? t('results.place_without_point', { place: place.name, seat: place.seat })
            : t('results.unit_start', { seat: place.seat })}
        </p>
      )}
      {start && (start.type === 'device' || start.point) && <p className="small muted">{t('results.straight_line')}</p>}
    </>
  )
}

/** More than these are folded: the answers come first. */
const fewNamesakes = 2

/** Other places that the same words can mean. */
function Namesakes({ find }: { find: Find }) {
  const words = useWords()
  const { t } = words
  const { start, namesakes } = find.help
  const list = (
    <ul>
      {namesakes.map((other) => (
        <li key={other.id}>
          <FindLink find={find} change={{ ...emptyQuery, ...filtersOf(find.state.query), [other.type]: other.id }}>
            {full(other, words)}
          </FindLink>
        </li>
      ))}
    </ul>
  )
  if (namesakes.length > fewNamesakes)
    return (
      <details className="namesakes">
        <summary>{t('results.namesakes_folded', { count: namesakes.length })}</summary>
        {list}
      </details>
    )
  return (
    <div className="namesakes">
      <p className="small">{t(start ? 'results.namesakes' : 'results.places')}</p>
      {list}
    </div>
  )
}

export function AnswerHeading({ find, problems }: { find: Find; problems: ProblemLinksContent }) {
  const words = useWords()
  const { t, language } = words
  const { start, namesakes, total, unconfirmed, unfiltered, ways_out } = find.help
  const place = start && start.type !== 'device' ? start : null
  const { query } = find.state
  return (
    <div className="answers-head">
      <h2 id="answers" tabIndex={-1}>
        {headingText(start, find, words)}
      </h2>
      {place?.context && <p className="muted">{place.context}</p>}
      <p role="status" className="small">
        {t('results.count', { count: total })}
        {query.open_now && !unfiltered && `. ${t('results.open_now', { open: total - unconfirmed, unconfirmed })}`}
      </p>
      <Doubts start={start} find={find} />
      {ways_out.length > 0 && <WaysOut find={find} problems={problems} />}
      {namesakes.length > 0 && <Namesakes key={place?.id ?? query.q} find={find} />}
      {place?.type === 'unit' && (
        <p className="small no-print">
          <a className="back" href={`/${language}/units/${place.id}/poster`}>
            {t('share.poster')}
          </a>
        </p>
      )}
    </div>
  )
}
