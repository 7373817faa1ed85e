/** A place: a settlement of the state classifier, as in the geodata pack's places.csv. */
import type { Localized } from './language.ts'

export const placeKinds = ['city', 'town', 'settlement', 'village'] as const
export type PlaceKind = (typeof placeKinds)[number]

/** `point` is `[longitude, latitude]` or null where the pack has none; `rank` runs from 1 (Bishkek, Osh) to 6. */
export interface Place {
  id: string
  kind: PlaceKind
  name: Localized
  unit_id: string
  former_unit_id: string
  ayil_aimak: string
  point: readonly [number, number] | null
  rank: number
  aliases: readonly string[]
}
