/** The rules of a provider's row that look at several cells, or at what the register already knows. */

import { distance } from '../geo/geodesic.ts'
import { parseHours } from '../hours/parse-hours.ts'
import { blankClosure } from '../model/blank-closure.ts'
import { askDoor } from '../model/door-rules.ts'
import { isEqual } from '../model/equal.ts'
import { type Provider, provider } from '../model/provider.ts'
import { type AssurableFact, providerFacts } from '../model/provider-facts.ts'
import { isMorePublic } from '../vocabulary/location-visibility.ts'
import { listedStatuses } from '../vocabulary/provider-status.ts'
import { readCoordinates } from './cells/coordinates.ts'
import { readDay } from './cells/dates.ts'
import { clearMark, isSaid } from './cells/reading.ts'
import type { Draft } from './draft.ts'
import type { Field } from './field.ts'
import { checkByGroup } from './group-checks.ts'
import type { Locator } from './locate.ts'
import type { PlanOptions } from './plan.ts'
import { providerFields } from './provider-fields.ts'
import { coordinatesFar } from './rules/coordinates.ts'
import { courtBuilding, isCourtBuilding } from './rules/court-building.ts'
import { kept } from './rules/empty-cell.ts'
import { scheduleUnreadable, scheduleUnverified, statusLeavesLists } from './rules/provider-state.ts'
import { requiredMissing } from './rules/row-refused.ts'
import { isVerifiedLater, revisionOld, verifiedLater } from './rules/verified-later.ts'
import {
  finerThanVisibility,
  published,
  publishNeedsPermission,
  visibilityAssumed,
  visibilityNarrowed,
} from './rules/visibility.ts'
import { settleWhereabouts } from './settle-whereabouts.ts'

type ProviderDraft = Draft<Provider>

function requireNewFacts({ current, record, findings }: ProviderDraft): boolean {
  if (current) return true
  const hasName = record.name.ky || record.name.ru || record.name.en
  const kindIsRead = provider.shape.kind.safeParse(record.kind).success
  if (!kindIsRead && !findings.some(({ column }) => column === 'kind')) findings.push(requiredMissing('kind'))
  if (!hasName) findings.push(requiredMissing('name_ru'))
  return Boolean(hasName) && kindIsRead
}

/** Whoever comes to a court for free advice has come for nothing: such a row is refused until its kind is put right. */
function refuseCourtBuilding({ current, record, findings }: ProviderDraft): boolean {
  const { kind, name } = record
  if (kind !== 'justice_house') return false
  const column = (['ky', 'ru', 'en'] as const).find((language) => isCourtBuilding(name[language]))
  if (!column || (current && isEqual(current.record.name, name) && current.record.kind === kind)) return false
  findings.push(courtBuilding(`name_${column}`, name[column]))
  return true
}

function placeByCoordinates(draft: ProviderDraft): void {
  const [longitude, latitude] = [draft.cells('longitude'), draft.cells('latitude')]
  if (!longitude && !latitude) {
    const known = draft.record.location
    if (known && (longitude !== null || latitude !== null))
      draft.findings.push(kept('longitude', `${known.longitude} ${known.latitude}`))
    return
  }
  if (longitude === clearMark && latitude === clearMark) {
    draft.record = { ...draft.record, location: null }
    return
  }
  const reading = readCoordinates(longitude ?? '', latitude ?? '')
  if ('finding' in reading) draft.findings.push(reading.finding)
  else draft.record = { ...draft.record, location: reading.value }
}

/** Metres: no settlement reaches further from its point, no district from its seat. */
const farFromPlace = 30_000
const farFromSeat = 150_000

function warnOfFarCoordinates({ cells, record, findings }: ProviderDraft, { gazetteer }: Locator): void {
  if (!record.location || !isSaid(cells('longitude'))) return
  const { longitude, latitude } = record.location
  const place = gazetteer.place(record.place_id)
  const unit = gazetteer.unit(record.unit_id)
  const near = place?.point ? { id: place.id, point: place.point, most: farFromPlace } : null
  // an oblast is too large for its seat to say anything
  const seat = unit && unit.level !== 'region' ? { id: unit.id, point: unit.seat, most: farFromSeat } : null
  const expected = near ?? seat
  if (!expected) return
  const metres = distance([longitude, latitude], expected.point)
  if (metres > expected.most) findings.push(coordinatesFar(`${longitude} ${latitude}`, expected.id, metres / 1000))
}

function decideVisibility(draft: ProviderDraft, options: PlanOptions): void {
  const { current, record, findings } = draft
  const after = record.location_visibility
  if (!current) {
    // a row whose visibility cannot be read is refused, and until then nothing of it may be told
    if (findings.some(({ column }) => column === 'location_visibility'))
      draft.record = { ...record, location_visibility: 'hidden' }
    else if (record.kind === 'crisis_center' && !isSaid(draft.cells('location_visibility'))) {
      draft.record = { ...record, location_visibility: 'town' }
      findings.push(visibilityAssumed('town'))
    }
    return
  }
  const before = current.record.location_visibility
  if (isMorePublic(before, after)) findings.push(visibilityNarrowed(before, after))
  if (!isMorePublic(after, before)) return
  if (options.allowPublish) findings.push(published(before, after))
  else {
    draft.record = { ...record, location_visibility: before }
    findings.push(publishNeedsPermission(before, after))
  }
}

/** Facts that say where it is and that only a public place tells; the second half of a position says nothing new. */
const finerFacts = new Set<string>(
  providerFacts
    .filter(({ group, told }) => group === 'place' && told.public === 'whole' && told.town === 'never')
    .map(({ key }) => key),
)
const isFiner = ({ key, column }: Field<Provider>, value: unknown) =>
  finerFacts.has(key) && column !== 'latitude' && value !== '' && value !== null

function warnOfFinerFacts({ cells, record, findings }: ProviderDraft): void {
  if (record.location_visibility === 'public') return
  for (const field of providerFields)
    if (isFiner(field, field.get(record)) && isSaid(cells(field.column))) findings.push(finerThanVisibility(field.column))
}

/** The check that the record had was of the hours before. */
function wouldRefuseHours({ current, record }: ProviderDraft): boolean {
  const before = current?.record ?? null
  const acts = { makes_public: true } as const
  const passed = askDoor('provider', { before, removed: null, after: record, at: '', acts, visibilities: new Map() })
  return 'refusals' in passed && passed.refusals.some(({ code }) => code === 'schedule_unverified')
}

function checkState(draft: ProviderDraft): void {
  const { current, findings } = draft
  const { status, schedule } = draft.record
  const before = current?.record.status
  if (before && listedStatuses.includes(before) && !listedStatuses.includes(status))
    findings.push(statusLeavesLists(status, before))
  if (schedule === '') return
  if (wouldRefuseHours(draft)) {
    findings.push(scheduleUnverified(schedule))
    draft.record = { ...draft.record, schedule: current?.record.schedule ?? '' }
    return
  }
  const parsed = parseHours(schedule)
  if (!parsed.ok && schedule !== current?.record.schedule) findings.push(scheduleUnreadable(schedule, parsed.problem.at + 1))
}

/** The row's own dates come before the file's: when it was verified, else what its source is dated. */
function dateOfRow({ cells, record, current }: ProviderDraft, options: PlanOptions): string {
  if (isSaid(cells('verified_at')) && record.verified_at !== current?.record.verified_at) return record.verified_at
  if (isSaid(cells('source_date'))) return record.source_date
  return options.date ?? ''
}

/** Whoever exported the row as it stands today has seen what was verified: it is newer, whatever its source is dated. */
function isMadeOnToday({ cells, current, findings }: ProviderDraft): boolean {
  const cell = cells('revision')
  if (!current || !isSaid(cell)) return false
  if (cell === String(current.revision)) return true
  findings.push(revisionOld(cell, current.revision))
  return false
}

/** Whether the whole record was kept. */
function keepWhatWasVerifiedLater(draft: ProviderDraft, options: PlanOptions): boolean {
  const known = draft.current?.record
  if (!known || isMadeOnToday(draft)) return false
  const date = dateOfRow(draft, options)
  const proposed = draft.record
  const whole = isVerifiedLater(known.verified_at, date)
  for (const field of providerFields) {
    if (isEqual(field.get(proposed), field.get(known))) continue
    // the whole record, or this fact of it alone
    const checked_at = whole ? known.verified_at : checkedAlone(known, field.key)
    if (!isVerifiedLater(checked_at, date)) continue
    draft.findings.push(verifiedLater(field.column, field.show(field.get(proposed)), checked_at, date))
    draft.proposed = proposed
    draft.record = { ...draft.record, [field.key]: known[field.key] }
  }
  if (whole) draft.record = known
  return whole
}

const checkedAlone = ({ assured }: Provider, key: keyof Provider) => assured[key as AssurableFact]?.checked_at ?? ''

/** A cell of its own for what happens most: the one closure without a beginning is until then, or is over. */
function closeUntil(draft: ProviderDraft): void {
  const cell = draft.cells('closed_until')
  if (cell === null || cell === '') return
  const reading = cell === clearMark ? null : readDay(cell, 'closed_until')
  if (reading && 'finding' in reading) {
    draft.findings.push(reading.finding)
    return
  }
  const others = draft.record.closures.filter(({ kind, from }) => kind !== 'closed' || from !== '')
  const known = draft.record.closures.find((closure) => !others.includes(closure)) ?? blankClosure()
  draft.record = { ...draft.record, closures: reading ? [...others, { ...known, until: reading.value }] : others }
}

export function refineProvider(draft: ProviderDraft, locator: Locator, options: PlanOptions): void {
  draft.refused ||= !requireNewFacts(draft)
  draft.refused ||= refuseCourtBuilding(draft)
  placeByCoordinates(draft)
  closeUntil(draft)
  settleWhereabouts(draft, locator)
  warnOfFarCoordinates(draft, locator)
  if (!keepWhatWasVerifiedLater(draft, options)) checkByGroup(draft)
  decideVisibility(draft, options)
  warnOfFinerFacts(draft)
  checkState(draft)
}
