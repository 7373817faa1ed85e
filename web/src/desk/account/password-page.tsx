/** Where somebody changes her own password. */
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import { useDeskWords } from '../desk-words.tsx'
import { ErrorSummary } from '../form/error-summary.tsx'
import { DeskMain } from '../frame/desk-main.tsx'
import { NewPasswordFields } from './new-password-fields.tsx'
import { PasswordField } from './password-field.tsx'

export default function PasswordPage() {
  const { t, language } = useDeskWords()
  return (
    <DeskMain title={t('password.title')} back={{ address: deskAddress(language, 'security'), words: t('security.title') }}>
      <ErrorSummary />
      <form className="form" method="post" action={deskAddress(language, 'password')}>
        <PasswordField name="password" label={t('password.current')} autoComplete="current-password" />
        <NewPasswordFields />
        <p className="hint">{t('password.lead')}</p>
        <div className="actions">
          <button type="submit" className="button primary">
            {t('password.button')}
          </button>
        </div>
      </form>
    </DeskMain>
  )
}
