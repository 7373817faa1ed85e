/** The units that a center says it serves beside its own, by oblast; one in which nothing is ticked is folded. */
import { servedUnits } from '@legalmap/data/desk/addresses.ts'
import type { ListedUnit } from '@legalmap/data/desk/resources/account.ts'
import { localize } from '@legalmap/data/model/language.ts'
import { useHanded } from '../account/handed.ts'
import { useDeskWords } from '../desk-words.tsx'
import { useFactWords } from '../facts/fact-words.ts'
import { fieldId, useField, useSentForm } from '../form/form-state.ts'

const fact = 'serves_units'

interface OblastProps {
  units: readonly ListedUnit[]
  chosen: ReadonlySet<string>
}

function Oblast({ units, chosen }: OblastProps) {
  const { t, language } = useDeskWords()
  const [top, ...inside] = units
  const nameOf = ({ id, name }: ListedUnit) => localize(name, language)?.text ?? id
  const count = units.filter(({ id }) => chosen.has(id)).length
  if (!top) return null
  return (
    <details className="more" open={count > 0 || undefined}>
      <summary>
        {nameOf(top)}
        {count > 0 && <span className="muted"> · {t('person.chosen', { count })}</span>}
      </summary>
      {units.map((unit) => (
        <label key={unit.id} className="choice">
          <input type="checkbox" name={fact} value={unit.id} defaultChecked={chosen.has(unit.id)} />
          <span>{unit === top && inside.length > 0 ? `${nameOf(unit)}: ${t('person.whole')}` : nameOf(unit)}</span>
        </label>
      ))}
    </details>
  )
}

export function ServedUnits() {
  const { t } = useDeskWords()
  const { nameOf } = useFactWords()
  const units = useHanded(servedUnits)
  const { error } = useField(fact)
  const sent = useSentForm()
  const chosen = new Set(sent?.entries.flatMap(([name, value]) => (name === fact ? [value] : [])))
  const known = new Set(units.map(({ id }) => id))
  const within = (parent: string): ListedUnit[] =>
    units.filter(({ parent_id }) => parent_id === parent).flatMap((unit) => [unit, ...within(unit.id)])
  return (
    <fieldset className="field" id={fieldId(fact)} tabIndex={-1} data-wrong={error ? '' : undefined}>
      <legend>{nameOf(fact)}</legend>
      <p className="hint">{t('field.serves_hint')}</p>
      {error && <p className="error">{error}</p>}
      {units
        .filter(({ parent_id }) => !known.has(parent_id))
        .map((top) => (
          <Oblast key={top.id} units={[top, ...within(top.id)]} chosen={chosen} />
        ))}
    </fieldset>
  )
}
