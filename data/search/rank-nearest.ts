/** Answers from an origin: what is in the same district, then by distance, between them and after what cannot be measured. */
import { distance } from '../geo/geodesic.ts'
import type { Point } from '../geo/position.ts'
import type { SearchIndex } from './build-index.ts'
import { unplacedKey } from './columns.ts'
import type { Filter, Group } from './filter.ts'
import type { Matches } from './match-words.ts'
import type { Counts } from './moment.ts'
import type { SearchQuery } from './query.ts'
import { declaredReach } from './serves-unit.ts'
import { type Slice, sliceBehind } from './slice.ts'
import { count, countFacts, tally } from './tally.ts'

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

/** Fills the slice and returns the counts. `matches` are those of the query's words, null when it has none. */
export function rankNearest(
  index: SearchIndex,
  query: SearchQuery,
  origin: Origin,
  filter: Filter,
  matches: Matches | null,
  slice: Slice,
): Counts {
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
  const isMeant = (ordinal: number) => (!words || words[ordinal] === 1) && filter.accepts(ordinal)

  function offerUnplaced(wanted: Wanted, to: Slice): void {
    for (const [key, ordinals] of columns.unplaced) {
      const order = orderUnplaced(key)
      for (const ordinal of ordinals) {
        if (settled.has(ordinal) || !to.isAhead(order, ordinal) || !wanted(ordinal)) continue
        // ordinals ascend, so none after the first that is not kept can be
        if (!to.offer(order, ordinal)) break
      }
    }
  }
  function offerSettled(wanted: Wanted, to: Slice): void {
    for (const [ordinal, order] of settled) if (wanted(ordinal)) to.offer(order, ordinal)
  }
  function offerNearest(wanted: Wanted, to: Slice, most: number): void {
    const visitor = {
      accepts: (ordinal: number) => !settled.has(ordinal) && wanted(ordinal),
      offer: (ordinal: number, metres: number) => {
        if (metres <= most) to.offer(orderOf(metres), ordinal)
      },
      reach: () => Math.min(most, to.reach()),
    }
    index.nearest.visit(origin.point, visitor, to.from)
  }
  function offerEach(ordinals: Iterable<number>, to: Slice): void {
    for (const ordinal of ordinals) to.offer(settled.get(ordinal) ?? orderAlone(ordinal), ordinal)
  }
  /** Each group on its own, so that the nearest of the first need not be sought among all of the second. */
  function offerGroups(offer: (wanted: Wanted, to: Slice, group: number) => void): void {
    for (const [number, { after, passes }] of filter.groups.entries()) {
      if (isOutside(slice, filter.groups, number)) continue
      offer((ordinal) => isMeant(ordinal) && passes(ordinal), sliceBehind(slice, after), number)
    }
  }

  if (radius === null) {
    const { counts, few } = matches || query.bbox ? count(filter, matches?.entries) : tally(filter)
    words = matches && few.includes(null) ? mark(matches.entries, points.length) : null
    offerGroups((wanted, to, group) => {
      const ordinals = few[group]
      if (ordinals) return offerEach(ordinals, to)
      offerSettled(wanted, to)
      offerNearest(wanted, to, Number.POSITIVE_INFINITY)
      offerUnplaced(wanted, to)
    })
    return counts
  }
  words = matches && mark(matches.entries, points.length)
  const numbers = new Uint32Array(filter.moment.kinds_of_facts)
  const add = (ordinal: number) => {
    if (!isMeant(ordinal)) return
    const fact = filter.moment.facts[ordinal] ?? 0
    numbers[fact] = (numbers[fact] ?? 0) + 1
  }
  for (const ordinal of settled.keys()) add(ordinal)
  index.nearest.within(origin.point, radius, (ordinal) => {
    if (!settled.has(ordinal)) add(ordinal)
  })
  offerGroups((wanted, to) => {
    offerSettled(wanted, to)
    offerNearest(wanted, to, radius)
  })
  return countFacts(filter, numbers)
}

type Wanted = (ordinal: number) => boolean

/** Whether nothing of a group can stand on the slice: the slice begins behind it, or is full of groups before it. */
export const isOutside = (slice: Slice, groups: readonly Group[], number: number): boolean =>
  slice.from >= (groups[number + 1]?.after ?? Number.POSITIVE_INFINITY) || slice.reach() < (groups[number]?.after ?? 0)

function mark(entries: Uint32Array, size: number): Uint8Array {
  const marks = new Uint8Array(size)
  for (const entry of entries) marks[entry] = 1
  return marks
}
