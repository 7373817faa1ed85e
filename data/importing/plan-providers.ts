/** Plans a file of providers. */
import type { Gazetteer } from '../geo/gazetteer.ts'
import { blankProvider } from '../model/blank-provider.ts'
import { type Provider, provider } from '../model/provider.ts'
import { providerFacts } from '../model/provider-facts.ts'
import { strictest } from '../vocabulary/location-visibility.ts'
import type { SheetKind } from './draft.ts'
import { checkedGroups } from './group-checks.ts'
import { createLocator, type Locator } from './locate.ts'
import type { Current, Plan, PlanOptions } from './plan.ts'
import { planTable, type Withholding } from './plan-table.ts'
import { providerFields, providerFieldsWith, providerMarks } from './provider-fields.ts'
import { providerIdentifier } from './provider-identity.ts'
import { refineProvider } from './provider-rules.ts'
import type { Table } from './table.ts'
import { withholdFinding, withholding } from './withhold.ts'

const isWithheld = withholding(providerFacts, providerFields)
/** The stricter of what a place was and what it becomes. */
const visibilityOf = (states: readonly (Provider | null)[]) =>
  strictest(states.flatMap((state) => state?.location_visibility ?? []))

const providerWithholding: Withholding<Provider> = {
  finding: (finding, states) => withholdFinding(finding, visibilityOf(states), isWithheld),
  isWithheld: (column, states) => isWithheld(column, visibilityOf(states)),
}

/** By its id, or by what an id is made of. */
const canIdentify = (positions: ReadonlyMap<string, number>) =>
  positions.has('id') || (positions.has('kind') && ['name_ky', 'name_ru', 'name_en'].some((column) => positions.has(column)))

function providerSheet(locator: Locator, current: readonly Current<Provider>[]): SheetKind<Provider> {
  return {
    noun: 'provider',
    hasIds: true,
    fields: [...providerFieldsWith(locator), checkedGroups],
    marks: providerMarks,
    missingColumns: (positions) => (canIdentify(positions) ? [] : ['id']),
    critical: new Set(['id', 'kind', 'status', 'location_visibility']),
    schema: provider,
    shape: provider.shape,
    // not a kind: a new row without one is refused before this is kept
    blank: (id) => blankProvider(id, '' as Provider['kind']),
    nameOf: ({ name }) => name.ru || name.ky || name.en,
    identify: providerIdentifier(current),
    refine: (draft, options) => refineProvider(draft, locator, options),
    across: () => {},
  }
}

/** `current` is every provider of the register. Rows never remove what they do not mention. */
export function planProviders(
  table: Table,
  current: readonly Current<Provider>[],
  gazetteer: Gazetteer,
  options: PlanOptions = {},
): Plan {
  return planTable(providerSheet(createLocator(gazetteer), current), table, current, options, providerWithholding)
}
