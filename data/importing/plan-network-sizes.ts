/** Plans a file of network sizes: how many centers were counted, one row a date. */
import { qualifiers } from '../model/consultation-count.ts'
import { blankOf } from '../model/fact.ts'
import { type NetworkSize, networkSize } from '../model/network-size.ts'
import { networkSizeFacts } from '../model/network-size-facts.ts'
import { readPartialDate } from './cells/dates.ts'
import { type Cells, lacking, type SheetKind } from './draft.ts'
import { countField, dateField, longTextField, textField, webAddressField, wordField } from './field.ts'
import type { Current, Plan, PlanOptions } from './plan.ts'
import { planTable } from './plan-table.ts'
import { requiredMissing } from './rules/row-refused.ts'
import type { Table } from './table.ts'

const must = { clearable: false }

function dateAsId(cells: Cells) {
  const cell = cells('as_of') ?? ''
  if (cell === '') return { id: '', findings: [requiredMissing('as_of')] }
  const date = readPartialDate(cell, 'as_of')
  // an unreadable date is reported with its cell
  return 'value' in date ? { id: date.value, findings: [] } : { id: '', findings: [] }
}

const kind: SheetKind<NetworkSize> = {
  noun: 'network_size',
  hasIds: false,
  fields: [
    dateField('as_of', must),
    countField('centers', must),
    wordField('qualifier', qualifiers, must),
    longTextField('note'),
    textField('source_title'),
    webAddressField('source_url'),
  ],
  missingColumns: lacking('as_of', 'centers'),
  critical: null,
  schema: networkSize,
  shape: networkSize.shape,
  // neither a count nor a qualifier: a new row without one is refused before this is kept
  blank: (id) => ({ ...(blankOf(networkSizeFacts) as NetworkSize), id }),
  nameOf: () => '',
  identify: dateAsId,
  refine: () => {},
  across: () => {},
}

export const planNetworkSizes = (table: Table, current: readonly Current<NetworkSize>[], options: PlanOptions = {}): Plan =>
  planTable(kind, table, current, options)
