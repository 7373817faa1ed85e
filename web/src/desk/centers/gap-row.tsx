/** A gap as a row of its own: centers that are there, says the last report, and that nobody has told the register of. */
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import type { CenterList } from '@legalmap/data/desk/resources/center-list.ts'
import { may } from '@legalmap/data/desk/roles.ts'
import { Icon } from '../../ui/icon.tsx'
import { usePerson } from '../desk-view.ts'
import { useDeskWords } from '../desk-words.tsx'

export function GapRow({ gap }: { gap: NonNullable<CenterList['gap']> }) {
  const { t, language } = useDeskWords()
  const person = usePerson()
  const missing = gap.reported - gap.known
  if (missing <= 0) return null
  return (
    <li className="center-row gap">
      <span className="badge">
        <Icon name="search" />
      </span>
      <div>
        <h2>{t('centers.gap', { count: missing })}</h2>
        <p className="small muted">{t('centers.gap_why', { reported: gap.reported, known: gap.known, year: gap.year })}</p>
        {may(person, 'record.create') && (
          <p>
            <a href={deskAddress(language, 'new_center')}>{t('centers.gap_add')}</a>
          </p>
        )}
      </div>
    </li>
  )
}
