/** My centers: what is within a person's reach, searched by all its words, the most due first. */
import type { DeskPerson } from '@legalmap/data/desk/person.ts'
import type { CenterList, CenterRow } from '@legalmap/data/desk/resources/center-list.ts'
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
import type { KeptCenters } from './kept-centers.ts'
import { DeskRefusal } from './refusal.ts'
import { countWaiting } from './waiting.ts'

export interface AskedCenters {
  q?: string | undefined
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
}

const usualLimit = 50

/** How well the words of each center met those that were asked; null where none were asked. */
function scoresOf(q: string | undefined, { index }: KeptCenters): ReadonlyMap<string, number> | null {
  if (!q?.trim()) return null
  const { entries, scores } = index.words.match(q)
  return new Map([...entries].map((entry, place) => [index.providers[entry]?.id ?? '', scores[place] ?? 0]))
}

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
    return [{ stored, rank: works(record) ? due.length + never.length : -1, due, never }]
  })
}

const byRank = (a: Found, b: Found) => b.rank - a.rank || (a.stored.record.id < b.stored.record.id ? -1 : 1)

function rowOf(
  { stored: { revision, record }, due, never }: Found,
  desk: DeskParts,
  today: string,
  waiting: ReadonlyMap<string, number>,
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
  const { q, unit, due, cursor, limit = usualLimit } = asked
  const wrong = (fact: string, code: string) =>
    new DeskRefusal(422, `Not taken as it is: ${fact}.`, { errors: [{ fact, path: '', code }] })
  if (unit !== undefined && !desk.pack.gazetteer.unit(unit)) throw wrong('unit', 'unknown_unit')
  const kept = await desk.centers()
  const today = dayInKyrgyzstan(desk.now())
  const mine = withinReach(desk, person, asked, kept, today)
  const scores = scoresOf(q, kept)
  const found = mine
    .filter((one) => due === undefined || isDue(one, due))
    .flatMap((one) => {
      const score = scores?.get(one.stored.record.id)
      return scores === null ? [one] : score === undefined ? [] : [{ ...one, rank: score }]
    })
    .sort(byRank)
  const last = cursor === undefined ? -1 : found.findIndex(({ stored }) => stored.record.id === cursor)
  if (cursor !== undefined && last === -1) throw wrong('cursor', 'wrong_form')
  const shown = found.slice(last + 1, last + 1 + limit)
  const network = networkOf(desk.publisher.current())
  const waiting = await countWaiting(desk)
  return {
    total: found.length,
    due: countsOf(mine),
    gap: network && { reported: network.reported, known: network.known, year: network.year },
    items: shown.map((one) => rowOf(one, desk, today, waiting)),
    next: last + 1 + shown.length < found.length ? (shown.at(-1)?.stored.record.id ?? null) : null,
  }
}
