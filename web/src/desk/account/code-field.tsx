/** The field for the six digits of a code app: the keyboard of numbers, and a phone that offers the code by itself. */
import { useDeskWords } from '../desk-words.tsx'
import { TextField } from '../form/field.tsx'

export function CodeField() {
  const { t } = useDeskWords()
  return (
    <div className="code-field">
      <TextField name="code" label={t('code.code')} inputMode="numeric" autoComplete="one-time-code" maxLength={12} />
    </div>
  )
}
