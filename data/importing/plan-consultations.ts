/** Plans a file of consultation counts: a row with any error is refused whole, since half a figure is a wrong figure. */
import type { Gazetteer } from '../geo/gazetteer.ts'
import {
  type ConsultationCount,
  consultationCount,
  countOrigins,
  isPrinted,
  measures,
  qualifiers,
  scopes,
} from '../model/consultation-count.ts'
import { consultationCountFacts } from '../model/consultation-count-facts.ts'
import { latestDay } from '../model/date-parts.ts'
import { blankOf } from '../model/fact.ts'
import type { Provider } from '../model/provider.ts'
import type { UnitLevel } from '../model/unit.ts'
import { isSaid } from './cells/reading.ts'
import { readUnits, showUnits, type UnitsColumn } from './cells/units.ts'
import { consultationId, settleParts } from './consultation-links.ts'
import { type Draft, lacking, type SheetKind } from './draft.ts'
import { countField, dateField, type Field, longTextField, ownField, textField, webAddressField, wordField } from './field.ts'
import { knownClientGroups, knownDeliverers, knownTopics } from './known-words.ts'
import { createLocator, type Locator } from './locate.ts'
import type { Current, Plan, PlanOptions } from './plan.ts'
import { planTable } from './plan-table.ts'
import {
  countPublishNeedsPermission,
  countReturned,
  countUnitAmbiguous,
  countUnitUnknown,
  periodReversed,
  providerUnknown,
  wordUnfamiliar,
} from './rules/consultation-rules.ts'
import type { Table } from './table.ts'
import { visibilitiesOf, withholding, withholdingOfDependents } from './withhold.ts'

const must = { clearable: false }
const asWord = (cell: string) => cell.toLowerCase().replace(/[\s-]+/gu, '_')

/** Words that are not closed: the next source may count another group. */
const openWord = (column: 'topic' | 'client_group' | 'delivered_by') =>
  ownField<ConsultationCount>(column, 'all', (cell) => ({ value: asWord(cell) }))

/** A bare name is an oblast before it is a district, a city or a town: counts are published by oblast. */
const usual: readonly (readonly UnitLevel[])[] = [['region'], ['city'], ['district', 'city_district'], ['town']]

const unitsColumn: UnitsColumn = { column: 'unit_ids', usual, unknown: countUnitUnknown, ambiguous: countUnitAmbiguous }

const fieldsWith = (locator: Locator): readonly Field<ConsultationCount>[] => [
  dateField('period_start', must),
  dateField('period_end'),
  wordField('scope', scopes, must),
  ownField('unit_ids', [], (cell) => readUnits(cell, locator, unitsColumn), { show: showUnits }),
  ownField('provider_id', '', (cell) => ({ value: cell.toLowerCase() })),
  wordField('measure', measures, must),
  openWord('topic'),
  openWord('client_group'),
  openWord('delivered_by'),
  ownField('gender', 'all', wordField<ConsultationCount>('gender', ['all', 'f', 'm']).read),
  countField('count', must),
  wordField('qualifier', qualifiers, must),
  ownField('part_of', '', (cell) => ({ value: cell.toLowerCase() })),
  textField('source_title'),
  webAddressField('source_url'),
  dateField('source_date'),
  longTextField('note'),
  wordField('origin', countOrigins, must),
]

/** Not a record yet: without a scope, a measure and a count it is refused before it is kept. */
const blankCount = (id: string): ConsultationCount => ({ ...(blankOf(consultationCountFacts) as ConsultationCount), id })

/** The first day that a partial date can mean. */
const firstDay = (date: string) => `${date}-01-01`.slice(0, 10)

/** Unless somebody says so, only what names a web address was printed; what names no source at all never was. */
function settleOrigin(draft: Draft<ConsultationCount>, options: PlanOptions): void {
  const { current, findings } = draft
  const unsaid = options.origin ?? (draft.record.source_url === '' ? 'returned' : 'printed')
  const isSettled = current !== null || isSaid(draft.cells('origin'))
  const said = isSettled ? draft.record : { ...draft.record, origin: unsaid }
  draft.record = isPrinted(said) ? said : { ...said, origin: 'returned' }
  if (isPrinted(draft.record)) {
    if (current && !isPrinted(current.record) && !options.allowPublish) findings.push(countPublishNeedsPermission())
  } else if (!current || isPrinted(current.record)) findings.push(countReturned())
}

function refine(draft: Draft<ConsultationCount>, providers: ReadonlyMap<string, unknown>, options: PlanOptions): void {
  settleOrigin(draft, options)
  const { record, findings } = draft
  if (record.period_start && record.period_end && latestDay(record.period_end) < firstDay(record.period_start))
    findings.push(periodReversed(record.period_start, record.period_end))
  if (record.provider_id !== '' && !providers.has(record.provider_id)) findings.push(providerUnknown(record.provider_id))
  const warn = (column: 'topic' | 'client_group' | 'delivered_by', known: readonly string[]) => {
    if (!known.includes(record[column])) findings.push(wordUnfamiliar(column, record[column], known))
  }
  warn('topic', knownTopics)
  warn('client_group', knownClientGroups)
  warn('delivered_by', knownDeliverers)
}

/** `providers` is every provider of the register, `current` every count. */
export function planConsultations(
  table: Table,
  current: readonly Current<ConsultationCount>[],
  providers: readonly Current<Provider>[],
  gazetteer: Gazetteer,
  options: PlanOptions = {},
): Plan {
  const visibilities = visibilitiesOf(providers)
  const fields = fieldsWith(createLocator(gazetteer))
  const kind: SheetKind<ConsultationCount> = {
    noun: 'consultation_count',
    hasIds: true,
    fields,
    missingColumns: lacking('id'),
    critical: null,
    schema: consultationCount,
    shape: consultationCount.shape,
    visibilities,
    blank: blankCount,
    nameOf: () => '',
    identify: consultationId,
    refine: (draft, given) => refine(draft, visibilities, given),
    across: settleParts,
  }
  const isWithheld = withholding(consultationCountFacts, fields)
  return planTable(kind, table, current, options, withholdingOfDependents(isWithheld, visibilities))
}
