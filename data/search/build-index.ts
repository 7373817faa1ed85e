/** The search index: everything that is listed, in its base order, with its ranking points and words. */
import type { Gazetteer } from '../geo/gazetteer.ts'
import type { Point } from '../geo/position.ts'
import type { Localized } from '../model/language.ts'
import { rankingPoint } from '../publish/listing.ts'
import type { PublicProvider } from '../publish/public-provider.ts'
import { tokens } from '../text/fold.ts'
import { providerKinds } from '../vocabulary/provider-kind.ts'
import { listedStatuses, providerStatuses } from '../vocabulary/provider-status.ts'
import { buildPlaceIndex, type PlaceIndex } from './find-places.ts'
import { buildTokenIndex, type TokenIndex } from './token-index.ts'

/** `providers[i]` ranks at `points[i]`; its place in the list is the tie-break of every order. */
export interface SearchIndex {
  providers: readonly PublicProvider[]
  ordinals: ReadonlyMap<string, number>
  points: readonly (Point | null)[]
  words: TokenIndex
  places: PlaceIndex
  gazetteer: Gazetteer
}

const texts = (text: Localized) => [text.ky, text.ru, text.en]

/** The words of a unit and all that contains it, made once for the many that lie in it. */
function unitWords(gazetteer: Gazetteer): (unitId: string) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  return (unitId) => {
    const words =
      known.get(unitId) ?? gazetteer.chain(unitId).flatMap((unit) => [...texts(unit.name), ...unit.aliases].flatMap(tokens))
    known.set(unitId, words)
    return words
  }
}

type WordEntry = [entry: number, words: readonly string[], weight: number]

function* wordsOf(
  provider: PublicProvider,
  entry: number,
  gazetteer: Gazetteer,
  wordsOfUnit: (unitId: string) => readonly string[],
): Generator<WordEntry> {
  for (const text of texts(provider.name)) yield [entry, tokens(text), 3]
  for (const text of texts(provider.operator)) yield [entry, tokens(text), 2]
  for (const text of texts(provider.address)) yield [entry, tokens(text), 1]
  const place = gazetteer.place(provider.place_id)
  if (place) for (const text of [...texts(place.name), ...place.aliases]) yield [entry, tokens(text), 2]
  if (provider.settlement) yield [entry, tokens(provider.settlement), 2]
  yield [entry, wordsOfUnit(provider.unit_id), 1]
  for (const phone of provider.phones) yield [entry, [phone.number.replace('+', '')], 3]
}

/** The order of equals: kind, then what is surely open, then the id. */
function compare(a: PublicProvider, b: PublicProvider): number {
  return (
    providerKinds.indexOf(a.kind) - providerKinds.indexOf(b.kind) ||
    providerStatuses.indexOf(a.status) - providerStatuses.indexOf(b.status) ||
    (a.id < b.id ? -1 : 1)
  )
}

/** Indexes what is listed as help; providers that are historical or closed stay out. O(n log n). */
export function buildIndex(published: readonly PublicProvider[], gazetteer: Gazetteer): SearchIndex {
  const providers = published.filter((provider) => listedStatuses.includes(provider.status)).sort(compare)
  const wordsOfUnit = unitWords(gazetteer)
  const words = function* () {
    for (const [entry, provider] of providers.entries()) yield* wordsOf(provider, entry, gazetteer, wordsOfUnit)
  }
  return {
    providers,
    ordinals: new Map(providers.map((provider, ordinal) => [provider.id, ordinal])),
    points: providers.map((provider) => rankingPoint(provider, gazetteer)),
    words: buildTokenIndex(words()),
    places: buildPlaceIndex(gazetteer),
    gazetteer,
  }
}
