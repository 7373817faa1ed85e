/** What filters and orders ask of a provider, as flat arrays of numbers: the register in the order of its ordinals. */
import type { Gazetteer } from '../geo/gazetteer.ts'
import type { Point } from '../geo/position.ts'
import type { PublicProvider } from '../publish/public-provider.ts'
import { providerKinds } from '../vocabulary/provider-kind.ts'
import { type Topic, topics } from '../vocabulary/topic.ts'

export interface Columns {
  /** The place of the kind in `providerKinds`. */
  kinds: Uint8Array
  /** One bit for each topic in the order of `topics`. */
  topics: Uint32Array
  /** The unit that a provider is in, and the one that its place was in, as places in the gazetteer's list plus 1; 0 for none. */
  units: Uint16Array
  former_units: Uint16Array
  /** The ordinals that have no ranking point, by their oblast's id; an empty id is the whole country. */
  unplaced: ReadonlyMap<string, readonly number[]>
  /** The ordinals that are known by their district only, by its id. */
  coarse: ReadonlyMap<string, readonly number[]>
  /** The ordinals that say they serve a unit, by its id. */
  served: ReadonlyMap<string, readonly number[]>
  unit_number(id: string): number
}

/** How many answers there are of each kind, in the order of `providerKinds`, without the filter by kind. */
export type KindCounts = Uint32Array

/** Counts that do not depend on words, a box or a distance, kept while the index lives: exact, and asked again and again. */
export interface Tally {
  counts: KindCounts
  /** The ordinals that also pass the filter by kind, where they are few; null where they are many. */
  few: readonly number[] | null
}

const topicNumbers = new Map(topics.map((topic, i) => [topic, i]))
const kindNumbers = new Map(providerKinds.map((kind, i) => [kind, i]))

export const topicBits = (wanted: readonly Topic[]): number =>
  wanted.reduce((bits, topic) => bits | (1 << (topicNumbers.get(topic) ?? 0)), 0)

export function buildColumns(
  providers: readonly PublicProvider[],
  points: readonly (Point | null)[],
  gazetteer: Gazetteer,
): Columns {
  const numbers = new Map(gazetteer.units.map(({ id }, i) => [id, i + 1]))
  const unit_number = (id: string) => numbers.get(id) ?? 0
  const unplaced = new Map<string, number[]>()
  const coarse = new Map<string, number[]>()
  const served = new Map<string, number[]>()
  const columns: Columns = {
    kinds: new Uint8Array(providers.length),
    topics: new Uint32Array(providers.length),
    units: new Uint16Array(providers.length),
    former_units: new Uint16Array(providers.length),
    unplaced,
    coarse,
    served,
    unit_number,
  }
  for (const [ordinal, provider] of providers.entries()) {
    columns.kinds[ordinal] = kindNumbers.get(provider.kind) ?? 0
    columns.topics[ordinal] = topicBits(provider.topics)
    columns.units[ordinal] = unit_number(provider.unit_id)
    columns.former_units[ordinal] = unit_number(gazetteer.place(provider.place_id)?.former_unit_id ?? '')
    if (provider.location_precision === 'district') collect(coarse, provider.unit_id, ordinal)
    for (const unitId of provider.serves_units) collect(served, unitId, ordinal)
    if (!points[ordinal]) collect(unplaced, unplacedKey(provider.unit_id, gazetteer), ordinal)
  }
  return columns
}

/** The key of `unplaced`; `?` is a unit that the gazetteer lacks: somewhere, but in no oblast that can be asked for. */
export const unplacedKey = (unitId: string, gazetteer: Gazetteer): string => unitId && (gazetteer.chain(unitId).at(-1)?.id ?? '?')

function collect(lists: Map<string, number[]>, key: string, ordinal: number): void {
  const list = lists.get(key)
  if (list) list.push(ordinal)
  else lists.set(key, [ordinal])
}
