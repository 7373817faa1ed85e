/** The one search engine, used by the server and by the browser: filters, ranks and pages the published register. */
import { distance } from '../geo/geodesic.ts'
import { type Point, positionOfPlace } from '../geo/position.ts'
import type { Opening } from '../publish/opening.ts'
import type { PublicProvider } from '../publish/public-provider.ts'
import type { SearchIndex } from './build-index.ts'
import { type Filter, filterOf } from './filter.ts'
import type { Matches } from './match-words.ts'
import type { Counts } from './moment.ts'
import type { SearchQuery } from './query.ts'
import { isOutside, type Origin, rankNearest } from './rank-nearest.ts'
import { servesUnit } from './serves-unit.ts'
import { keepSlice, type Slice } from './slice.ts'
import { count, countFacts, tally } from './tally.ts'

export type { Origin }

/**
 * `distance` is in metres along the ellipsoid, null where an end has no point or where both are only known by the same
 * district (`in_same_district`); `approximate` when an end is only a district's seat; `opening` by confirmed hours only, closed
 * where it has not opened yet. `serves_district`: it serves the district that was asked from, by the map of units and by what it
 * says, not by metres.
 */
export interface Hit {
  provider: PublicProvider
  distance: number | null
  approximate: boolean
  in_same_district: boolean
  serves_district: boolean
  opening: Opening['state']
}

/** `until` is when the clock next changes any answer, epoch milliseconds; Infinity for never. */
export interface Answer {
  total: number
  counts: Counts
  hits: readonly Hit[]
  next: string | null
  until: number
}

/** The origin that a query names by `near` or `place`, or null. A place without a point starts from its district's seat. */
export function originOf(query: Pick<SearchQuery, 'near' | 'place'>, index: SearchIndex): Origin | null {
  if (query.near) return { point: query.near, precision: 'exact', unit_id: '' }
  const place = index.gazetteer.place(query.place)
  return place ? originAtPlace(place.id, index) : null
}

export function originAtPlace(placeId: string, index: SearchIndex): Origin | null {
  const place = index.gazetteer.place(placeId)
  const { point, precision } = positionOfPlace(placeId, index.gazetteer)
  if (!place || !point) return null
  return { point, precision: precision === 'district' ? 'district' : 'settlement', unit_id: place.unit_id }
}

/** The origin that stands for a district: its seat. An oblast has none. */
export function originAtUnit(unitId: string, index: SearchIndex): Origin | null {
  const unit = index.gazetteer.unit(unitId)
  if (!unit || unit.level === 'region') return null
  return { point: unit.seat, precision: unit.level === 'district' ? 'district' : 'settlement', unit_id: unit.id }
}

function measure(
  provider: PublicProvider,
  point: Point | null,
  origin: Origin | null,
  gazetteer: SearchIndex['gazetteer'],
): Omit<Hit, 'provider' | 'opening'> {
  const coarse = provider.location_precision === 'district'
  const in_same_district = origin?.precision === 'district' && coarse && provider.unit_id === origin.unit_id
  return {
    distance: origin && point && !in_same_district ? distance(origin.point, point) : null,
    approximate: coarse || origin?.precision === 'district',
    in_same_district,
    serves_district: servesUnit(provider, origin?.unit_id ?? '', gazetteer),
  }
}

/**
 * Answers a query, sorted by distance when there is an origin, by how well the words met when there is a text, by the base
 * order otherwise. `now` is the instant to answer for, epoch milliseconds; `origin` overrides the one the query names. Page on with
 * `next` as the `cursor`. Totals and counts are exact.
 */
export function search(
  index: SearchIndex,
  query: SearchQuery,
  now: number,
  origin: Origin | null = originOf(query, index),
): Answer {
  const filter = filterOf(index, query, now)
  const { moment } = filter
  const matches = query.q ? index.words.match(query.q) : null
  const slice = keepSlice(index, query)
  const counts = origin ? rankNearest(index, query, origin, filter, matches, slice) : listed(index, query, filter, matches, slice)
  const found = slice.sorted()
  const shown = found.slice(0, query.limit)
  const last = shown.at(-1)
  return {
    total: counts.total,
    counts,
    hits: shown.flatMap(({ ordinal }) => {
      const provider = index.providers[ordinal]
      if (!provider) return []
      const opening = moment.openingOf(moment.facts[ordinal] ?? 0)
      return [{ provider, ...measure(provider, index.points[ordinal] ?? null, origin, index.gazetteer), opening }]
    }),
    next: last && found.length > shown.length ? `${last.order}~${index.providers[last.ordinal]?.id}` : null,
    until: moment.until,
  }
}

/** Without an origin: those whose words met best first, otherwise the base order. Nothing is within a radius of nowhere. */
function listed(index: SearchIndex, query: SearchQuery, filter: Filter, matches: Matches | null, slice: Slice): Counts {
  const { groups, accepts } = filter
  if (query.radius !== null) return countFacts(filter, new Uint32Array(0))
  const order = 100_000
  if (matches) {
    const { entries, scores } = matches
    for (let i = 0; i < entries.length; i++) {
      const ordinal = entries[i] ?? 0
      if (!accepts(ordinal)) continue
      for (const { after, passes } of groups) if (passes(ordinal)) slice.offer(after + order - (scores[i] ?? 0), ordinal)
    }
    return count(filter, entries).counts
  }
  for (const [number, { after, passes }] of groups.entries()) {
    if (isOutside(slice, groups, number)) continue
    for (let ordinal = 0; ordinal < index.providers.length; ordinal++) {
      if (!slice.isAhead(order + after, ordinal) || !accepts(ordinal) || !passes(ordinal)) continue
      // ordinals ascend, so none after the first that is not kept can be
      if (!slice.offer(order + after, ordinal)) break
    }
  }
  return tally(filter).counts
}
