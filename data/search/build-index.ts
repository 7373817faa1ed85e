/** The search index: everything that is listed, in its base order, with its ranking points, columns and words. */
import type { Gazetteer } from '../geo/gazetteer.ts'
import { buildNearestIndex, type NearestIndex } from '../geo/nearest-index.ts'
import type { Point } from '../geo/position.ts'
import type { Localized } from '../model/language.ts'
import { rankingPoint } from '../publish/listing.ts'
import type { PublicProvider } from '../publish/public-provider.ts'
import { providerKinds } from '../vocabulary/provider-kind.ts'
import { listedStatuses, providerStatuses } from '../vocabulary/provider-status.ts'
import { buildColumns, type Columns } from './columns.ts'
import { buildPlaceIndex, type PlaceIndex } from './find-places.ts'
import type { Moment } from './moment.ts'
import { createTokenIndexBuilder, type TokenIndex } from './token-index.ts'

/** `providers[i]` ranks at `points[i]`; its place in the list is the tie-break of every order. */
export interface SearchIndex {
  providers: readonly PublicProvider[]
  ordinals: ReadonlyMap<string, number>
  points: readonly (Point | null)[]
  nearest: NearestIndex
  columns: Columns
  words: TokenIndex
  places: PlaceIndex
  gazetteer: Gazetteer
  /** The moment that was asked for last, with what was counted in it: the index never changes, only the clock does. */
  moment: { last: Moment | null }
}

const texts = (text: Localized) => [text.ky, text.ru, text.en]

/** The words of every provider. Those of units and places are made once for the many that lie in them. */
function indexWords(providers: readonly PublicProvider[], gazetteer: Gazetteer): TokenIndex {
  const builder = createTokenIndexBuilder()
  const made = new Map<string, readonly number[]>()
  const once = (id: string, names: () => readonly string[]) => {
    const words = made.get(id) ?? [...new Set(names().flatMap(builder.numbersOf))]
    made.set(id, words)
    return words
  }
  for (const [entry, provider] of providers.entries()) {
    const add = (text: string, weight: number) => text && builder.add(entry, builder.numbersOf(text), weight)
    for (const text of texts(provider.name)) add(text, 3)
    for (const text of texts(provider.operator)) add(text, 2)
    for (const text of texts(provider.address)) add(text, 1)
    const place = gazetteer.place(provider.place_id)
    if (place)
      builder.add(
        entry,
        once(place.id, () => [...texts(place.name), ...place.aliases]),
        2,
      )
    add(provider.settlement, 2)
    const unitId = provider.unit_id
    if (unitId)
      builder.add(
        entry,
        once(unitId, () => gazetteer.chain(unitId).flatMap((unit) => [...texts(unit.name), ...unit.aliases])),
        1,
      )
    for (const phone of provider.phones) add(phone.number.replace('+', ''), 3)
  }
  return builder.build()
}

/** The order of equals: kind, then what is surely open, then the id. */
function inBaseOrder(providers: readonly PublicProvider[]): PublicProvider[] {
  return providers
    .map((provider) => ({
      provider,
      rank: providerKinds.indexOf(provider.kind) * providerStatuses.length + providerStatuses.indexOf(provider.status),
    }))
    .sort((a, b) => a.rank - b.rank || (a.provider.id < b.provider.id ? -1 : 1))
    .map(({ provider }) => provider)
}

/**
 * Indexes what is listed as help; providers that are historical or closed stay out. O(n log n).
 * `places` may be given by who keeps one for the same gazetteer, because a gazetteer changes less often than the register.
 */
export function buildIndex(
  published: readonly PublicProvider[],
  gazetteer: Gazetteer,
  places: PlaceIndex = buildPlaceIndex(gazetteer),
): SearchIndex {
  const providers = inBaseOrder(published.filter((provider) => listedStatuses.includes(provider.status)))
  const points = providers.map((provider) => rankingPoint(provider, gazetteer))
  return {
    providers,
    ordinals: new Map(providers.map((provider, ordinal) => [provider.id, ordinal])),
    points,
    nearest: buildNearestIndex(points),
    columns: buildColumns(providers, points, gazetteer),
    words: indexWords(providers, gazetteer),
    places,
    gazetteer,
    moment: { last: null },
  }
}
