/** What waits for a second person: the record's page says so, and leads to it. */
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import type { WaitingReview } from '@legalmap/data/desk/resources/center.ts'
import { dayOfInstant } from '@legalmap/data/model/instant.ts'
import { useWords } from '../../ui/words.tsx'
import { useDeskWords } from '../desk-words.tsx'
import { FactSteps } from '../facts/fact-steps.tsx'

export function WaitingBlock({ reviews }: { reviews: readonly WaitingReview[] }) {
  const { t, language } = useDeskWords()
  const { date } = useWords()
  if (reviews.length === 0) return null
  return (
    <section className="desk-block waiting" aria-labelledby="waiting">
      <h2 id="waiting">{t('waiting.title')}</h2>
      {reviews.map(({ id, kind, at, by, facts, late, reason }) => (
        <div key={id} className="waiting-one">
          <p className="small">
            {t(kind === 'proposal' ? 'waiting.proposal' : 'waiting.review', {
              name: by.name || t('someone'),
              date: date(dayOfInstant(at)),
            })}
            {late && <span className="attention"> {t('waiting.late')}</span>}
          </p>
          {reason && <p>{reason}</p>}
          <FactSteps steps={facts} />
          <p>
            <a href={deskAddress(language, 'review', { review: id })}>{t('waiting.look')}</a>
          </p>
        </div>
      ))}
    </section>
  )
}
