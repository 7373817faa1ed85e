/** One page of answers: the few that come first behind a cursor. */
import type { SearchIndex } from './build-index.ts'
import { keepLeast, type Least } from './least.ts'
import type { SearchQuery } from './query.ts'

export interface Page extends Least {
  /** Whether the pair comes behind the cursor. */
  isAhead(order: number, ordinal: number): boolean
  /** The order of the cursor, 0 without one. */
  from: number
}

/**
 * Keeps the page that begins behind the query's cursor, also when the cursor's provider has since left the list: and one pair
 * more, to know whether there is another page.
 */
export function keepPage(index: SearchIndex, { cursor, limit }: SearchQuery): Page {
  const least = keepLeast(limit + 1)
  const at = cursor.indexOf('~')
  const from = cursor ? Number(cursor.slice(0, at)) : 0
  const behind = cursor ? (index.ordinals.get(cursor.slice(at + 1)) ?? Number.POSITIVE_INFINITY) : -1
  const isAhead = (order: number, ordinal: number) => order > from || (order === from && ordinal > behind)
  return { ...least, isAhead, from, offer: (order, ordinal) => isAhead(order, ordinal) && least.offer(order, ordinal) }
}

/** The page as a group of answers sees it whose orders, whole millimetres, all stand `after` those of the groups before it. */
export function pageBehind(page: Page, after: number): Page {
  return {
    isAhead: (order, ordinal) => page.isAhead(order + after, ordinal),
    from: Math.max(0, page.from - after),
    offer: (order, ordinal) => page.offer(order + after, ordinal),
    reach: () => page.reach() - after,
    sorted: () => page.sorted(),
  }
}
