/** A link that was handed over: whoever opens it learns what it does and nobody's name; only its button acts. */
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import { openedLink } from '@legalmap/data/desk/resources/account.ts'
import { useDeskPage } from '../desk-view.ts'
import { useDeskWords } from '../desk-words.tsx'
import { ErrorSummary } from '../form/error-summary.tsx'
import { DeskMain } from '../frame/desk-main.tsx'
import { useHanded } from './handed.ts'
import { NewPasswordFields } from './new-password-fields.tsx'
import { PasswordField } from './password-field.tsx'

/** A link that does not work, whether it is old, used, replaced or made up. */
function Gone() {
  const { t, language } = useDeskWords()
  return (
    <DeskMain title={t('link.gone_title')}>
      <p>{t('link.gone_lead')}</p>
      <ul className="bullets">
        <li>{t('link.gone_used')}</li>
        <li>{t('link.gone_whole')}</li>
        <li>{t('link.gone_new')}</li>
      </ul>
      <p className="actions">
        <a className="button primary" href={deskAddress(language, 'sign_in')}>
          {t('sign_in.button')}
        </a>
        <a className="way" href={deskAddress(language, 'sign_in_help')}>
          {t('sign_in.help')}
        </a>
      </p>
    </DeskMain>
  )
}

export default function InvitationPage() {
  const { t } = useDeskWords()
  const { purpose } = useHanded(openedLink)
  const { path } = useDeskPage()
  const { language } = useDeskWords()
  if (purpose === null) return <Gone />
  const losesFactor = purpose === 'second_factor'
  return (
    <DeskMain title={t('link.title')}>
      <ErrorSummary />
      <p>{t('link.lead')}</p>
      <p className="muted">{t('link.whose')}</p>
      <form className="form" method="post" action={`/${language}${path}`}>
        {losesFactor ? <p>{t('link.factor_lead')}</p> : <p>{t('link.password_lead')}</p>}
        {purpose === 'password_and_second_factor' && <p>{t('link.both_lead')}</p>}
        {losesFactor ? (
          <PasswordField name="password" label={t('link.present')} autoComplete="current-password" />
        ) : (
          <NewPasswordFields />
        )}
        <div className="actions">
          <button type="submit" className="button primary">
            {t(losesFactor ? 'link.factor_button' : 'link.password_button')}
          </button>
        </div>
      </form>
    </DeskMain>
  )
}
