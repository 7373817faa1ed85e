/** Below a page that leads no further: the nearest other help that can be reached now. */
import type { ReachableHelp } from '@legalmap/data/pages/reachable-help.ts'
import { Result } from '../listing/result.tsx'
import { useWords } from '../ui/words.tsx'

export function ReachableBlock({ reachable, now }: { reachable: ReachableHelp; now: number }) {
  const { t } = useWords()
  const { why, start, hits } = reachable
  if (hits.length === 0) return null
  return (
    <section className="reachable no-print" aria-labelledby="reachable-heading">
      <h2 id="reachable-heading">{t('reachable.heading')}</h2>
      <p className="muted">{t(why === 'gone' ? 'reachable.closed' : 'reachable.why')}</p>
      <ul className="results">
        {hits.map((hit) => (
          <Result key={hit.id} hit={hit} level={3} start={start} now={now} selected={false} highlighted={false} />
        ))}
      </ul>
    </section>
  )
}
