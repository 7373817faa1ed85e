/** Asks for the password once more before anything is changed that lets somebody in. */
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import type { ShownPage } from '../desk-view.ts'
import { useDeskWords } from '../desk-words.tsx'
import { ErrorSummary } from '../form/error-summary.tsx'
import { DeskMain } from '../frame/desk-main.tsx'
import { PasswordField } from './password-field.tsx'
import { wantedOn } from './sign-in-page.tsx'

export default function ConfirmPage({ page }: { page: ShownPage }) {
  const { t, language } = useDeskWords()
  return (
    <DeskMain title={t('confirm.title')} back={{ address: deskAddress(language, 'security'), words: t('security.title') }}>
      <ErrorSummary />
      <p>{t('confirm.lead')}</p>
      <form className="form" method="post" action={deskAddress(language, 'confirm')}>
        <input type="hidden" name="to" value={wantedOn(page)} />
        <PasswordField name="password" label={t('sign_in.password')} autoComplete="current-password" />
        <div className="actions">
          <button type="submit" className="button primary">
            {t('confirm.button')}
          </button>
        </div>
      </form>
    </DeskMain>
  )
}
