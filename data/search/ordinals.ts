/** Where each provider stands in a list, found by halving: a table by id would be the greatest part of a large register's index. */
import type { PublicProvider } from '../publish/public-provider.ts'

/** The ordinal of a provider, or undefined. */
export type Ordinals = Pick<ReadonlyMap<string, number>, 'get' | 'has'>
/** What is found by its id. */
export type ById<Value> = Pick<ReadonlyMap<string, Value>, 'get' | 'has'>

type WithId = Pick<PublicProvider, 'id'>

/** The first of `length` places whose id is not before this one. */
function halve(length: number, idAt: (place: number) => string, id: string): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (idAt(middle) < id) low = middle + 1
    else high = middle
  }
  return low
}

/** A list in any order, and its ordinals in the order of the ids. */
export interface Ordered {
  providers: readonly PublicProvider[]
  by_id: Uint32Array
}

/** The place in `by_id` at which an id is or would stand. */
export const placeById = ({ providers, by_id }: Ordered, id: string): number =>
  halve(by_id.length, (place) => providers[by_id[place] ?? 0]?.id ?? '', id)

export function ordinalsOf(list: Ordered): Ordinals {
  const get = (id: string) => {
    const ordinal = list.by_id[placeById(list, id)]
    return ordinal !== undefined && list.providers[ordinal]?.id === id ? ordinal : undefined
  }
  return { get, has: (id) => get(id) !== undefined }
}

/** The place of an id, or that where it would stand, in a list in the order of its ids. */
export const placeOfId = (list: readonly WithId[], id: string): number => halve(list.length, (place) => list[place]?.id ?? '', id)

/** `list` is in the order of its ids. */
export function byIdIn<Value extends WithId>(list: readonly Value[]): ById<Value> {
  const get = (id: string) => {
    const found = list[placeOfId(list, id)]
    return found?.id === id ? found : undefined
  }
  return { get, has: (id) => get(id) !== undefined }
}

/** The order of ids, by their letters' codes. */
export const compareIds = (a: WithId, b: WithId) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** The list itself where it is in the order of its ids already. */
export function inIdOrder<Value extends WithId>(list: readonly Value[]): readonly Value[] {
  for (let i = 1; i < list.length; i++) if ((list[i - 1]?.id ?? '') > (list[i]?.id ?? '')) return list.toSorted(compareIds)
  return list
}
