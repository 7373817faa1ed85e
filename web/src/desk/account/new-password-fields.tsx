/** A new password, twice: without a script nobody can look at what was typed. */
import { passwordLength } from '@legalmap/data/desk/forms/account-password.ts'
import { useDeskWords } from '../desk-words.tsx'
import { PasswordField } from './password-field.tsx'

export function NewPasswordFields() {
  const { t } = useDeskWords()
  return (
    <>
      <PasswordField
        name="next"
        label={t('password.new')}
        hint={t('password.hint', { least: passwordLength.least })}
        autoComplete="new-password"
      />
      <PasswordField name="repeat" label={t('password.repeat')} autoComplete="new-password" />
    </>
  )
}
