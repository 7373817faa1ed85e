/** The exit of history: what the public may know of how a provider's record was changed. Never a value, a person or a reason. */
import type { Gazetteer } from '../geo/gazetteer.ts'
import { isLater } from '../model/assurance.ts'
import type { Change } from '../model/change.ts'
import { isEqual } from '../model/equal.ts'
import { dayOfInstant } from '../model/instant.ts'
import type { Provider } from '../model/provider.ts'
import { type CheckGroup, checkGroups, providerFacts } from '../model/provider-facts.ts'
import { type LocationVisibility, strictest } from '../vocabulary/location-visibility.ts'
import { listedStatuses } from '../vocabulary/provider-status.ts'
import { type PublicProvider, toPublicProvider } from './public-provider.ts'

/** What of a record can be corrected: the groups of facts, what is announced of it, and where it is known from. */
export const correctedGroups = [...checkGroups, 'notices', 'sources'] as const
export type CorrectedGroup = (typeof correctedGroups)[number]

/** What became of one record on one day (`YYYY-MM-DD` in Kyrgyzstan), of all its changes together. */
export interface PublicChange {
  day: string
  provider_id: string
  added: boolean
  closed: boolean
  corrected: readonly CorrectedGroup[]
  checked: readonly CheckGroup[]
}

/** A correction of what a group does not show is none: dates of sources and checks speak for themselves. */
const groupOf: ReadonlyMap<string, CorrectedGroup> = new Map(
  providerFacts.flatMap(({ key, group }): [string, CorrectedGroup][] => {
    if (group !== 'record') return [[key, group]]
    if (key === 'closures' || key === 'notices') return [[key, 'notices']]
    return key === 'sources' ? [[key, 'sources']] : []
  }),
)

type Seen = { kept: Provider; told: PublicProvider } | null

/** A fact was corrected where both what is kept and what is told of it became another: a text may also go because of its street. */
function correctedIn(before: NonNullable<Seen>, after: NonNullable<Seen>): CorrectedGroup[] {
  const differs = (one: object, other: object, key: string) =>
    !isEqual((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key])
  const found = new Set<CorrectedGroup>()
  for (const [key, group] of groupOf)
    if (differs(before.kept, after.kept, key) && differs(before.told, after.told, key)) found.add(group)
  return correctedGroups.filter((group) => found.has(group))
}

const checkedIn = (before: NonNullable<Seen>, after: NonNullable<Seen>): CheckGroup[] =>
  checkGroups.filter((group) => {
    const [was, is] = [before.told.checks?.[group]?.checked_at ?? '', after.told.checks?.[group]?.checked_at ?? '']
    return isLater(is, was)
  })

const isListed = (seen: NonNullable<Seen>) => listedStatuses.includes(seen.told.status)

/** Of one change, what it shows under the strictest visibility that the record had before it, has after it, or has now. */
function ofChange(
  { at, record_id, before, after }: Change<Provider>,
  now: Pick<Provider, 'location_visibility'>,
  gazetteer: Gazetteer,
): PublicChange {
  const visibility = strictest([before, after, now].flatMap((one) => one?.location_visibility ?? []))
  const [was, is] = [seenAs(before, visibility, gazetteer), seenAs(after, visibility, gazetteer)]
  return {
    day: dayOfInstant(at),
    provider_id: record_id,
    added: was === null && is !== null,
    closed: was !== null && is !== null && isListed(was) && !isListed(is),
    corrected: was && is ? correctedIn(was, is) : [],
    checked: was && is ? checkedIn(was, is) : [],
  }
}

function seenAs(kept: Provider | null, location_visibility: LocationVisibility, gazetteer: Gazetteer): Seen {
  return kept && { kept, told: toPublicProvider({ ...kept, location_visibility }, gazetteer) }
}

const union = <Group>(order: readonly Group[], one: readonly Group[], other: readonly Group[]): Group[] =>
  order.filter((group) => one.includes(group) || other.includes(group))

const says = ({ added, closed, corrected, checked }: PublicChange) =>
  added || closed || corrected.length > 0 || checked.length > 0

const together = (one: PublicChange, other: PublicChange): PublicChange => ({
  ...one,
  added: one.added || other.added,
  closed: one.closed || other.closed,
  corrected: union(correctedGroups, one.corrected, other.corrected),
  checked: union(checkGroups, one.checked, other.checked),
})

/** What was told of a record's changes and what is told of others, one a day, the newest day first. */
export function joinChanges(one: readonly PublicChange[], other: readonly PublicChange[]): PublicChange[] {
  const days = new Map<string, PublicChange>()
  for (const change of [...one, ...other]) {
    const there = days.get(change.day)
    days.set(change.day, there ? together(there, change) : change)
  }
  return [...days.values()].sort(byNewestDay)
}

/**
 * What is told of a record's changes. `changes` are some of its changes, in any order; `now` is the record as it stands, of which
 * only how public it is counts: of one that is gone nothing is told, because even its name is not public any more.
 */
export function toPublicChanges(changes: readonly Change[], now: Provider | null, gazetteer: Gazetteer): PublicChange[] {
  if (!now) return []
  const told = (changes as readonly Change<Provider>[]).map((change) => ofChange(change, now, gazetteer)).filter(says)
  return joinChanges(told, [])
}

/** The newest day first; within one the order of ids, which tells nothing of who was first. */
export const byNewestDay = (one: PublicChange, other: PublicChange): number =>
  one.day === other.day ? (one.provider_id < other.provider_id ? -1 : 1) : one.day > other.day ? -1 : 1
