/** The second step of signing in: a code of the app, a passkey, or a recovery code. */
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import { secondWays } from '@legalmap/data/desk/resources/account.ts'
import type { ShownPage } from '../desk-view.ts'
import { useDeskWords } from '../desk-words.tsx'
import { ErrorSummary } from '../form/error-summary.tsx'
import { TextField } from '../form/field.tsx'
import { DeskMain } from '../frame/desk-main.tsx'
import { CodeField } from './code-field.tsx'
import { useHanded } from './handed.ts'
import { KeyForm } from './key-form.tsx'
import { wantedOn } from './sign-in-page.tsx'

export default function SignInCodePage({ page }: { page: ShownPage }) {
  const { t, language } = useDeskWords()
  const { ways } = useHanded(secondWays)
  const action = deskAddress(language, 'sign_in_code')
  const where = <input type="hidden" name="to" value={wantedOn(page)} />
  const recovering = page.form?.errors.some(({ field }) => field === 'recovery')
  return (
    <DeskMain title={t('code.title')} back={{ address: deskAddress(language, 'sign_in'), words: t('code.again') }}>
      <ErrorSummary />
      {ways.includes('app') && (
        <form className="form" method="post" action={action}>
          {where}
          <p>{t('code.lead')}</p>
          <CodeField />
          <div className="actions">
            <button type="submit" className="button primary">
              {t('code.button')}
            </button>
          </div>
          <p className="hint">{t('code.clock')}</p>
        </form>
      )}
      {ways.includes('passkey') && (
        <KeyForm
          work="ask"
          action={`${deskAddress(language, 'sign_in')}/passkey`}
          button={t('sign_in.passkey')}
          failed={t('sign_in.passkey_failed')}
        >
          {where}
        </KeyForm>
      )}
      <details className="more" open={recovering || undefined}>
        <summary>{t('code.other')}</summary>
        <form className="form" method="post" action={action}>
          {where}
          <TextField
            name="recovery"
            label={t('code.recovery')}
            hint={t('code.recovery_hint')}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={60}
          />
          <div className="actions">
            <button type="submit" className="button">
              {t('code.recovery_button')}
            </button>
            <a className="way" href={deskAddress(language, 'sign_in_help')}>
              {t('sign_in.help')}
            </a>
          </div>
        </form>
      </details>
    </DeskMain>
  )
}
