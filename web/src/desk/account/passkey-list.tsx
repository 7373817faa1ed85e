/** One's passkeys: remove one, add one. */
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import { ownSecurity } from '@legalmap/data/desk/resources/account.ts'
import { useDeskWords } from '../desk-words.tsx'
import { TextField } from '../form/field.tsx'
import { useHanded } from './handed.ts'
import { KeyForm } from './key-form.tsx'
import { dayInWords } from './moments.ts'

export function PasskeyList() {
  const { t, language } = useDeskWords()
  const { passkeys } = useHanded(ownSecurity)
  const action = `${deskAddress(language, 'security')}/passkeys`
  return (
    <section className="part">
      <h2>{t('security.passkeys')}</h2>
      <p>{t('security.passkeys_lead')}</p>
      {passkeys.length === 0 && <p className="muted">{t('security.passkeys_none')}</p>}
      <ul className="rows">
        {passkeys.map(({ id, name, made_at, used_at }) => (
          <li key={id} className="row">
            <div>
              <p>
                <b>{name}</b>
              </p>
              <p className="small muted">
                {t('security.passkey_made', { date: dayInWords(made_at, language) })}
                {used_at && ` · ${t('security.passkey_used', { date: dayInWords(used_at, language) })}`}
              </p>
            </div>
            <form method="post" action={`${action}/remove`}>
              <input type="hidden" name="passkey" value={id} />
              <button type="submit" className="button">
                {t('security.passkey_remove')}
                <span className="hidden">: {name}</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
      <KeyForm
        work="make"
        action={action}
        button={t('security.passkey_add')}
        failed={t('said.passkey_not_added')}
        without={<p className="muted">{t('security.passkey_script')}</p>}
      >
        <TextField name="key_name" label={t('security.passkey_name')} hint={t('security.passkey_name_hint')} maxLength={60} />
      </KeyForm>
    </section>
  )
}
