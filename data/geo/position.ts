/** Where a provider is, and how precisely that is known: its own coordinates, else its place's point, else its unit's seat. */
import type { Provider } from '../model/provider.ts'
import type { Unit } from '../model/unit.ts'
import type { LocationPrecision } from '../vocabulary/location-precision.ts'
import type { Gazetteer } from './gazetteer.ts'

/** `[longitude, latitude]`, WGS 84 degrees. */
export type Point = readonly [number, number]

export interface Position {
  point: Point | null
  precision: LocationPrecision
}

const unknown: Position = { point: null, precision: 'none' }

/**
 * The position of a unit taken for something inside it. An oblast's seat may be hours away from the place that is meant,
 * so an oblast gives no point. The seat of a town, or of a city's district, is the town itself.
 */
export function positionOfUnit(unit: Unit | undefined): Position {
  if (!unit) return unknown
  if (unit.level === 'region') return { point: null, precision: 'oblast' }
  return { point: unit.seat, precision: unit.level === 'district' ? 'district' : 'settlement' }
}

/** The position of a place: its own point, or that of its unit where the geodata pack has none. */
export function positionOfPlace(placeId: string, gazetteer: Gazetteer): Position {
  const place = gazetteer.place(placeId)
  if (!place) return unknown
  return place.point ? { point: place.point, precision: 'settlement' } : positionOfUnit(gazetteer.unit(place.unit_id))
}

/**
 * The position that may be told. Places marked `town` count as in the middle of their town, whatever coordinates they have;
 * places marked `hidden` are nowhere.
 */
export function positionOf(
  provider: Pick<Provider, 'location' | 'place_id' | 'unit_id' | 'location_visibility'>,
  gazetteer: Gazetteer,
): Position {
  const oblast = gazetteer.chain(provider.unit_id).at(-1)
  if (provider.location_visibility === 'hidden') return { point: null, precision: oblast ? 'oblast' : 'none' }
  if (provider.location && provider.location_visibility === 'public')
    return { point: [provider.location.longitude, provider.location.latitude], precision: 'building' }
  const place = positionOfPlace(provider.place_id, gazetteer)
  return place.precision === 'none' ? positionOfUnit(gazetteer.unit(provider.unit_id)) : place
}
