/** What somebody is shown where nothing stands, or nothing of hers. */
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import { useDeskWords } from '../desk-words.tsx'
import { DeskMain } from '../frame/desk-main.tsx'

export default function MissingPage() {
  const { t, language } = useDeskWords()
  return (
    <DeskMain title={t('missing.title')}>
      <p>{t('missing.text')}</p>
      <p>
        <a className="button primary" href={deskAddress(language, 'centers')}>
          {t('missing.back')}
        </a>
      </p>
    </DeskMain>
  )
}
