/** Plans visits and duty days of a center and calls them off, all that was asked as one change that can be turned back. */
import type { DeskPerson } from '@legalmap/data/desk/person.ts'
import type { DeskError } from '@legalmap/data/desk/resources/problem.ts'
import { type VisitsAnswer, type VisitsRequest, visitsRequest } from '@legalmap/data/desk/resources/visits.ts'
import { textFaultsIn } from '@legalmap/data/desk/text-faults.ts'
import { dayError, instantsOf } from '@legalmap/data/desk/visits/new-visit.ts'
import { newSeries, visitId } from '@legalmap/data/desk/visits/visit-id.ts'
import { dayInKyrgyzstan } from '@legalmap/data/model/instant.ts'
import { emptyLocalized } from '@legalmap/data/model/language.ts'
import type { Provider } from '@legalmap/data/model/provider.ts'
import type { Visit } from '@legalmap/data/model/visit.ts'
import type { z } from 'zod'
import type { Edit, Stored } from '../store/open-store.ts'
import { anew } from './anew.ts'
import { type DeskParts, targetOf } from './desk-parts.ts'
import { locateSettlement } from './locate-settlement.ts'
import { readRequest } from './read-request.ts'
import { storedVisits } from './read-visits.ts'
import { DeskRefusal, noSuch, wrongFacts } from './refusal.ts'
import { requireMay } from './require-may.ts'
import { writeEdits } from './write-edits.ts'

type Asked = z.output<typeof visitsRequest>
type Planned = Asked['add'][number]
type Where = Pick<Visit, 'oblast' | 'district' | 'settlement' | 'unit_id' | 'place_id'>

/** Where a visit is: at the center, or in a settlement of the gazetteer. */
function whereOf({ settlement }: Planned, center: Provider, desk: DeskParts): Where | { code: string } {
  const { unit_id, place_id, oblast, district } = center
  if (settlement.trim() === '')
    return unit_id === '' ? { code: 'center_nowhere' } : { oblast, district, settlement: center.settlement, unit_id, place_id }
  const located = locateSettlement(settlement, unit_id, desk.pack.gazetteer)
  if ('code' in located) return located
  const { place } = located
  return { oblast: '', district: '', settlement: place.name.ru || place.name.ky, unit_id: place.unit_id, place_id: place.id }
}

/** The visits to write, without those that are there already; what cannot be planned is an error of its row. */
function planned(asked: Asked, center: Provider, known: readonly Stored<Visit>[], desk: DeskParts) {
  const today = dayInKyrgyzstan(desk.now())
  const ids = known.map(({ record }) => record.id)
  const taken = new Set(ids)
  const series = asked.series ? newSeries(center.id, ids) : ''
  const key = ({ starts_at, place_id, settlement }: Pick<Visit, 'starts_at' | 'place_id' | 'settlement'>) =>
    `${starts_at} ${place_id || settlement}`
  const there = new Set(known.filter(({ record }) => record.status === 'planned').map(({ record }) => key(record)))
  const errors: DeskError[] = []
  const visits: Visit[] = []
  for (const [row, one] of asked.add.entries()) {
    const refuse = (fact: string, code: string) => errors.push({ fact: 'add', path: `${row}.${fact}`, code })
    const wrongDay = dayError(one.day, today)
    if (wrongDay) refuse('day', wrongDay)
    if (one.to <= one.from) refuse('to', 'time_order')
    for (const fact of ['settlement', 'place', 'note'] as const)
      for (const { code } of textFaultsIn(one[fact], { lines: fact === 'note' }).slice(0, 1)) refuse(fact, code)
    const where = whereOf(one, center, desk)
    if ('code' in where) {
      refuse('settlement', where.code)
      continue
    }
    const times = instantsOf(one)
    if (there.has(key({ ...times, ...where }))) continue
    there.add(key({ ...times, ...where }))
    const id = visitId(center.id, one.day, (name) => taken.has(name), series)
    taken.add(id)
    visits.push({
      id,
      provider_id: center.id,
      ...where,
      ...times,
      place: { ...emptyLocalized(), ...one.place },
      note: { ...emptyLocalized(), ...one.note },
      topics: [],
      status: 'planned',
      sources: [],
      source_date: today,
    })
  }
  if (errors.length > 0) throw wrongFacts(errors)
  return { visits, skipped: asked.add.length - visits.length }
}

/** The edits that give visits another status. Throws a DeskRefusal: 404 for one of another center, 412 for one that was changed. */
function settled(rows: Asked['cancel'], status: Visit['status'], known: ReadonlyMap<string, Stored<Visit>>): Edit[] {
  return rows.flatMap(({ id, revision }): Edit[] => {
    const stored = known.get(id)
    if (!stored) throw noSuch('visit')
    if (stored.record.status === status) return []
    if (stored.revision !== revision) throw new DeskRefusal(412, 'Somebody else changed this visit meanwhile.')
    const record = { ...stored.record, status }
    return [{ noun: 'visit', action: 'update', record_id: id, base_revision: revision, record }]
  })
}

async function changeOnce(desk: DeskParts, person: DeskPerson, id: string, asked: Asked): Promise<VisitsAnswer> {
  const stored = await desk.store.record('provider', id)
  if (!stored) throw noSuch('center')
  requireMay(person, 'visits.edit', targetOf(stored.record, desk), 'center')
  const own = await desk.store.read(storedVisits(id))
  const known = new Map(own.map((visit) => [visit.record.id, visit]))
  const { visits, skipped } = planned(asked, stored.record, own, desk)
  const cancelled = settled(asked.cancel, 'cancelled', known)
  const restored = settled(asked.restore, 'planned', known)
  const added = visits.map(
    (record): Edit => ({
      noun: 'visit',
      action: 'insert',
      record_id: record.id,
      base_revision: null,
      record,
    }),
  )
  const edits = [...added, ...cancelled, ...restored]
  const idsOf = (some: readonly Edit[]) => some.map(({ record_id }) => record_id)
  const answer = { added: idsOf(added), skipped, cancelled: idsOf(cancelled), restored: idsOf(restored) }
  if (edits.length === 0) return { ...answer, batch: null }
  const { written } = await writeEdits(desk, person, { reason: asked.reason, act: 'visits' }, edits)
  return { ...answer, batch: written.batch_id }
}

/** Throws DeskRefusal: 400, 403, 404, 412, 422. Errors name the row: `add`, `3.settlement`. */
export async function changeVisits(
  desk: DeskParts,
  person: DeskPerson,
  id: string,
  request: VisitsRequest | unknown,
): Promise<VisitsAnswer> {
  const asked = readRequest(visitsRequest, request)
  return anew(() => changeOnce(desk, person, id, asked))
}
