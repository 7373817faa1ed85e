/** Plans a file of visits: a row with any error is refused whole, since half a visit sends people to the wrong door or day. */
import type { Gazetteer } from '../geo/gazetteer.ts'
import { instantOf } from '../model/instant.ts'
import { identifier, type Provider } from '../model/provider.ts'
import { longestVisitDays, type Visit, visit } from '../model/visit.ts'
import { visitFacts } from '../model/visit-facts.ts'
import { isSaid, type Reading } from './cells/reading.ts'
import { readClock, readDay, readTime, timeOn } from './cells/times.ts'
import { deriveId } from './derive-id.ts'
import type { Cells, Draft, SheetKind } from './draft.ts'
import type { Finding } from './finding.ts'
import { createLocator, type Locator } from './locate.ts'
import type { Current, Plan, PlanOptions } from './plan.ts'
import { planTable } from './plan-table.ts'
import { providerUnknown } from './rules/consultation-rules.ts'
import { idUnreadable } from './rules/identity.ts'
import { requiredMissing } from './rules/row-refused.ts'
import { visitNowhere, visitReversed, visitTooLong } from './rules/visit-rules.ts'
import { settleWhereabouts } from './settle-whereabouts.ts'
import type { Table } from './table.ts'
import { blankVisit, visitFields } from './visit-fields.ts'
import { type IsWithheld, visibilitiesOf, withholding, withholdingOfDependents } from './withhold.ts'

const sides = [
  { time: 'starts_at', clock: 'from' },
  { time: 'ends_at', clock: 'to' },
] as const
type Side = (typeof sides)[number]

/** A time made of `date` and `from` or `to`; what the row leaves out is as it was. Null where it says nothing of this time. */
function timeOfParts(cells: Cells, { clock }: Side, before: string): Reading<string> | null {
  const [dateCell, clockCell] = [cells('date'), cells(clock)]
  if (!isSaid(dateCell) && !isSaid(clockCell)) return null
  const day = isSaid(dateCell) ? readDay(dateCell, 'date') : { value: before.slice(0, 10) }
  const minutes = isSaid(clockCell) ? readClock(clockCell, clock) : readClock(before.slice(11, 16), clock)
  if ('finding' in day) return day
  // a clock that nobody gave is missed with what is required
  if ('finding' in minutes) return isSaid(clockCell) ? minutes : null
  return day.value === '' ? null : { value: timeOn(day.value, minutes.value) }
}

function settleTimes(draft: Draft<Visit>): void {
  const { cells, findings } = draft
  for (const side of sides) {
    if (isSaid(cells(side.time))) continue
    const reading = timeOfParts(cells, side, draft.record[side.time])
    if (reading && 'value' in reading) draft.record = { ...draft.record, [side.time]: reading.value }
    else if (reading && !findings.some(({ column }) => column === reading.finding.column)) findings.push(reading.finding)
  }
}

function checkTimes({ record: { starts_at, ends_at }, findings }: Draft<Visit>): void {
  if (starts_at === '' || ends_at === '') return
  const days = (instantOf(ends_at) - instantOf(starts_at)) / (24 * 3_600_000)
  if (days <= 0) findings.push(visitReversed(starts_at, ends_at))
  else if (days > longestVisitDays) findings.push(visitTooLong(starts_at, ends_at))
}

/** An id is made of who comes and when it starts, never of where: that may have to stay untold. */
function visitId(cells: Cells): { id: string; findings: Finding[] } {
  const given = (cells('id') ?? '').toLowerCase()
  if (given !== '')
    return identifier.safeParse(given).success ? { id: given, findings: [] } : { id: '', findings: [idUnreadable(given)] }
  const provider = (cells('provider_id') ?? '').toLowerCase()
  const whole = cells('starts_at')
  const start = isSaid(whole) ? readTime(whole, 'starts_at') : timeOfParts(cells, sides[0], '')
  const id = start && 'value' in start && isSaid(provider) ? deriveId(provider, start.value.slice(0, 16)) : ''
  return identifier.safeParse(id).success ? { id, findings: [] } : { id: '', findings: [requiredMissing('id')] }
}

function refine(draft: Draft<Visit>, providers: ReadonlyMap<string, unknown>, locator: Locator): void {
  const { findings } = draft
  settleTimes(draft)
  settleWhereabouts(draft, locator)
  checkTimes(draft)
  const { record } = draft
  const said = (...columns: string[]) => findings.some(({ column, severity }) => severity === 'error' && columns.includes(column))
  if (record.starts_at === '' && !said('starts_at', 'date', 'from')) findings.push(requiredMissing('starts_at'))
  if (record.ends_at === '' && !said('ends_at', 'date', 'to')) findings.push(requiredMissing('ends_at'))
  if (record.provider_id === '') findings.push(requiredMissing('provider_id'))
  else if (!providers.has(record.provider_id)) findings.push(providerUnknown(record.provider_id))
  if (record.unit_id === '') findings.push(visitNowhere())
}

/** By its id, or by what an id is made of. */
function missingColumns(positions: ReadonlyMap<string, number>): string[] {
  if (positions.has('id')) return []
  const start = positions.has('starts_at') || (positions.has('date') && positions.has('from')) ? [] : ['starts_at']
  return [...(positions.has('provider_id') ? [] : ['provider_id']), ...start]
}

const isWithheldColumn = withholding(visitFacts, visitFields)
/** A visit is called by who comes and when. */
const isWithheld: IsWithheld = (column, visibility) => column !== 'name' && isWithheldColumn(column, visibility)

/** `providers` is every provider of the register, `current` every visit. Rows never remove what they do not mention. */
export function planVisits(
  table: Table,
  current: readonly Current<Visit>[],
  providers: readonly Current<Provider>[],
  gazetteer: Gazetteer,
  options: PlanOptions = {},
): Plan {
  const visibilities = visibilitiesOf(providers)
  const locator = createLocator(gazetteer)
  const kind: SheetKind<Visit> = {
    noun: 'visit',
    hasIds: true,
    fields: visitFields,
    missingColumns,
    critical: null,
    schema: visit,
    shape: visit.shape,
    visibilities,
    blank: blankVisit,
    nameOf: ({ provider_id, starts_at }) => `${provider_id} ${starts_at.slice(0, 16).replace('T', ' ')}`.trim(),
    identify: visitId,
    refine: (draft) => refine(draft, visibilities, locator),
    across: () => {},
  }
  return planTable(kind, table, current, options, withholdingOfDependents(isWithheld, visibilities))
}
