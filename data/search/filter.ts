/** The filters of a query over the columns of the index, and how many answers of each kind they leave. */
import { isInside } from '../geo/country-bounds.ts'
import { providerKinds } from '../vocabulary/provider-kind.ts'
import type { SearchIndex } from './build-index.ts'
import { type KindCounts, type Tally, topicBits } from './columns.ts'
import type { SearchQuery } from './query.ts'

/** Everything but words, radius and kind; `has_kind` is the filter by kind, which the counts of kinds leave out. */
export interface Filter {
  accepts(ordinal: number): boolean
  has_kind(ordinal: number): boolean
}

export function filterOf(index: SearchIndex, query: SearchQuery): Filter {
  const { kinds, topics, units, former_units, unit_number } = index.columns
  const wantedTopics = topicBits(query.topic)
  const wantedKinds = query.kind.reduce((bits, kind) => bits | (1 << providerKinds.indexOf(kind)), 0)
  const { bbox } = query
  const unitsWithin = query.unit
    ? Uint8Array.from([0, ...index.gazetteer.units.map(({ id }) => (index.gazetteer.isWithin(id, query.unit) ? 1 : 0))])
    : null
  const number = query.unit ? unit_number(query.unit) : 0
  return {
    accepts(ordinal) {
      if (wantedTopics !== 0 && ((topics[ordinal] ?? 0) & wantedTopics) === 0) return false
      if (unitsWithin && !(number > 0 && (unitsWithin[units[ordinal] ?? 0] || unitsWithin[former_units[ordinal] ?? 0])))
        return false
      if (!bbox) return true
      const point = index.points[ordinal]
      return point ? isInside(point, bbox) : false
    },
    has_kind: (ordinal) => wantedKinds === 0 || (wantedKinds & (1 << (kinds[ordinal] ?? 0))) !== 0,
  }
}

export const newCounts = (): KindCounts => new Uint32Array(providerKinds.length)

/** More than these are found faster by going outwards from the origin than by measuring each. */
const mostOfFew = 500
/** Questions differ little; a crawler that tries everything must not fill the memory. */
const mostTallies = 500

/** Looks once at every provider for a new combination of filters, never again for the same one. Not for a query with a box. */
export function tally(index: SearchIndex, query: SearchQuery, filter: Filter): Tally {
  const key = `${query.topic.join()}|${query.unit}|${query.kind.join()}`
  const known = index.tallies.get(key)
  if (known) return known
  const made = count(index, filter)
  if (index.tallies.size >= mostTallies)
    for (const oldest of index.tallies.keys()) {
      index.tallies.delete(oldest)
      break
    }
  index.tallies.set(key, made)
  return made
}

/** As `tally`, but never kept; `among` are the only ordinals to look at, ascending, where that is not all. */
export function count(index: SearchIndex, { accepts, has_kind }: Filter, among: Uint32Array | null = null): Tally {
  const { kinds } = index.columns
  const counts = newCounts()
  const few: number[] = []
  const last = (among ?? kinds).length
  for (let i = 0; i < last; i++) {
    const ordinal = among ? (among[i] ?? 0) : i
    if (!accepts(ordinal)) continue
    const kind = kinds[ordinal] ?? 0
    counts[kind] = (counts[kind] ?? 0) + 1
    if (few.length <= mostOfFew && has_kind(ordinal)) few.push(ordinal)
  }
  return { counts, few: few.length <= mostOfFew ? few : null }
}
