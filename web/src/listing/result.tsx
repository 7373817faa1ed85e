/** One answer in a list: who, what, where, how far, is it open, whom to call. */
import type { ListedHit, Start } from '@legalmap/data/pages/help-view.ts'
import { Icon } from '../ui/icon.tsx'
import { LocalizedText } from '../ui/localized-text.tsx'
import { PhoneLink } from '../ui/phone-link.tsx'
import { useWords, type Words } from '../ui/words.tsx'
import { dueInWords } from './age-words.ts'
import { OpeningLine } from './opening-line.tsx'
import { StatusLine } from './status-line.tsx'

/** How far in words, or null where nothing honest can be said. */
export function distanceInWords(hit: ListedHit, { t, distance }: Pick<Words, 't' | 'distance'>): string | null {
  if (hit.in_same_district) return t('distance.in_your_district')
  if (hit.in_this_town) return t('distance.in_this_town')
  if (hit.distance === null) return hit.precision === 'oblast' ? t('precision.oblast') : null
  if (hit.distance < 25)
    return t(hit.precision === 'district' ? 'distance.in_district' : hit.approximate ? 'distance.district_seat' : 'distance.here')
  return hit.approximate ? t('distance.approximate', { distance: distance(hit.distance) }) : distance(hit.distance)
}

interface ResultProps {
  hit: ListedHit
  /** Of its heading. */
  level: 3 | 4
  start: Start | null
  now: number
  selected: boolean
  highlighted: boolean
  onHighlight?: (id: string | null) => void
}

export function Result({ hit, level, start, now, selected, highlighted, onHighlight }: ResultProps) {
  const words = useWords()
  const { t, language } = words
  const Heading = `h${level}` as const
  const kind = t(`kind.${hit.kind}`)
  const namesItsKind = hit.name.text.startsWith(kind)
  const far = start ? distanceInWords(hit, words) : null
  return (
    <li
      id={`result-${hit.id}`}
      className="result"
      data-selected={selected || undefined}
      data-highlighted={highlighted || undefined}
      onMouseEnter={() => onHighlight?.(hit.id)}
      onMouseLeave={() => onHighlight?.(null)}
      onFocus={() => onHighlight?.(hit.id)}
      onBlur={() => onHighlight?.(null)}
    >
      <span className="badge" data-kind={hit.kind}>
        <Icon name={hit.kind} />
      </span>
      <div>
        <Heading className="result-name">
          <a href={`/${language}/providers/${hit.id}`}>
            <LocalizedText text={hit.name} marked />
          </a>
        </Heading>
        <p className="where">
          {!namesItsKind && `${kind} · `}
          {hit.where || t('where.country')}
        </p>
        {far && (
          <p className="far">
            <Icon name="directions" />
            {far}
          </p>
        )}
        {hit.notices.map((notice) => (
          <p className="notice" key={notice.text}>
            <LocalizedText text={notice} marked />
          </p>
        ))}
        <OpeningLine hours={hit} now={now} />
        {hit.hours_due !== undefined && <p className="small muted">{dueInWords('hours', hit.hours_due, t)}</p>}
        {hit.ways_to_come && <p className="small">{hit.ways_to_come.map((way) => t(`come.${way}`)).join('. ')}</p>}
        <StatusLine status={hit.status} sourceDate={hit.source_date} />
        {hit.visibility !== 'public' && <p className="small attention">{t(`visibility.${hit.visibility}`)}</p>}
        {hit.phone ? (
          <PhoneLink number={hit.phone.number} extension={hit.phone.extension} whose={hit.name.text} />
        ) : (
          <p className="no-phone">
            <Icon name="phone" />
            {t('phone.unconfirmed')}
          </p>
        )}
      </div>
    </li>
  )
}
