/** What was blanked of the history of a center, and the form that blanks a text. */

import { redactionsResource } from '@legalmap/data/desk/addresses.ts'
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import { dayOfInstant } from '@legalmap/data/model/instant.ts'
import { formatPartialDate } from '@legalmap/data/text/dates.ts'
import type { ShownPage } from '../desk-view.ts'
import { useDeskWords } from '../desk-words.tsx'
import { ErrorSummary } from '../form/error-summary.tsx'
import { TextArea, TextField } from '../form/field.tsx'
import { DeskMain } from '../frame/desk-main.tsx'
import { useResource } from '../queries.ts'

export default function RedactionsPage({ page }: { page: ShownPage }) {
  const { t, language } = useDeskWords()
  const id = page.parameters.id ?? ''
  const { items } = useResource(redactionsResource(id))
  return (
    <DeskMain
      title={t('redact.title')}
      back={{ address: deskAddress(language, 'center_history', { id }), words: t('center.history') }}
    >
      <p>{t('redact.text')}</p>
      <form method="post" className="form">
        <ErrorSummary />
        <TextField name="piece" label={t('redact.piece')} hint={t('redact.piece.hint')} maxLength={500} autoComplete="off" />
        <TextArea name="reason" label={t('redact.reason')} hint={t('redact.reason.hint')} maxLength={1000} />
        <p className="actions">
          <button type="submit" className="button primary">
            {t('redact.submit')}
          </button>
        </p>
      </form>
      {items.length > 0 && (
        <section>
          <h2>{t('redact.list')}</h2>
          <ul className="rows">
            {items.map(({ id: redaction, at, by, reason, places }) => (
              <li key={redaction}>
                {formatPartialDate(dayOfInstant(at), language)}, {by.name || by.account_id}: {reason}.{' '}
                {t('redact.places', { count: places })}
              </li>
            ))}
          </ul>
        </section>
      )}
    </DeskMain>
  )
}
