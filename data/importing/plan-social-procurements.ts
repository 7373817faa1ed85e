/** Plans a file of social procurement. Its rows have no ids: one is made of whose it is, the year, what is measured and the source's date. */
import { blankOf } from '../model/fact.ts'
import { procurementLevels, procurementMeasures, type SocialProcurement, socialProcurement } from '../model/social-procurement.ts'
import { socialProcurementFacts } from '../model/social-procurement-facts.ts'
import { deriveId } from './derive-id.ts'
import { type Cells, lacking, type SheetKind } from './draft.ts'
import { countField, dateField, ownField, textField, wordField } from './field.ts'
import type { Current, Plan, PlanOptions } from './plan.ts'
import { planTable } from './plan-table.ts'
import { requiredMissing } from './rules/row-refused.ts'
import type { Table } from './table.ts'

const must = { clearable: false }
const parts = ['level', 'unit', 'year', 'measure'] as const

/** Not of the value: a corrected amount is the same fact. Two sources may give one year's budget differently, so their dates count. */
function factAsId(cells: Cells) {
  const missing = parts.find((column) => !cells(column))
  if (missing) return { id: '', findings: [requiredMissing(missing)] }
  return { id: deriveId(...parts.map((column) => cells(column) ?? ''), cells('source_date') ?? ''), findings: [] }
}

const kind: SheetKind<SocialProcurement> = {
  noun: 'social_procurement',
  hasIds: false,
  fields: [
    wordField('level', procurementLevels, must),
    textField('unit', must),
    countField('year', must),
    wordField('measure', procurementMeasures, must),
    countField('value', { empty: null }),
    ownField('currency', '', (cell) => ({ value: cell.toUpperCase() })),
    textField('focus'),
    textField('source_title'),
    dateField('source_date'),
  ],
  missingColumns: lacking(...parts),
  critical: null,
  schema: socialProcurement,
  shape: socialProcurement.shape,
  // neither a level nor a measure: a new row without one is refused before this is kept
  blank: (id) => ({ ...(blankOf(socialProcurementFacts) as SocialProcurement), id }),
  nameOf: ({ unit }) => unit,
  identify: factAsId,
  refine: () => {},
  across: () => {},
}

export const planSocialProcurements = (
  table: Table,
  current: readonly Current<SocialProcurement>[],
  options: PlanOptions = {},
): Plan => planTable(kind, table, current, options)
