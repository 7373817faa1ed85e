/** Why somebody changes something, in a line for the history: offered, never asked. */
import { useDeskWords } from '../desk-words.tsx'
import { TextField } from './field.tsx'

export function ReasonField() {
  const { t } = useDeskWords()
  return <TextField name="reason" label={t('save.reason')} hint={t('save.reason_hint')} maxLength={1000} autoComplete="off" />
}
