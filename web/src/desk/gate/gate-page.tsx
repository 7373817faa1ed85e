/** What the desk shows to whoever is not signed in: what this part is for. */

import { useDeskWords } from '../desk-words.tsx'
import { DeskMain } from '../frame/desk-main.tsx'

export default function GatePage() {
  const { t, language } = useDeskWords()
  return (
    <DeskMain title={t('title')}>
      <p>{t('for')}</p>
      <p role="status">
        <b>{t('nobody')}</b> {t('no_accounts')}
      </p>
      <p>{t('corrections')}</p>
      <p>
        <a className="button primary" href={`/${language}`}>
          {t('back')}
        </a>
      </p>
    </DeskMain>
  )
}
