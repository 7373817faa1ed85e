/** What somebody looks after: the country, units by oblast, or single records. */
import { personForms } from '@legalmap/data/desk/resources/account.ts'
import type { Reach } from '@legalmap/data/desk/roles.ts'
import { useHanded } from '../account/handed.ts'
import { useDeskWords } from '../desk-words.tsx'
import { TextArea } from '../form/field.tsx'
import { useField, useSentForm } from '../form/form-state.ts'
import { OblastChoices } from '../form/oblast-choices.tsx'

export function ReachFields({ reach }: { reach: Reach }) {
  const { t } = useDeskWords()
  const { units } = useHanded(personForms)
  const { id, error } = useField('reach')
  const sent = useSentForm()
  const chosen = new Set(sent ? sent.entries.flatMap(([of, value]) => (of === 'unit' ? [value] : [])) : reach.units)
  const country = sent ? sent.entries.some(([of, value]) => of === 'country' && value === 'yes') : reach.country
  return (
    <fieldset className="field reach" id={id} tabIndex={-1} data-wrong={error ? '' : undefined}>
      <legend>{t('person.reach')}</legend>
      <p className="hint">{t('person.units_hint')}</p>
      {error && <p className="error">{error}</p>}
      <label className="choice">
        <input type="checkbox" name="country" value="yes" defaultChecked={country} />
        <span>{t('person.country')}</span>
      </label>
      <OblastChoices name="unit" units={units} chosen={chosen} />
      <TextArea
        name="providers"
        label={t('person.providers')}
        hint={t('person.providers_hint')}
        starts={reach.providers.join('\n')}
        spellCheck={false}
      />
    </fieldset>
  )
}
