/** One of my centers in the list: who and where, whom to call, and what is to be done about it. */
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import type { CenterRow as Row } from '@legalmap/data/desk/resources/center-list.ts'
import { localize } from '@legalmap/data/model/language.ts'
import { checkGroups } from '@legalmap/data/model/provider-facts.ts'
import { formatDay } from '@legalmap/data/text/dates.ts'
import { Icon } from '../../ui/icon.tsx'
import { PhoneLink } from '../../ui/phone-link.tsx'
import { useWords } from '../../ui/words.tsx'
import { useDeskWords } from '../desk-words.tsx'
import { useFactWords } from '../facts/fact-words.ts'
import { NextVisitLine } from '../visits/next-visit-line.tsx'

/** What was never checked, or too long ago; one line where that is everything. */
function ToCheck({ due, never }: Pick<Row, 'due' | 'never'>) {
  const { t } = useDeskWords()
  const { groupOf } = useFactWords()
  if (never.length === checkGroups.length) return <p className="small attention">{t('centers.never_checked')}</p>
  const groups = checkGroups.filter((group) => due.includes(group) || never.includes(group))
  if (groups.length === 0) return <p className="small opened">{t('centers.all_checked')}</p>
  return <p className="small attention">{t('centers.to_check', { groups: groups.map(groupOf).join(', ') })}</p>
}

/** How far it is from what was searched around; what must not be found is told by its oblast alone. */
function Distance({ row: { distance, approximate } }: { row: Row }) {
  const { t, distance: said } = useWords()
  if (distance === null) return null
  return <b className="number">{approximate ? t('distance.approximate', { distance: said(distance) }) : said(distance)}</b>
}

interface RowProps {
  row: Row
  /** Whether who looks sends corrections instead of writing. */
  proposes?: boolean
}

export function CenterRow({ row, proposes = false }: RowProps) {
  const { t, language } = useDeskWords()
  const { t: site } = useWords()
  const name = localize(row.name, language)
  const kind = site(`kind.${row.kind}`)
  const where = row.unit ? localize(row.unit.name, language)?.text : site('where.country')
  const [phone] = row.phones
  return (
    <li className="center-row">
      <span className="badge" data-kind={row.kind}>
        <Icon name={row.kind} />
      </span>
      <div>
        <h2>
          <a
            href={deskAddress(language, 'center', { id: row.id })}
            lang={name?.language === language ? undefined : name?.language}
          >
            {name?.text ?? row.id}
          </a>
        </h2>
        <p className="small muted">
          <Distance row={row} /> {!name?.text.startsWith(kind) && `${kind} · `}
          {where}
          {row.status !== 'open' && ` · ${t(`word.status.${row.status}`)}`}
        </p>
        {row.location_visibility !== 'public' && (
          <p className="small muted">{t(`word.location_visibility.${row.location_visibility}`)}</p>
        )}
        {row.closed_until !== null && (
          <p className="small attention">
            {row.closed_until
              ? t('centers.closed_until', { day: formatDay(row.closed_until, language, { until: true }) })
              : t('centers.closed_open')}
          </p>
        )}
        {phone ? (
          <PhoneLink number={phone.number} extension={phone.extension} whose={name?.text ?? row.id} />
        ) : (
          <p className="small muted">{t('centers.no_phone')}</p>
        )}
        {row.waiting > 0 && <p className="small attention">{t('centers.waiting', { count: row.waiting })}</p>}
        <ToCheck due={row.due} never={row.never} />
        {row.next_visit && (
          <p className="small">
            {t('centers.next_visit')} <NextVisitLine visit={row.next_visit} />
          </p>
        )}
        {row.note && (
          <p className="small as-typed note-line">
            {t('note.title')}: {row.note}
          </p>
        )}
        {proposes && (
          <a className="way small" href={deskAddress(language, 'edit', { id: row.id, group: 'phones' })}>
            {t('propose')}
            <span className="hidden">: {name?.text ?? row.id}</span>
          </a>
        )}
      </div>
    </li>
  )
}
