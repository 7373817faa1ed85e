/** The snapshot: the whole published register and its gazetteer in one file, from which a browser builds every page by itself. */
import { createGazetteer, type Gazetteer } from '../geo/gazetteer.ts'
import type { Place, PlaceKind } from '../model/place.ts'
import type { Unit } from '../model/unit.ts'
import type { PublicProvider } from '../publish/public-provider.ts'
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

/**
 * What a snapshot is made of, counted up with every change of its shape: a program reads those of its own format and no others. A
 * test compares the shape.
 */
export const snapshotFormat = 3

/** What is published, as lists. */
export type PublishedLists = Pick<Register, 'version' | 'changed_at' | 'providers' | 'visits' | 'network_sizes'>

export interface Snapshot extends PublishedLists {
  format: number
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

/** The providers of an oblast, where the register is too great for one file. */
export interface SnapshotPart {
  format: number
  providers: readonly PublicProvider[]
}

/** The snapshot or the part is of a format that this program does not know. */
class UnknownFormatError extends Error {
  override name = 'UnknownFormatError'
}

/** The same, or an UnknownFormatError. */
export function ofThisFormat<Formatted extends { format: number }>(given: Formatted): Formatted {
  if (given?.format !== snapshotFormat) throw new UnknownFormatError(`this program reads snapshots of format ${snapshotFormat}`)
  return given
}

export function toSnapshot(lists: PublishedLists, pack: PackOfPages, { units, places }: Gazetteer): Snapshot {
  const { version, changed_at, providers, visits, network_sizes } = lists
  return { format: snapshotFormat, version, changed_at, pack, providers, visits, network_sizes, units, places: places.map(toRow) }
}

/** The snapshot with the providers of its parts. Who moved between two moments is in two parts: the last one counts. */
export function withParts(snapshot: Snapshot, parts: readonly SnapshotPart[]): Snapshot {
  if (parts.length === 0) return snapshot
  const all = [snapshot, ...parts].flatMap(({ providers }) => providers.map((provider) => [provider.id, provider] as const))
  return { ...snapshot, providers: inIdOrder([...new Map(all).values()]) }
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

/** So many providers go into one file. */
const mostInOne = 2000

/** The providers of each oblast by its id, and under the empty id those of the whole country, or of no oblast that is known. */
export function cutByOblast(
  providers: readonly PublicProvider[],
  gazetteer: Gazetteer,
): { whole: readonly PublicProvider[]; parts: ReadonlyMap<string, readonly PublicProvider[]> } {
  if (providers.length <= mostInOne) return { whole: providers, parts: new Map() }
  const whole: PublicProvider[] = []
  const parts = new Map<string, PublicProvider[]>()
  for (const provider of providers) {
    const oblast = gazetteer.chain(provider.unit_id).at(-1)?.id
    const part = oblast === undefined ? whole : parts.get(oblast)
    if (part) part.push(provider)
    else if (oblast !== undefined) parts.set(oblast, [provider])
  }
  return { whole, parts }
}
