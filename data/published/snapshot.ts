/** The snapshot: the whole published register and its gazetteer in one file, from which a browser builds every page by itself. */
import { createGazetteer } from '../geo/gazetteer.ts'
import type { Place, PlaceKind } from '../model/place.ts'
import type { Unit } from '../model/unit.ts'
import { buildIndex } from '../search/build-index.ts'
import { byIdIn, inIdOrder } from '../search/ordinals.ts'
import type { PackOfPages } from './pack.ts'
import type { Register } from './register.ts'

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

export interface Snapshot extends Pick<Register, 'version' | 'changed_at' | 'providers' | 'visits' | 'network_sizes'> {
  pack: PackOfPages
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

export function toSnapshot(register: Register, pack: PackOfPages): Snapshot {
  const { version, changed_at, providers, visits, network_sizes, index } = register
  const { units, places } = index.gazetteer
  return { version, changed_at, pack, providers, visits, network_sizes, units, places: places.map(toRow) }
}

/** The register as it was when the snapshot was made, with an index of its own. */
export function registerOf(snapshot: Snapshot): Register {
  const { version, changed_at, visits, network_sizes, units, places } = snapshot
  const providers = inIdOrder(snapshot.providers)
  return {
    version,
    changed_at,
    providers,
    by_id: byIdIn(providers),
    index: buildIndex(providers, createGazetteer(units, places.map(fromRow))),
    visits,
    network_sizes,
  }
}
