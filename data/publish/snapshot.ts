/** The snapshot: the whole published register and its gazetteer in one file, from which a browser searches by itself. */
import { createGazetteer } from '../geo/gazetteer.ts'
import type { Place, PlaceKind } from '../model/place.ts'
import type { Unit } from '../model/unit.ts'
import type { PublicProvider } from './public-provider.ts'

/** A place as a row, because two thousand objects would repeat their names of fields two thousand times. */
type PlaceRow = [
  id: string,
  kind: PlaceKind,
  ky: string,
  ru: string,
  en: string,
  unit_id: string,
  former_unit_id: string,
  ayil_aimak: string,
  rank: number,
  longitude: number | null,
  latitude: number | null,
  aliases: string,
]

export interface Snapshot {
  version: string
  providers: readonly PublicProvider[]
  units: readonly Unit[]
  places: readonly PlaceRow[]
}

const toRow = (place: Place): PlaceRow => [
  place.id,
  place.kind,
  place.name.ky,
  place.name.ru,
  place.name.en,
  place.unit_id,
  place.former_unit_id,
  place.ayil_aimak,
  place.rank,
  place.point?.[0] ?? null,
  place.point?.[1] ?? null,
  place.aliases.join('|'),
]

const fromRow = ([
  id,
  kind,
  ky,
  ru,
  en,
  unit_id,
  former_unit_id,
  ayil_aimak,
  rank,
  longitude,
  latitude,
  aliases,
]: PlaceRow): Place => ({
  id,
  kind,
  name: { ky, ru, en },
  unit_id,
  former_unit_id,
  ayil_aimak,
  rank,
  point: longitude === null || latitude === null ? null : [longitude, latitude],
  aliases: aliases === '' ? [] : aliases.split('|'),
})

export function toSnapshot(
  version: string,
  providers: readonly PublicProvider[],
  gazetteer: { units: readonly Unit[]; places: readonly Place[] },
): Snapshot {
  return { version, providers, units: gazetteer.units, places: gazetteer.places.map(toRow) }
}

export const gazetteerOf = (snapshot: Snapshot) => createGazetteer(snapshot.units, snapshot.places.map(fromRow))
