/** What a report of an import may not tell: whatever the public is not told of a place that must not be found. */
import type { Fact, Shape, Telling } from '../model/fact.ts'
import type { Provider } from '../model/provider.ts'
import { type LocationVisibility, strictest } from '../vocabulary/location-visibility.ts'
import type { Field } from './field.ts'
import type { Finding } from './finding.ts'
import type { Current } from './plan.ts'
import type { Withholding } from './plan-table.ts'

/** Reports quote cells as they stand, whatever was typed there; of a hidden place only what is meant to be a word, a date or an id. */
const brief: ReadonlySet<Shape> = new Set(['id', 'reference', 'word', 'date', 'instant', 'time'])
const tellable: ReadonlySet<Telling> = new Set(['whole', 'discreet'])

/** The row as a whole, and which record it speaks of. */
const always: readonly string[] = ['', 'id']

export type IsWithheld = (column: string, visibility: LocationVisibility) => boolean

/** `fields` are the columns of the file; one that no fact stands behind is withheld. */
export function withholding<Stored>(facts: readonly Fact[], fields: readonly Field<Stored>[]): IsWithheld {
  const factOf = new Map(facts.map((fact) => [fact.key, fact]))
  // the door speaks of facts, the cells of columns
  const byColumn = new Map([...factOf, ...fields.map(({ column, key }) => [column, factOf.get(key)] as const)])
  return (column, visibility) => {
    if (visibility === 'public' || always.includes(column)) return false
    const fact = byColumn.get(column)
    if (!fact || !tellable.has(fact.told[visibility])) return true
    return visibility === 'hidden' && !(fact.told.hidden === 'whole' && brief.has(fact.shape))
  }
}

/** The finding without the cell's value and facts, where `isWithheld` says that they may not be told. */
export const withholdFinding = (finding: Finding, visibility: LocationVisibility, isWithheld: IsWithheld): Finding =>
  isWithheld(finding.column, visibility)
    ? { ...finding, value: '', params: Object.fromEntries(Object.keys(finding.params).map((key) => [key, '…'])) }
    : finding

/** The visibility of each provider of the register. */
export const visibilitiesOf = (providers: readonly Current<Provider>[]): ReadonlyMap<string, LocationVisibility> =>
  new Map(providers.map(({ record }) => [record.id, record.location_visibility]))

/** What a report may not tell of a visit or a count is what the register does not tell of its provider. */
export function withholdingOfDependents<Stored extends { provider_id: string }>(
  isWithheld: IsWithheld,
  visibilities: ReadonlyMap<string, LocationVisibility>,
): Withholding<Stored> {
  const visibilityOf = (states: readonly (Stored | null)[]) =>
    strictest(states.flatMap((state) => visibilities.get(state?.provider_id ?? '') ?? []))
  return {
    finding: (finding, states) => withholdFinding(finding, visibilityOf(states), isWithheld),
    isWithheld: (column, states) => isWithheld(column, visibilityOf(states)),
  }
}
