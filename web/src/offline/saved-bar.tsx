/** Says honestly that a page was drawn from what is saved on the device, and since when that is. */
import { dayInKyrgyzstan } from '@legalmap/data/model/instant.ts'
import type { SavedMark } from '@legalmap/data/pages/page.ts'
import { useWords } from '../ui/words.tsx'

export function SavedBar({ saved, address }: { saved: SavedMark; address: string }) {
  const { t, date } = useWords()
  return (
    <div className="saved-bar no-print">
      <div className="wrap">
        <p role="status">{t('saved.bar', { date: date(dayInKyrgyzstan(saved.at)) })}</p>
        <a href={address}>{t('saved.again')}</a>
      </div>
    </div>
  )
}
