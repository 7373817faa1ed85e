/** The units that a center says it serves beside its own. */
import { servedUnits } from '@legalmap/data/desk/addresses.ts'
import { useHanded } from '../account/handed.ts'
import { useDeskWords } from '../desk-words.tsx'
import { useFactWords } from '../facts/fact-words.ts'
import { fieldId, useField, useSentForm } from '../form/form-state.ts'
import { OblastChoices } from '../form/oblast-choices.tsx'

const fact = 'serves_units'

export function ServedUnits() {
  const { t } = useDeskWords()
  const { nameOf } = useFactWords()
  const units = useHanded(servedUnits)
  const { error } = useField(fact)
  const sent = useSentForm()
  const chosen = new Set(sent?.entries.flatMap(([name, value]) => (name === fact ? [value] : [])))
  return (
    <fieldset className="field" id={fieldId(fact)} tabIndex={-1} data-wrong={error ? '' : undefined}>
      <legend>{nameOf(fact)}</legend>
      <p className="hint">{t('field.serves_hint')}</p>
      {error && <p className="error">{error}</p>}
      <OblastChoices name={fact} units={units} chosen={chosen} />
    </fieldset>
  )
}
