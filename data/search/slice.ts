/** A slice of the answers: the few that come first behind a cursor. */
import type { SearchIndex } from './build-index.ts'
import { keepLeast, type Least } from './least.ts'
import type { SearchQuery } from './query.ts'

export interface Slice extends Least {
  /** Whether the pair comes behind the cursor. */
  isAhead(order: number, ordinal: number): boolean
  /** The order of the cursor, 0 without one. */
  from: number
}

/**
 * Keeps the slice that begins behind the query's cursor, also when the cursor's provider has since left the list: and one pair
 * more, to know whether there is another.
 */
export function keepSlice(index: SearchIndex, { cursor, limit }: SearchQuery): Slice {
  const least = keepLeast(limit + 1)
  const at = cursor.indexOf('~')
  const from = cursor ? Number(cursor.slice(0, at)) : 0
  const behind = cursor ? (index.ordinals.get(cursor.slice(at + 1)) ?? Number.POSITIVE_INFINITY) : -1
  const isAhead = (order: number, ordinal: number) => order > from || (order === from && ordinal > behind)
  return { ...least, isAhead, from, offer: (order, ordinal) => isAhead(order, ordinal) && least.offer(order, ordinal) }
}

/** The slice as a group of answers sees it whose orders, whole millimetres, all stand `after` those of the groups before it. */
export function sliceBehind(slice: Slice, after: number): Slice {
  return {
    isAhead: (order, ordinal) => slice.isAhead(order + after, ordinal),
    from: Math.max(0, slice.from - after),
    offer: (order, ordinal) => slice.offer(order + after, ordinal),
    reach: () => slice.reach() - after,
    sorted: () => slice.sorted(),
  }
}
