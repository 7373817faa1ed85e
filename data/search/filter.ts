/** The filters of a query over the columns of the index. */
import { isInside } from '../geo/country-bounds.ts'
import type { SearchIndex } from './build-index.ts'
import { bitsOf } from './columns.ts'
import { chosenOf, filterNames, filterOrder, wordFilters } from './filters.ts'
import { type Moment, momentOf, opening } from './moment.ts'
import type { SearchQuery } from './query.ts'

/** A part of the answer that stands before or after the others as a whole. */
export interface Group {
  /** Added to the order of all of the group: greater than any order of a group before it. */
  after: number
  /** Whether a provider that the filter accepts passes all chosen filters and belongs here. */
  passes(ordinal: number): boolean
}

export interface Filter {
  moment: Moment
  /** Unit and box: what no count leaves out. */
  accepts(ordinal: number): boolean
  /** What the chosen filters want, one mask for each of `filterOrder`; 0 where nothing is chosen. */
  wanted: readonly number[]
  groups: readonly Group[]
  /** Equal keys mean equal filters; null for a box, of which there are too many to remember. */
  key: string | null
}

/** Behind every order that there is: see `rank-nearest.ts`. */
const secondGroup = 1_000_000_000

function wantedBits(query: SearchQuery): number[] {
  return filterOrder.map((name) => {
    if (name === 'open_now') return query.open_now ? opening.open | opening.unconfirmed : 0
    const chosen = chosenOf(query, name)
    return name in wordFilters ? bitsOf(wordFilters[name as keyof typeof wordFilters], chosen) : chosen.length
  })
}

function groupsOf(moment: Moment, wanted: readonly number[], openNow: boolean): Group[] {
  const group = (after: number, masks: readonly number[]): Group => {
    const asked = masks.flatMap((bits, filter) => (bits === 0 ? [] : [{ bits, filter }]))
    return {
      after,
      passes(ordinal) {
        const fact = moment.facts[ordinal] ?? 0
        for (const { bits, filter } of asked) if ((moment.mask(fact, filter) & bits) === 0) return false
        return true
      },
    }
  }
  if (!openNow) return [group(0, wanted)]
  const others = wanted.slice(0, -1)
  return [group(0, [...others, opening.open]), group(secondGroup, [...others, opening.unconfirmed])]
}

/** `now` in epoch milliseconds: what is open and fresh is asked of the moment it lies in. */
export function filterOf(index: SearchIndex, query: SearchQuery, now: number): Filter {
  const { units, former_units, unit_number } = index.columns
  const moment = momentOf(index, now)
  const { bbox } = query
  const unitsWithin = query.unit
    ? Uint8Array.from([0, ...index.gazetteer.units.map(({ id }) => (index.gazetteer.isWithin(id, query.unit) ? 1 : 0))])
    : null
  const number = query.unit ? unit_number(query.unit) : 0
  const wanted = wantedBits(query)
  return {
    moment,
    wanted,
    groups: groupsOf(moment, wanted, query.open_now),
    key: bbox ? null : `${query.unit}|${filterNames.map((name) => chosenOf(query, name).join()).join('|')}`,
    accepts(ordinal) {
      if (unitsWithin && !(number > 0 && (unitsWithin[units[ordinal] ?? 0] || unitsWithin[former_units[ordinal] ?? 0])))
        return false
      if (!bbox) return true
      const point = index.points[ordinal]
      return point ? isInside(point, bbox) : false
    },
  }
}
