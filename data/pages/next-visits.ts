/** The next visits for somebody: those in the same district first, then in the same oblast, then the nearest. */
import type { Gazetteer } from '../geo/gazetteer.ts'
import { distance } from '../geo/geodesic.ts'
import { type Point, positionOfPlace, positionOfUnit } from '../geo/position.ts'
import { bySoonest, type PublicVisit, upcomingVisits } from '../publish/visit.ts'

/** Where somebody is: `unit_id` empty where it is not known (a device's position), `point` null where there is none. */
export interface VisitStart {
  unit_id: string
  point: Point | null
}

/** `distance` is in metres from the start to the visit's place or its district's seat, null where one end has no point. */
export interface NextVisit {
  visit: PublicVisit
  nearness: 'district' | 'oblast' | 'elsewhere'
  distance: number | null
}

const rank = { district: 0, oblast: 1, elsewhere: 2 } as const

function pointOf(visit: PublicVisit, gazetteer: Gazetteer): Point | null {
  const place = positionOfPlace(visit.place_id, gazetteer)
  return place.precision === 'none' ? positionOfUnit(gazetteer.unit(visit.unit_id)).point : place.point
}

function nearnessOf(visit: PublicVisit, unitId: string, gazetteer: Gazetteer): NextVisit['nearness'] {
  const start = gazetteer.chain(unitId)
  // a city's district is no district to travel in
  const district = start.find(({ level }) => level !== 'city_district')
  if (!district) return 'elsewhere'
  const atSeat = district.seat_place_id !== '' && district.seat_place_id === visit.place_id && district.level !== 'region'
  if (atSeat || gazetteer.isWithin(visit.unit_id, district.id)) return 'district'
  const oblast = start.at(-1)
  return oblast && gazetteer.isWithin(visit.unit_id, oblast.id) ? 'oblast' : 'elsewhere'
}

/**
 * Upcoming visits that take place, at most `limit`. In the same district and in the same oblast the soonest comes first, elsewhere
 * the nearest, and last, soonest first, those whose distance cannot be told. `visits` are published ones in any order; `now` is
 * epoch milliseconds. From an oblast every visit in it counts as in the district.
 */
export function nextVisits(
  visits: readonly PublicVisit[],
  start: VisitStart,
  gazetteer: Gazetteer,
  { now, limit }: { now: number; limit: number },
): NextVisit[] {
  return upcomingVisits(visits, now)
    .filter(({ status }) => status === 'planned')
    .map((visit): NextVisit => {
      const point = pointOf(visit, gazetteer)
      const metres = start.point && point ? distance(start.point, point) : null
      return { visit, nearness: nearnessOf(visit, start.unit_id, gazetteer), distance: metres }
    })
    .sort((a, b) => {
      const nearer = rank[a.nearness] - rank[b.nearness]
      if (nearer !== 0) return nearer
      if (a.nearness === 'elsewhere' && a.distance !== b.distance)
        return (a.distance ?? Number.POSITIVE_INFINITY) - (b.distance ?? Number.POSITIVE_INFINITY)
      return bySoonest(a.visit, b.visit)
    })
    .slice(0, limit)
}
