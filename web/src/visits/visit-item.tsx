/** One visit: when, who comes, where exactly, whom to call, and how to keep it. */
import type { VisitListing } from '@legalmap/data/publish/visit.ts'
import { LocalizedText } from '../ui/localized-text.tsx'
import { PhoneLink } from '../ui/phone-link.tsx'
import { useWords } from '../ui/words.tsx'

/** Metres: less says nothing between two points that stand for a village each. */
const leastDistance = 25

const dayOf = (time: string) => time.slice(0, 10)
const clockOf = (time: string) => time.slice(11, 16)

/** `day` is the one that the visit stands under, empty for none; days that are not clear from that are named. */
function Times({ visit: { starts_at, ends_at }, day }: { visit: VisitListing; day: string }) {
  const { date } = useWords()
  const shown = (time: string, clear: string) =>
    dayOf(time) === clear ? clockOf(time) : `${date(dayOf(time))}, ${clockOf(time)}`
  return (
    <b>
      <time dateTime={starts_at}>{shown(starts_at, day)}</time> –{' '}
      <time dateTime={ends_at}>{shown(ends_at, dayOf(starts_at))}</time>
    </b>
  )
}

function Source({ visit }: { visit: VisitListing }) {
  const { t, date } = useWords()
  if (visit.sources.length === 0 && visit.source_date === '') return null
  return (
    <p className="small muted">
      {t('visits.source')}:{' '}
      {visit.sources.map(({ url, title }) => (
        <span key={url || title} translate="no">
          {url ? <a href={url}>{title || url.replace(/^https?:\/\/(?:www\.)?([^/:?#]+).*$/, '$1')}</a> : title},{' '}
        </span>
      ))}
      {visit.source_date ? date(visit.source_date) : t('visits.undated')}
    </p>
  )
}

/** `distance` in metres, roughly, from where somebody asked. */
export function VisitItem({ visit, day, distance = null }: { visit: VisitListing; day: string; distance?: number | null }) {
  const { t, language, distance: formatDistance } = useWords()
  const { provider, phone, place, note } = visit
  const cancelled = visit.status === 'cancelled'
  return (
    <li className="visit">
      <p>
        {cancelled && <b className="attention">{t('visits.cancelled')}. </b>}
        <Times visit={visit} day={day} />
      </p>
      {visit.doubtful && !cancelled && <p className="attention">{t('visits.closed_that_day')}</p>}
      <p>
        <a className="back" href={`/${language}/providers/${provider.id}`}>
          <LocalizedText text={provider.name} />
        </a>
      </p>
      <p>
        {visit.where}
        {place && (
          <>
            , <LocalizedText text={place} />
          </>
        )}
        {distance !== null && distance >= leastDistance && (
          <span className="muted"> · {t('distance.approximate', { distance: formatDistance(distance) })}</span>
        )}
      </p>
      {visit.topics.length > 0 && <p className="small">{visit.topics.map((topic) => t(`topic.${topic}`)).join(' · ')}</p>}
      {note && (
        <p className="prose">
          <LocalizedText text={note} marked />
        </p>
      )}
      <p className="visit-actions">
        {phone ? (
          <PhoneLink number={phone.number} extension={phone.extension} whose={provider.name.text} />
        ) : (
          <a href="tel:114">{t('phone.unconfirmed')}</a>
        )}
        {!cancelled && (
          <a href={`/${language}/visits/${visit.id}.ics`} aria-label={t('visits.keep_named', { name: provider.name.text })}>
            {t('visits.keep')}
          </a>
        )}
      </p>
      <Source visit={visit} />
    </li>
  )
}
