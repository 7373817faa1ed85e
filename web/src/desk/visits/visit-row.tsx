/** A visit in the list of its center: when and where, and called off in two taps. */
import type { KeptVisit } from '@legalmap/data/desk/resources/visits.ts'
import { localize } from '@legalmap/data/model/language.ts'
import { useDeskWords } from '../desk-words.tsx'
import { dayInWords, timesInWords } from './visit-times.ts'

interface RowProps {
  visit: KeptVisit
  /** Whether who looks may call it off. */
  edit: boolean
}

function Act({ visit, act, words }: { visit: KeptVisit; act: 'cancel' | 'restore'; words: string }) {
  return (
    <form method="post">
      <input type="hidden" name="act" value={act} />
      <input type="hidden" name="visit" value={visit.id} />
      <input type="hidden" name="revision" value={visit.revision} />
      <button type="submit" className={act === 'cancel' ? 'button danger' : 'link'}>
        {words}
      </button>
    </form>
  )
}

export function VisitRow({ visit, edit }: RowProps) {
  const { t, language } = useDeskWords()
  const said = (text: KeptVisit['place']) => localize(text, language)?.text
  const cancelled = visit.status === 'cancelled'
  const day = dayInWords(visit, language)
  return (
    <li className="visit-row" data-cancelled={cancelled || undefined}>
      <p>
        {cancelled && <b className="attention">{t('visit.cancelled')} </b>}
        <b>{day}</b> {timesInWords(visit, language)}
      </p>
      <p>
        {visit.at_center ? t('visit.at_center') : said(visit.where)}
        {said(visit.place) && `, ${said(visit.place)}`}
        {visit.series && <span className="muted"> · {t('visit.of_series')}</span>}
      </p>
      {said(visit.note) && <p className="hint">{said(visit.note)}</p>}
      {edit && cancelled && <Act visit={visit} act="restore" words={t('visit.restore')} />}
      {edit && !cancelled && (
        <details>
          <summary aria-label={t('visit.cancel_named', { day })}>{t('visit.cancel')}</summary>
          <Act visit={visit} act="cancel" words={t('visit.cancel_sure', { day })} />
        </details>
      )}
    </li>
  )
}
