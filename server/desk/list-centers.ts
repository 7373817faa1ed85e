/** My centers: what is within a person's reach, searched by all its words, the most due first. */
import type { DeskPerson } from '@legalmap/data/desk/person.ts'
import type { CenterList, CenterRow, NextVisit } from '@legalmap/data/desk/resources/center-list.ts'
import { may } from '@legalmap/data/desk/roles.ts'
import { closureNow } from '@legalmap/data/hours/closures.ts'
import { dayInKyrgyzstan } from '@legalmap/data/model/instant.ts'
import type { Provider } from '@legalmap/data/model/provider.ts'
import { type CheckGroup, checkGroups } from '@legalmap/data/model/provider-facts.ts'
import { networkOf } from '@legalmap/data/pages/network.ts'
import { listedStatuses } from '@legalmap/data/vocabulary/provider-status.ts'
import type { Stored } from '../store/open-store.ts'
import { type DeskParts, targetOf } from './desk-parts.ts'
import { dueGroups } from './due-groups.ts'
import { findCenters } from './find-centers.ts'
import type { KeptCenters } from './kept-centers.ts'
import { nextVisits } from './next-visits.ts'
import { DeskRefusal } from './refusal.ts'
import { countWaiting } from './waiting.ts'

export interface AskedCenters {
  q?: string | undefined
  /** The id of a settlement: the nearest to it come first. */
  place?: string | undefined
  unit?: string | undefined
  due?: 'any' | CheckGroup | undefined
  cursor?: string | undefined
  limit?: number | undefined
}

interface Found {
  stored: Stored<Provider>
  /** The greater, the sooner in the list. */
  rank: number
  due: CheckGroup[]
  never: CheckGroup[]
  distance: number | null
  approximate: boolean
}

const usualLimit = 50
/** So much of a note stands in a list: who calls has a question now. */
const mostOfNote = 240
const beginningOf = (note: string) => (note.length > mostOfNote ? `${note.slice(0, mostOfNote)}…` : note)

/** What is closed for good is no work: it comes last, and only what works is due. */
const works = ({ status }: Provider) => listedStatuses.includes(status)

function withinReach(
  desk: DeskParts,
  person: DeskPerson,
  { unit }: AskedCenters,
  { records }: KeptCenters,
  today: string,
): Found[] {
  const { gazetteer } = desk.pack
  return [...records.values()].flatMap((stored): Found[] => {
    const { record } = stored
    if (unit !== undefined && !gazetteer.isWithin(record.unit_id, unit)) return []
    if (!may(person, 'record.read', targetOf(record, desk))) return []
    const { due, never } = works(record) ? dueGroups(record, today) : { due: [], never: [] }
    return [{ stored, rank: works(record) ? due.length + never.length : -1, due, never, distance: null, approximate: false }]
  })
}

const byRank = (a: Found, b: Found) => b.rank - a.rank || (a.stored.record.id < b.stored.record.id ? -1 : 1)

interface Beside {
  today: string
  waiting: ReadonlyMap<string, number>
  visits: ReadonlyMap<string, readonly NextVisit[]>
  /** Whether the notes of a center are to be told. */
  tellsNote: (record: Provider) => boolean
}

function rowOf(
  { stored: { revision, record }, due, never, distance, approximate }: Found,
  desk: DeskParts,
  { today, waiting, visits, tellsNote }: Beside,
): CenterRow {
  const unit = desk.pack.gazetteer.unit(record.unit_id)
  const { state } = closureNow(record.closures, today)
  const { id, kind, name, status, location_visibility, settlement, phones } = record
  return {
    id,
    revision,
    kind,
    name,
    status,
    location_visibility,
    unit: unit ? { id: unit.id, level: unit.level, name: unit.name } : null,
    settlement,
    phones,
    due,
    never,
    closed_until: state && state.closure.kind === 'closed' ? state.until : null,
    waiting: waiting.get(id) ?? 0,
    note: tellsNote(record) ? beginningOf(record.note) : '',
    next_visit: visits.get(id)?.[0] ?? null,
    distance,
    approximate,
  }
}

const countsOf = (found: readonly Found[]): CenterList['due'] =>
  Object.fromEntries(
    checkGroups.map((group) => [group, found.filter(({ due, never }) => due.includes(group) || never.includes(group)).length]),
  ) as CenterList['due']

const isDue = ({ due, never }: Found, wanted: NonNullable<AskedCenters['due']>) =>
  wanted === 'any' ? due.length + never.length > 0 : due.includes(wanted) || never.includes(wanted)

/** Throws a DeskRefusal (422) for a unit that is not there and a cursor that no list gave. */
export async function listCenters(desk: DeskParts, person: DeskPerson, asked: AskedCenters): Promise<CenterList> {
  const { q, unit, due, place, cursor, limit = usualLimit } = asked
  const wrong = (fact: string, code: string) =>
    new DeskRefusal(422, `Not taken as it is: ${fact}.`, { errors: [{ fact, path: '', code }] })
  if (unit !== undefined && !desk.pack.gazetteer.unit(unit)) throw wrong('unit', 'unknown_unit')
  if (place !== undefined && !desk.pack.gazetteer.place(place)) throw wrong('place', 'unknown_place')
  const kept = await desk.centers()
  const today = dayInKyrgyzstan(desk.now())
  const mine = withinReach(desk, person, asked, kept, today)
  const ids = new Set(mine.map(({ stored }) => stored.record.id))
  const { around, namesakes, ranks } = findCenters(kept, { q, place }, (id) => ids.has(id), desk.now())
  const found = mine
    .filter((one) => due === undefined || isDue(one, due))
    .flatMap((one) => {
      const rank = ranks?.get(one.stored.record.id)
      return ranks === null ? [one] : rank === undefined ? [] : [{ ...one, ...rank }]
    })
    .sort(byRank)
  const last = cursor === undefined ? -1 : found.findIndex(({ stored }) => stored.record.id === cursor)
  if (cursor !== undefined && last === -1) throw wrong('cursor', 'wrong_form')
  const shown = found.slice(last + 1, last + 1 + limit)
  const network = networkOf(desk.publisher.current())
  const beside: Beside = {
    today,
    waiting: await countWaiting(desk),
    visits: nextVisits(desk),
    // an operator has somebody on the line: what she must know is there before she searches
    tellsNote: (record) => (ranks !== null || person.role === 'hotline') && may(person, 'note.read', targetOf(record, desk)),
  }
  return {
    total: found.length,
    due: countsOf(mine),
    gap: network && { reported: network.reported, known: network.known, year: network.year },
    around,
    namesakes,
    items: shown.map((one) => rowOf(one, desk, beside)),
    next: last + 1 + shown.length < found.length ? (shown.at(-1)?.stored.record.id ?? null) : null,
  }
}
