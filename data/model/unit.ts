/** A unit: an oblast, district, town on a par with districts, or city district, as in the geodata pack's units.csv. */
import type { Localized } from './language.ts'

export const unitLevels = ['region', 'city', 'district', 'town', 'city_district'] as const
export type UnitLevel = (typeof unitLevels)[number]

/** `seat` is the seat's `[longitude, latitude]`, WGS 84, and `label_point` a point inside the area for a label. */
export interface Unit {
  id: string
  soate: string
  iso: string
  level: UnitLevel
  parent_id: string
  name: Localized
  seat_place_id: string
  seat_name: Localized
  seat: readonly [number, number]
  label_point: readonly [number, number]
  aliases: readonly string[]
}
