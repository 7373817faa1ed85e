/** What waits for a second person: who asks for what, fact by fact, and what can be decided about it. */
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import type { DeskReview } from '@legalmap/data/desk/resources/review.ts'
import { dayOfInstant } from '@legalmap/data/model/instant.ts'
import { localize } from '@legalmap/data/model/language.ts'
import { formatDay } from '@legalmap/data/text/dates.ts'
import { useDeskWords } from '../desk-words.tsx'
import { FactSteps } from '../facts/fact-steps.tsx'
import { useFactWords } from '../facts/fact-words.ts'
import { ErrorSummary } from '../form/error-summary.tsx'
import { TextField } from '../form/field.tsx'

function Rows({ review }: { review: DeskReview }) {
  const { t, language } = useDeskWords()
  const { nameOf } = useFactWords()
  return (
    <>
      {review.rows.map((row) => (
        <section key={row.row} className="review-row">
          <h3>
            <a href={deskAddress(language, 'center', { id: row.record_id })}>
              {localize(row.name, language)?.text ?? row.record_id}
            </a>
          </h3>
          <FactSteps steps={row.facts} />
          {row.conflicts.length > 0 && (
            <p className="attention">
              {t('review.changed_since', { facts: row.conflicts.map(({ fact }) => nameOf(fact)).join(', ') })}
            </p>
          )}
        </section>
      ))}
    </>
  )
}

function Decide({ id }: { id: string }) {
  const { t, language } = useDeskWords()
  return (
    <form className="form" method="post" action={deskAddress(language, 'review', { review: id })}>
      <ErrorSummary />
      <TextField name="reason" label={t('review.reason')} hint={t('review.reason_hint')} maxLength={1000} autoComplete="off" />
      <div className="actions">
        <button type="submit" name="decision" value="approve" className="button primary">
          {t('review.approve')}
        </button>
        <button type="submit" name="decision" value="return" className="button">
          {t('review.return')}
        </button>
      </div>
    </form>
  )
}

export function ReviewItem({ review, opened = false }: { review: DeskReview; opened?: boolean }) {
  const { t, language } = useDeskWords()
  const { id, kind, at, by, reason, late, returned, decides } = review
  const day = formatDay(dayOfInstant(at), language, { year: true })
  return (
    <li className="desk-block">
      <p>
        <b>{by.name || t('someone')}</b>
        {by.office && `, ${by.office}`} · {day}
      </p>
      <p className="small muted">{t(kind === 'proposal' ? 'review.proposal' : 'review.second_look')}</p>
      {late && <p className="attention">{t('waiting.late')}</p>}
      {reason && <p className="as-typed">{reason}</p>}
      <Rows review={review} />
      {returned && (
        <p className="attention">
          {t('review.returned', { name: returned.by.name || t('someone') })} {returned.reason}
        </p>
      )}
      {decides && opened && <Decide id={id} />}
      {decides && !opened && (
        <p>
          <a className="button" href={deskAddress(language, 'review', { review: id })}>
            {t('review.open')}
          </a>
        </p>
      )}
      {!decides && !returned && <p className="small muted">{t('review.not_own')}</p>}
    </li>
  )
}
