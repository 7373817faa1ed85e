/** Setting up a code app: its picture, the same key as text, and the first code. */
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import { appSecret } from '@legalmap/data/desk/resources/account.ts'
import { useDeskWords } from '../desk-words.tsx'
import { ErrorSummary } from '../form/error-summary.tsx'
import { DeskMain } from '../frame/desk-main.tsx'
import { CodeField } from './code-field.tsx'
import { useHanded } from './handed.ts'

export default function SecondFactorPage() {
  const { t, language } = useDeskWords()
  const { address, secret, picture } = useHanded(appSecret)
  return (
    <DeskMain title={t('factor.title')} back={{ address: deskAddress(language, 'security'), words: t('security.title') }}>
      <ErrorSummary />
      <p>{t('factor.why')}</p>
      <p>{t('factor.app')}</p>
      <section className="part">
        <p>{t('factor.scan')}</p>
        <img
          className="code-picture"
          src={`data:image/svg+xml,${encodeURIComponent(picture)}`}
          alt={t('factor.picture')}
          width="220"
          height="220"
        />
        <p className="muted">{t('factor.same_phone')}</p>
        <p>
          <a className="button" href={address}>
            {t('factor.open')}
          </a>
        </p>
        <p>{t('factor.key')}</p>
        <p className="secret-text">
          <code>{secret.replaceAll(/(.{4})(?=.)/g, '$1 ')}</code>
        </p>
      </section>
      <form className="form" method="post" action={`${deskAddress(language, 'second_factor')}/code`}>
        <input type="hidden" name="address" value={address} />
        <input type="hidden" name="secret" value={secret} />
        <p>{t('factor.type')}</p>
        <CodeField />
        <div className="actions">
          <button type="submit" className="button primary">
            {t('factor.button')}
          </button>
        </div>
        <p className="hint">{t('code.clock')}</p>
      </form>
    </DeskMain>
  )
}
