/** Publishes what was changed in the register, and nothing else anew. */
import type { Gazetteer } from '../geo/gazetteer.ts'
import type { ConsultationCount } from '../model/consultation-count.ts'
import type { NetworkSize } from '../model/network-size.ts'
import type { Provider } from '../model/provider.ts'
import type { Steps } from '../model/steps.ts'
import type { Visit } from '../model/visit.ts'
import { type PublicConsultationCount, toPublicCount } from '../publish/consultation-count.ts'
import { byNewestDay, type PublicChange } from '../publish/public-change.ts'
import { isPublic, type PublicProvider, toPublicProvider } from '../publish/public-provider.ts'
import { bySoonest, type PublicVisit } from '../publish/visit.ts'
import { buildIndexInSteps, changeIndex } from '../search/build-index.ts'
import { byIdIn, compareIds, placeOfId } from '../search/ordinals.ts'
import { type Published, publishVisit, withoutNote } from './publish-records.ts'

/** Records by id, null for those that are not there any more. */
type Touched<T> = ReadonlyMap<string, T | null>

/**
 * What the register holds of the records that were touched. Of a touched provider's visits and counts all are among them, and every
 * provider that names it as its successor, because what may be told of them follows what may be told of it; `counted` has the providers that a touched count names.
 */
export interface Changes {
  version: string
  changed_at: string
  providers: Touched<Provider>
  visits: Touched<Visit>
  consultation_counts: Touched<ConsultationCount>
  counted: ReadonlyMap<string, Provider>
  /** All, where any was touched. */
  network_sizes: readonly NetworkSize[] | null
  /** What is told of the touched providers' history; `whole` where it is all that is told of anybody's. */
  history: { whole: boolean; told: readonly PublicChange[] }
}

/** What can be told apart by who remembers answers: `provider:ID`, `providers` where there is any, and one for each other noun. */
export type Tag = `provider:${string}` | 'providers' | 'visits' | 'counts' | 'network_sizes'

export interface Applied {
  published: Published
  /** What the public sees otherwise than before; none where nothing that is public was changed. */
  tags: ReadonlySet<Tag>
}

/** So many providers are put into the index one by one; of more it is built anew. */
const mostOneByOne = 2000
/** Nobody reads further back. */
const mostTold = 2000
/** A step publishes so many. */
const stride = 64

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** Publishes the touched providers; those of which the public sees nothing new are left out. */
function* publishProviders(
  { providers }: Changes,
  { by_id }: Published,
  gazetteer: Gazetteer,
): Steps<Map<string, PublicProvider | null>> {
  const changed = new Map<string, PublicProvider | null>()
  const mayBeNamed = (id: string) => isPublic(providers.has(id) ? providers.get(id) : by_id.get(id))
  let done = 0
  for (const [id, record] of providers) {
    const before = by_id.get(id) ?? null
    const after = record && toPublicProvider(record, gazetteer, mayBeNamed)
    if (!isSame(before, after)) changed.set(id, after)
    if (++done % stride === 0) yield
  }
  return changed
}

/** The list with what was touched in the place of what was there; the list itself where all that is public is the same. */
function replaced<Value extends { id: string }>(
  list: readonly Value[],
  touched: ReadonlyMap<string, Value | null>,
  order: (a: Value, b: Value) => number,
): readonly Value[] {
  if (touched.size === 0) return list
  const before = list.filter(({ id }) => touched.has(id))
  const after = [...touched.values()].filter((value) => value !== null).sort(order)
  if (isSame(before, after)) return list
  const stays = list.filter(({ id }) => !touched.has(id))
  const merged: Value[] = []
  let next = 0
  for (const value of stays) {
    for (; next < after.length && order(after[next] as Value, value) < 0; next++) merged.push(after[next] as Value)
    merged.push(value)
  }
  return [...merged, ...after.slice(next)]
}

/** So many are put one by one into a list that is in the order of its ids: each is found by halving. */
const mostSpliced = 200

function replacedById<Value extends { id: string }>(
  list: readonly Value[],
  touched: ReadonlyMap<string, Value | null>,
): readonly Value[] {
  if (touched.size > mostSpliced) return replaced(list, touched, compareIds)
  const copy = list.slice()
  for (const [id, value] of touched) {
    const place = placeOfId(copy, id)
    const there = copy[place]?.id === id ? 1 : 0
    copy.splice(place, there, ...(value ? [value] : []))
  }
  return copy
}

const mapped = <From, To>(touched: Touched<From>, publish: (record: From) => To | null): Map<string, To | null> =>
  new Map([...touched].map(([id, record]) => [id, record === null ? null : publish(record)]))

/** Of a provider that was touched `told` is all that is told: what it is now decides what may be told of what it was. */
function retold(before: readonly PublicChange[], { providers, history }: Changes): readonly PublicChange[] {
  if (history.whole) return history.told
  if (providers.size === 0) return before
  const others = before.filter(({ provider_id }) => !providers.has(provider_id))
  return [...others, ...history.told].sort(byNewestDay).slice(0, mostTold)
}

/** The published register after the changes; the one before stays as it is, and shares with it all that was not touched. */
export function* applyChanges(before: Published, changes: Changes, gazetteer: Gazetteer): Steps<Applied> {
  const tags = new Set<Tag>()
  const changed = yield* publishProviders(changes, before, gazetteer)
  const providers = changed.size === 0 ? before.providers : replacedById(before.providers, changed)
  yield
  const by_id = changed.size === 0 ? before.by_id : byIdIn(providers)
  for (const id of changed.keys()) tags.add(`provider:${id}`)
  if (changed.size > 0) tags.add('providers')

  const publishCount = (count: ConsultationCount): PublicConsultationCount | null =>
    toPublicCount(count, changes.counted.get(count.provider_id), gazetteer)
  const visits: Touched<PublicVisit> = mapped(changes.visits, (visit) => publishVisit(visit, by_id, gazetteer))
  const published = {
    ...before,
    version: changes.version,
    changed_at: changes.changed_at,
    providers,
    by_id,
    visits: replaced(before.visits, visits, bySoonest),
    consultation_counts: replaced(before.consultation_counts, mapped(changes.consultation_counts, publishCount), compareIds),
    network_sizes: changes.network_sizes?.map(withoutNote) ?? before.network_sizes,
    changes: retold(before.changes ?? [], changes),
  }
  if (published.visits !== before.visits) tags.add('visits')
  if (published.consultation_counts !== before.consultation_counts) tags.add('counts')
  if (!isSame(published.network_sizes, before.network_sizes)) tags.add('network_sizes')
  yield
  if (changed.size > mostOneByOne) {
    const index = yield* buildIndexInSteps(providers, gazetteer, before.index.places)
    return { published: { ...published, index }, tags }
  }
  const index = changed.size === 0 ? before.index : yield* changeIndex(before.index, changed)
  return { published: { ...published, index }, tags }
}
