/** Reminds whoever has no second step yet, wherever she is at the desk, while it may still wait. */
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import { useDeskPage } from '../desk-view.ts'
import { useDeskWords } from '../desk-words.tsx'

export function FactorNotice() {
  const { path, person } = useDeskPage()
  const { t, language } = useDeskWords()
  if (person?.second_factor !== 'due' || path.startsWith('/desk/security')) return null
  return (
    <p className="factor-notice">
      <a className="wrap" href={deskAddress(language, 'security')}>
        {t('factor.notice')}
      </a>
    </p>
  )
}
