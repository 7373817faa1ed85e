/** What somebody typed here before and did not save: offered once, with its age. */

import { dayInKyrgyzstan } from '@legalmap/data/model/instant.ts'
import { formatDay, formatTime } from '@legalmap/data/text/dates.ts'
import { useDeskWords } from '../desk-words.tsx'
import type { Draft } from './draft-store.ts'

interface DraftLineProps {
  draft: Draft
  onTake: () => void
  onDrop: () => void
}

const minutesOfDay = (instant: number) => {
  const date = new Date(instant)
  return date.getHours() * 60 + date.getMinutes()
}

export function DraftLine({ draft, onTake, onDrop }: DraftLineProps) {
  const { t, language } = useDeskWords()
  const when = `${formatDay(dayInKyrgyzstan(draft.at), language)}, ${formatTime(minutesOfDay(draft.at))}`
  return (
    <div className="draft" role="status">
      <p>{t('draft.found', { when })}</p>
      <p className="actions">
        <button type="button" className="button" onClick={onTake}>
          {t('draft.take')}
        </button>
        <button type="button" className="link" onClick={onDrop}>
          {t('draft.drop')}
        </button>
      </p>
    </div>
  )
}
