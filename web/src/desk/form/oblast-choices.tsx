/** Units to tick, by oblast; one in which nothing is ticked is folded. */
import type { ListedUnit } from '@legalmap/data/desk/resources/account.ts'
import { localize } from '@legalmap/data/model/language.ts'
import { useDeskWords } from '../desk-words.tsx'

interface OblastProps {
  name: string
  top: ListedUnit
  inside: readonly ListedUnit[]
  chosen: ReadonlySet<string>
}

function Oblast({ name, top, inside, chosen }: OblastProps) {
  const { t, language } = useDeskWords()
  const nameOf = (unit: ListedUnit) => localize(unit.name, language)?.text ?? unit.id
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
          <input type="checkbox" name={name} value={unit.id} defaultChecked={chosen.has(unit.id)} />
          <span>{unit === top && inside.length > 0 ? `${nameOf(unit)}: ${t('person.whole')}` : nameOf(unit)}</span>
        </label>
      ))}
    </details>
  )
}

interface OblastChoicesProps {
  /** The name of the entries. */
  name: string
  units: readonly ListedUnit[]
  chosen: ReadonlySet<string>
}

export function OblastChoices({ name, units, chosen }: OblastChoicesProps) {
  const known = new Set(units.map(({ id }) => id))
  const within = (parent: string): ListedUnit[] =>
    units.filter(({ parent_id }) => parent_id === parent).flatMap((unit) => [unit, ...within(unit.id)])
  return units
    .filter(({ parent_id }) => !known.has(parent_id))
    .map((top) => <Oblast key={top.id} name={name} top={top} inside={within(top.id)} chosen={chosen} />)
}
