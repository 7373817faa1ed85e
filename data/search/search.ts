/** The one search engine, used by the server and by the browser: filters, ranks and pages the published register. */
import { type Box, isInside } from '../geo/country-bounds.ts'
import { distance } from '../geo/geodesic.ts'
import { type Point, positionOfPlace } from '../geo/position.ts'
import type { PublicProvider } from '../publish/public-provider.ts'
import type { ProviderKind } from '../vocabulary/provider-kind.ts'
import type { SearchIndex } from './build-index.ts'
import type { SearchQuery } from './query.ts'

/** Where a search starts: `exact` for a device or given coordinates, otherwise what a place or district stands for. */
export interface Origin {
  point: Point
  precision: 'exact' | 'settlement' | 'district'
  unit_id: string
}

/**
 * `distance` is in metres along the ellipsoid, null where an end has no point or where both are only known by the same
 * district (`in_same_district`); `approximate` when an end is only a district's seat.
 */
export interface Hit {
  provider: PublicProvider
  distance: number | null
  approximate: boolean
  in_same_district: boolean
}

/** `kinds` counts the answers of each kind as they would be without the filter by kind. */
export interface Answer {
  total: number
  kinds: ReadonlyMap<ProviderKind, number>
  hits: readonly Hit[]
  next: string | null
}

// orders for what cannot be measured: what is somewhere in the asker's own oblast ranks as if it were half an oblast away,
// then comes what serves the whole country, then the rest
const unplacedInOblast = 50_000
const nationwide = 200_000_000
const elsewhere = 300_000_000

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

function measure(provider: PublicProvider, point: Point | null, origin: Origin | null): Omit<Hit, 'provider'> {
  const coarse = provider.location_precision === 'district'
  const in_same_district = origin?.precision === 'district' && coarse && provider.unit_id === origin.unit_id
  return {
    distance: origin && point && !in_same_district ? distance(origin.point, point) : null,
    approximate: coarse || origin?.precision === 'district',
    in_same_district,
  }
}

function orderFrom(hit: Hit, origin: Origin, index: SearchIndex): number {
  if (hit.in_same_district) return 0
  if (hit.distance !== null) return Math.round(hit.distance * 1000) / 1000
  if (!hit.provider.unit_id) return nationwide
  const oblast = index.gazetteer.chain(origin.unit_id).at(-1)?.id ?? ''
  return oblast && index.gazetteer.isWithin(hit.provider.unit_id, oblast) ? unplacedInOblast : elsewhere
}

function isInUnit(provider: PublicProvider, unitId: string, { gazetteer }: SearchIndex): boolean {
  const former = gazetteer.place(provider.place_id)?.former_unit_id ?? ''
  return gazetteer.isWithin(provider.unit_id, unitId) || gazetteer.isWithin(former, unitId)
}

const isInBox = (point: Point | null, box: Box | null) => !box || (point !== null && isInside(point, box))
const sharesOne = <Word>(wanted: readonly Word[], has: readonly Word[]) =>
  wanted.length === 0 || wanted.some((word) => has.includes(word))

/**
 * Answers a query, sorted by distance when there is an origin, by how well the words met when there is a text, by the base
 * order otherwise. `origin` overrides the one the query names. Page on with `next` as the `cursor`.
 */
export function search(index: SearchIndex, query: SearchQuery, origin: Origin | null = originOf(query, index)): Answer {
  const scores = query.q ? index.words.match(query.q) : null
  const kinds = new Map<ProviderKind, number>()
  const ranked: { hit: Hit; order: number; ordinal: number }[] = []
  for (const [ordinal, provider] of index.providers.entries()) {
    const score = scores ? scores.get(ordinal) : 0
    if (score === undefined) continue
    if (!sharesOne(query.topic, provider.topics)) continue
    if (query.unit && !isInUnit(provider, query.unit, index)) continue
    const point = index.points[ordinal] ?? null
    if (!isInBox(point, query.bbox)) continue
    const hit: Hit = { provider, ...measure(provider, point, origin) }
    if (query.radius !== null && !hit.in_same_district && (hit.distance === null || hit.distance > query.radius)) continue
    kinds.set(provider.kind, (kinds.get(provider.kind) ?? 0) + 1)
    if (!sharesOne(query.kind, [provider.kind])) continue
    ranked.push({ hit, ordinal, order: origin ? orderFrom(hit, origin, index) : 100_000 - score })
  }
  ranked.sort((a, b) => a.order - b.order || a.ordinal - b.ordinal)
  const start = query.cursor ? startAfter(query.cursor, ranked, index) : 0
  const page = ranked.slice(start, start + query.limit)
  const last = page.at(-1)
  const more = last && start + page.length < ranked.length
  return {
    total: ranked.length,
    kinds,
    hits: page.map(({ hit }) => hit),
    next: more ? `${last.order}~${last.hit.provider.id}` : null,
  }
}

/** Where the page after a cursor begins, also when the cursor's provider has since left the list. */
function startAfter(cursor: string, ranked: readonly { order: number; ordinal: number }[], index: SearchIndex): number {
  const at = cursor.indexOf('~')
  const order = Number(cursor.slice(0, at))
  const ordinal = index.ordinals.get(cursor.slice(at + 1)) ?? Number.POSITIVE_INFINITY
  const start = ranked.findIndex((next) => next.order > order || (next.order === order && next.ordinal > ordinal))
  return start === -1 ? ranked.length : start
}
