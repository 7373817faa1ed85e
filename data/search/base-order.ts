/** The base order of what is listed: kind, then what is surely open, then the id. It breaks the ties of every other order. */
import type { PublicProvider } from '../publish/public-provider.ts'
import { providerKinds } from '../vocabulary/provider-kind.ts'
import { listedStatuses, providerStatuses } from '../vocabulary/provider-status.ts'
import { inIdOrder, type Ordered, type Ordinals, placeById } from './ordinals.ts'
import { gone } from './postings.ts'

/** What is historical or closed is no help. */
const isListed = ({ status }: PublicProvider) => listedStatuses.includes(status)

const rankOf = ({ kind, status }: PublicProvider) =>
  providerKinds.indexOf(kind) * providerStatuses.length + providerStatuses.indexOf(status)

const isBefore = (a: PublicProvider, b: PublicProvider): boolean => {
  const ranks = rankOf(a) - rankOf(b)
  return ranks < 0 || (ranks === 0 && a.id < b.id)
}

/** What is listed of all that is published. */
export function inBaseOrder(published: readonly PublicProvider[]): Ordered {
  const listed = inIdOrder(published).filter(isListed)
  const ranked: number[][] = []
  for (let i = 0; i < listed.length; i++) {
    const rank = listed[i] ? rankOf(listed[i] as PublicProvider) : 0
    const others = ranked[rank]
    if (others) others.push(i)
    else ranked[rank] = [i]
  }
  const providers: PublicProvider[] = []
  const by_id = new Uint32Array(listed.length)
  // what stands together has one rank and the order of its ids
  for (const equals of ranked)
    for (const i of equals ?? []) {
      const provider = listed[i]
      if (provider) by_id[i] = providers.push(provider) - 1
    }
  return { providers, by_id }
}

/** What became of a list: `places[old]` is the new ordinal of an old one, or `gone`; `fresh` are the ordinals of what came, ascending. */
export interface Moved extends Ordered {
  places: Uint32Array
  fresh: readonly number[]
}

/** Takes out of a list in base order what was touched, and puts in what is listed of it now; null is not there any more. */
export function changeOrder(old: Ordered & { ordinals: Ordinals }, touched: ReadonlyMap<string, PublicProvider | null>): Moved {
  const leaving = new Uint8Array(old.providers.length)
  for (const id of touched.keys()) leaving[old.ordinals.get(id) ?? old.providers.length] = 1
  const coming = [...touched.values()].filter((provider) => provider !== null && isListed(provider)) as PublicProvider[]
  coming.sort((a, b) => (isBefore(a, b) ? -1 : 1))
  const at = coming.map((provider) => placeIn(old.providers, provider))
  const places = new Uint32Array(old.providers.length)
  const providers: PublicProvider[] = []
  const fresh: number[] = []
  let next = 0
  for (let ordinal = 0; ordinal <= old.providers.length; ordinal++) {
    for (; next < coming.length && at[next] === ordinal; next++) {
      const provider = coming[next]
      if (provider) fresh.push(providers.push(provider) - 1)
    }
    const provider = old.providers[ordinal]
    if (!provider) continue
    places[ordinal] = leaving[ordinal] ? gone : providers.push(provider) - 1
  }
  return { providers, places, fresh, by_id: changeById(old, places, providers, fresh) }
}

/** The place in a list in base order before which a provider belongs. */
function placeIn(list: readonly PublicProvider[], provider: PublicProvider): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const other = list[middle]
    if (other && isBefore(other, provider)) low = middle + 1
    else high = middle
  }
  return low
}

function changeById(
  old: Ordered,
  places: Uint32Array,
  providers: readonly PublicProvider[],
  fresh: readonly number[],
): Uint32Array {
  const idOf = (ordinal: number) => providers[ordinal]?.id ?? ''
  const coming = fresh.toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1))
  const at = coming.map((ordinal) => placeById(old, idOf(ordinal)))
  const by_id = new Uint32Array(providers.length)
  let length = 0
  let next = 0
  for (let i = 0; i <= old.by_id.length; i++) {
    for (; next < coming.length && at[next] === i; next++) by_id[length++] = coming[next] ?? 0
    const place = i < old.by_id.length ? (places[old.by_id[i] ?? 0] ?? gone) : gone
    if (place !== gone) by_id[length++] = place
  }
  return by_id
}
