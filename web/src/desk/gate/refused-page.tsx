/** What somebody is shown who may not do what she asks for. */
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import { useDeskWords } from '../desk-words.tsx'
import { DeskMain } from '../frame/desk-main.tsx'

export default function RefusedPage() {
  const { t, language } = useDeskWords()
  return (
    <DeskMain title={t('refused.title')}>
      <p>{t('refused.text')}</p>
      <p>
        <a className="button primary" href={deskAddress(language, 'centers')}>
          {t('missing.back')}
        </a>
      </p>
    </DeskMain>
  )
}
