/** Answers from an origin: what is in the same district or declares it, then by distance, between them what cannot be measured. */
import { distance } from '../geo/geodesic.ts'
import type { Point } from '../geo/position.ts'
import type { SearchIndex } from './build-index.ts'
import { type KindCounts, unplacedKey } from './columns.ts'
import { count, type Filter, newCounts, tally } from './filter.ts'
import type { Matches } from './match-words.ts'
import type { Page } from './page.ts'
import type { SearchQuery } from './query.ts'
import { declaredReach } from './serves-unit.ts'

/** Where a search starts: `exact` for a device or given coordinates, otherwise what a place or district stands for. */
export interface Origin {
  point: Point
  precision: 'exact' | 'settlement' | 'district'
  unit_id: string
}

// orders for what cannot be measured: what is somewhere in the asker's own oblast ranks as if it were half an oblast away,
// then comes what serves the whole country, then the rest
const unplacedInOblast = 50_000
const nationwide = 200_000_000
const elsewhere = 300_000_000

/** Millimetres: finer differences are not for real, and a cursor has to write them down. */
const orderOf = (metres: number) => Math.round(metres * 1000) / 1000

/** Fills the page and returns the counts of kinds. `matches` are those of the query's words, null when it has none. */
export function rankNearest(
  index: SearchIndex,
  query: SearchQuery,
  origin: Origin,
  filter: Filter,
  matches: Matches | null,
  page: Page,
): KindCounts {
  const { columns, points } = index
  const { radius } = query
  const oblast = index.gazetteer.chain(origin.unit_id).at(-1)?.id ?? ''
  const orderUnplaced = (key: string) => (key === '' ? nationwide : key === oblast ? unplacedInOblast : elsewhere)

  function orderAlone(ordinal: number): number {
    const point = points[ordinal]
    if (point) return orderOf(distance(origin.point, point))
    return orderUnplaced(unplacedKey(index.providers[ordinal]?.unit_id ?? '', index.gazetteer))
  }
  /** The orders of those that metres alone do not rank. */
  const settled = new Map<number, number>()
  // within a radius only metres count
  const declared = radius === null ? declaredReach(origin.unit_id, columns.served, index.gazetteer) : []
  for (const [ordinal, most] of declared) settled.set(ordinal, Math.min(most, orderAlone(ordinal)))
  for (const ordinal of (origin.precision === 'district' && columns.coarse.get(origin.unit_id)) || []) settled.set(ordinal, 0)

  let words: Uint8Array | null = null
  const isWanted = (ordinal: number) => (!words || words[ordinal] === 1) && filter.accepts(ordinal) && filter.has_kind(ordinal)

  function offerUnplaced(): void {
    for (const [key, ordinals] of columns.unplaced) {
      const order = orderUnplaced(key)
      for (const ordinal of ordinals) {
        if (settled.has(ordinal) || !page.isAhead(order, ordinal) || !isWanted(ordinal)) continue
        // ordinals ascend, so none after the first that is not kept can be
        if (!page.offer(order, ordinal)) break
      }
    }
  }
  function offerSettled(): void {
    for (const [ordinal, order] of settled) if (isWanted(ordinal)) page.offer(order, ordinal)
  }
  function offerNearest(most: number): void {
    const visitor = {
      accepts: (ordinal: number) => !settled.has(ordinal) && isWanted(ordinal),
      offer: (ordinal: number, metres: number) => {
        if (metres <= most) page.offer(orderOf(metres), ordinal)
      },
      reach: () => Math.min(most, page.reach()),
    }
    index.nearest.visit(origin.point, visitor, page.from)
  }
  function offerEach(ordinals: Iterable<number>): void {
    for (const ordinal of ordinals) page.offer(settled.get(ordinal) ?? orderAlone(ordinal), ordinal)
  }

  if (radius === null) {
    const { counts, few } = matches || query.bbox ? count(index, filter, matches?.entries) : tally(index, query, filter)
    if (few) offerEach(few)
    else {
      words = matches && mark(matches.entries, points.length)
      offerSettled()
      offerNearest(Number.POSITIVE_INFINITY)
      offerUnplaced()
    }
    return counts
  }
  words = matches && mark(matches.entries, points.length)
  const counts = newCounts()
  const add = (ordinal: number) => {
    if ((words && words[ordinal] === 0) || !filter.accepts(ordinal)) return
    const kind = columns.kinds[ordinal] ?? 0
    counts[kind] = (counts[kind] ?? 0) + 1
  }
  for (const ordinal of settled.keys()) add(ordinal)
  index.nearest.within(origin.point, radius, (ordinal) => {
    if (!settled.has(ordinal)) add(ordinal)
  })
  offerSettled()
  offerNearest(radius)
  return counts
}

function mark(entries: Uint32Array, size: number): Uint8Array {
  const marks = new Uint8Array(size)
  for (const entry of entries) marks[entry] = 1
  return marks
}
