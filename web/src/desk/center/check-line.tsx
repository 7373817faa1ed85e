/** When a group of facts was made sure of, by whom and how, and whether that still holds. */
import type { GroupCheck } from '@legalmap/data/desk/resources/center.ts'
import { dayOfInstant } from '@legalmap/data/model/instant.ts'
import { useWords } from '../../ui/words.tsx'
import { useDeskWords } from '../desk-words.tsx'

export function CheckLine({ check }: { check: GroupCheck }) {
  const { t } = useDeskWords()
  const { date } = useWords()
  if (check.state === 'never' || !check.checked_at) return <p className="small attention">{t('check.never')}</p>
  const who = [check.by.name, check.by.office].filter(Boolean).join(', ')
  const how = check.how && t(`word.how.${check.how}`)
  return (
    <p className={check.state === 'due' ? 'small attention' : 'small opened'}>
      {t(check.state === 'due' ? 'check.due' : 'check.holds', {
        date: date(dayOfInstant(check.checked_at)),
        months: check.months,
      })}{' '}
      <span className="muted">{[who, how].filter(Boolean).join(' · ')}</span>
    </p>
  )
}
