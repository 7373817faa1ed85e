/** What somebody looks after: the country, units by oblast, or single records. An oblast in which nothing is chosen is folded. */
import { type ListedUnit, personForms } from '@legalmap/data/desk/resources/account.ts'
import type { Reach } from '@legalmap/data/desk/roles.ts'
import { localize } from '@legalmap/data/model/language.ts'
import { useHanded } from '../account/handed.ts'
import { useDeskWords } from '../desk-words.tsx'
import { TextArea } from '../form/field.tsx'
import { useField, useSentForm } from '../form/form-state.ts'

interface OblastProps {
  top: ListedUnit
  inside: readonly ListedUnit[]
  chosen: ReadonlySet<string>
}

function Oblast({ top, inside, chosen }: OblastProps) {
  const { t, language } = useDeskWords()
  const nameOf = ({ id, name }: ListedUnit) => localize(name, language)?.text ?? id
  const all = [top, ...inside]
  const count = all.filter(({ id }) => chosen.has(id)).length
  return (
    <details className="more" open={count > 0 || undefined}>
      <summary>
        {nameOf(top)}
        {count > 0 && <span className="muted"> · {t('person.chosen', { count })}</span>}
      </summary>
      {all.map((unit) => (
        <label key={unit.id} className="choice">
          <input type="checkbox" name="unit" value={unit.id} defaultChecked={chosen.has(unit.id)} />
          <span>{unit === top && inside.length > 0 ? `${nameOf(unit)}: ${t('person.whole')}` : nameOf(unit)}</span>
        </label>
      ))}
    </details>
  )
}

export function ReachFields({ reach }: { reach: Reach }) {
  const { t } = useDeskWords()
  const { units } = useHanded(personForms)
  const { id, error } = useField('reach')
  const sent = useSentForm()
  const chosen = new Set(sent ? sent.entries.flatMap(([of, value]) => (of === 'unit' ? [value] : [])) : reach.units)
  const country = sent ? sent.entries.some(([of, value]) => of === 'country' && value === 'yes') : reach.country
  const known = new Set(units.map((unit) => unit.id))
  const inside = (parent: string): ListedUnit[] =>
    units.filter(({ parent_id }) => parent_id === parent).flatMap((unit) => [unit, ...inside(unit.id)])
  return (
    <fieldset className="field reach" id={id} tabIndex={-1} data-wrong={error ? '' : undefined}>
      <legend>{t('person.reach')}</legend>
      <p className="hint">{t('person.units_hint')}</p>
      {error && <p className="error">{error}</p>}
      <label className="choice">
        <input type="checkbox" name="country" value="yes" defaultChecked={country} />
        <span>{t('person.country')}</span>
      </label>
      {units
        .filter(({ parent_id }) => !known.has(parent_id))
        .map((top) => (
          <Oblast key={top.id} top={top} inside={inside(top.id)} chosen={chosen} />
        ))}
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
