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
import { createTokenIndexBuilder, type TokenIndex, type TokenIndexBuilder } from './token-index.ts'

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
  const uniqueWords = (names: readonly string[]): readonly number[] => [...new Set(names.flatMap(builder.numbersOf))]
  const wordsOfPlace = remembered((id) => {
    const place = gazetteer.place(id)
    return place ? uniqueWords([...texts(place.name), ...place.aliases]) : []
  })
  const wordsOfUnit = remembered((id) =>
    uniqueWords(gazetteer.chain(id).flatMap((unit) => [...texts(unit.name), ...unit.aliases])),
  )
  for (let entry = 0; entry < providers.length; entry++) {
    const provider = providers[entry]
    if (!provider) continue
    addTexts(builder, entry, provider.name, 3)
    addTexts(builder, entry, provider.operator, 2)
    addTexts(builder, entry, provider.address, 1)
    if (provider.place_id) builder.add(entry, wordsOfPlace(provider.place_id), 2)
    builder.addText(entry, provider.settlement, 2)
    if (provider.unit_id) builder.add(entry, wordsOfUnit(provider.unit_id), 1)
    for (const phone of provider.phones) builder.addText(entry, phone.number.replace('+', ''), 3)
  }
  return builder.build()
}

function addTexts(builder: TokenIndexBuilder, entry: number, { ky, ru, en }: Localized, weight: number): void {
  if (ky) builder.addText(entry, ky, weight)
  if (ru) builder.addText(entry, ru, weight)
  if (en) builder.addText(entry, en, weight)
}

function remembered<Value>(make: (id: string) => Value): (id: string) => Value {
  const made = new Map<string, Value>()
  return (id) => {
    const known = made.get(id)
    if (known !== undefined) return known
    const value = make(id)
    made.set(id, value)
    return value
  }
}

/** The order of equals: kind, then what is surely open, then the id. */
function inBaseOrder(providers: readonly PublicProvider[]): PublicProvider[] {
  const ranked: PublicProvider[][] = []
  for (const provider of providers) {
    const rank = providerKinds.indexOf(provider.kind) * providerStatuses.length + providerStatuses.indexOf(provider.status)
    const others = ranked[rank]
    if (others) others.push(provider)
    else ranked[rank] = [provider]
  }
  return ranked.flatMap((equals) => equals.sort((a, b) => (a.id < b.id ? -1 : 1)))
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
