/** The find page: the question, the answers, and the map in step with them. */
import type { PageProps } from '../pages/page-props.ts'
import { ProblemLinks } from '../problems/problem-links.tsx'
import { useWords } from '../ui/words.tsx'
import { AnswerHeading } from './answer-heading.tsx'
import { AnswerList } from './answer-list.tsx'
import { Filters } from './filters.tsx'
import { MapPane } from './map-pane.tsx'
import { SearchForm } from './search-form.tsx'
import { useFind } from './use-find.ts'
import { ViewSwitch } from './view-switch.tsx'

/** How many of the answers a map cannot show: said below them, where it moves nothing when it appears. */
function NotOnMap({ find }: { find: ReturnType<typeof useFind> }) {
  const { t } = useWords()
  const count = find.help.hits.filter((hit) => !hit.marker).length
  if (count === 0 || !find.answersHere) return null
  return <p className="not-on-map small muted">{t('results.not_on_map', { count })}</p>
}

export default function FindPage({ page }: PageProps<'find'>) {
  const { t, language } = useWords()
  const find = useFind(page, language)
  const { content } = page
  return (
    <div className="find" data-view={find.state.view}>
      <div className="find-list">
        <div className="find-head">
          <h1>{t('home.title')}</h1>
          <SearchForm state={find.state} find={find} />
        </div>
        <ViewSwitch find={find} />
        <section className="answers" aria-labelledby="answers">
          <AnswerHeading find={find} problems={content.problems} />
          <Filters find={find} problems={content.problems} />
          <div className="answers-list">
            <AnswerList find={find} />
            <NotOnMap find={find} />
          </div>
        </section>
        <div className="find-problems">
          <ProblemLinks content={content.problems} />
        </div>
        {content.network && <p className="network small muted">{t('network.known', content.network)}</p>}
      </div>
      <MapPane page={content} find={find} saved={page.saved} />
    </div>
  )
}
