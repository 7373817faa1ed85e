/** Name and password, or a passkey; leads to where somebody wanted to go. */
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import { useDeskWords } from '../desk-words.tsx'
import { ErrorSummary } from '../form/error-summary.tsx'
import { TextField } from '../form/field.tsx'
import { KeyForm } from './key-form.tsx'
import { PasswordField } from './password-field.tsx'

export function SignInForm({ to }: { to: string }) {
  const { t, language } = useDeskWords()
  const action = deskAddress(language, 'sign_in')
  const where = <input type="hidden" name="to" value={to} />
  return (
    <>
      <ErrorSummary />
      <form className="form" method="post" action={action}>
        {where}
        <TextField
          name="name"
          label={t('sign_in.name')}
          autoComplete="username"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          maxLength={100}
        />
        <PasswordField name="password" label={t('sign_in.password')} autoComplete="current-password" />
        <div className="actions">
          <button type="submit" className="button primary">
            {t('sign_in.button')}
          </button>
          <a className="way" href={deskAddress(language, 'sign_in_help')}>
            {t('sign_in.help')}
          </a>
        </div>
      </form>
      <KeyForm
        work="ask"
        action={`${action}/passkey`}
        button={t('sign_in.passkey')}
        hint={t('sign_in.passkey_hint')}
        failed={t('sign_in.passkey_failed')}
      >
        {where}
      </KeyForm>
    </>
  )
}
