/** The search index: everything that is listed, in its base order, with its ranking points, columns and words. */
import type { Gazetteer } from '../geo/gazetteer.ts'
import { buildNearestInSteps, type NearestIndex } from '../geo/nearest-index.ts'
import type { Point } from '../geo/position.ts'
import type { Localized } from '../model/language.ts'
import { finish, type Steps } from '../model/steps.ts'
import { rankingPoint } from '../publish/listing.ts'
import type { PublicProvider } from '../publish/public-provider.ts'
import type { ProviderKind } from '../vocabulary/provider-kind.ts'
import { alsoCalled } from './also-called.ts'
import { changeOrder, inBaseOrder } from './base-order.ts'
import { buildColumnsInSteps, type Columns, changeColumns } from './columns.ts'
import { buildPlaceIndex, type PlaceIndex } from './find-places.ts'
import type { Moment } from './moment.ts'
import { type Ordered, type Ordinals, ordinalsOf } from './ordinals.ts'
import { gone } from './postings.ts'
import { PostingsBuilder } from './postings-builder.ts'
import { indexInSteps, type TokenIndex, type WordAdder } from './token-index.ts'

/** `providers[i]` ranks at `points[i]`; its place in the list is the tie-break of every order. */
export interface SearchIndex extends Ordered {
  ordinals: Ordinals
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

/** A step does so many providers. */
const stride = 512

/** Adds the words of providers. Those of units and places are made once for the many that lie in them. */
function wordsOf(builder: WordAdder, gazetteer: Gazetteer): (entry: number, provider: PublicProvider) => void {
  const uniqueWords = (names: readonly string[]): readonly number[] => [
    ...new Set(names.flatMap((name) => builder.numbersOf(name))),
  ]
  const wordsOfPlace = remembered((id) => {
    const place = gazetteer.place(id)
    return place ? uniqueWords([...texts(place.name), ...place.aliases]) : []
  })
  const wordsOfUnit = remembered((id) =>
    uniqueWords(gazetteer.chain(id).flatMap((unit) => [...texts(unit.name), ...unit.aliases])),
  )
  const wordsOfKind = remembered((kind) => uniqueWords(alsoCalled[kind as ProviderKind] ?? []))
  return (entry, provider) => {
    addTexts(builder, entry, provider.name, 3)
    addTexts(builder, entry, provider.operator, 2)
    addTexts(builder, entry, provider.address, 1)
    if (provider.place_id) builder.add(entry, wordsOfPlace(provider.place_id), 2)
    builder.addText(entry, provider.settlement, 2)
    if (provider.unit_id) builder.add(entry, wordsOfUnit(provider.unit_id), 1)
    builder.add(entry, wordsOfKind(provider.kind), 1)
    for (const phone of provider.phones) builder.addText(entry, phone.number.replace('+', ''), 3)
  }
}

function* indexWords(providers: readonly PublicProvider[], gazetteer: Gazetteer): Steps<TokenIndex> {
  const builder = new PostingsBuilder()
  const add = wordsOf(builder, gazetteer)
  for (let entry = 0; entry < providers.length; entry++) {
    const provider = providers[entry]
    if (provider) add(entry, provider)
    if (entry % stride === stride - 1) yield
  }
  return yield* indexInSteps(builder)
}

function addTexts(builder: WordAdder, entry: number, { ky, ru, en }: Localized, weight: number): void {
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

function* pointsOf(providers: readonly PublicProvider[], gazetteer: Gazetteer): Steps<(Point | null)[]> {
  const points: (Point | null)[] = []
  for (const provider of providers) {
    points.push(rankingPoint(provider, gazetteer))
    if (points.length % (8 * stride) === 0) yield
  }
  return points
}

/**
 * Indexes what is listed as help; providers that are historical or closed stay out. O(n log n).
 * `places` may be given by who keeps one for the same gazetteer, because a gazetteer changes less often than the register.
 */
export const buildIndex = (
  published: readonly PublicProvider[],
  gazetteer: Gazetteer,
  places: PlaceIndex = buildPlaceIndex(gazetteer),
): SearchIndex => finish(buildIndexInSteps(published, gazetteer, places))

export function* buildIndexInSteps(
  published: readonly PublicProvider[],
  gazetteer: Gazetteer,
  places: PlaceIndex,
): Steps<SearchIndex> {
  const ordered = inBaseOrder(published)
  yield
  const { providers } = ordered
  const points = yield* pointsOf(providers, gazetteer)
  return {
    ...ordered,
    ordinals: ordinalsOf(ordered),
    points,
    nearest: yield* buildNearestInSteps(points),
    columns: yield* buildColumnsInSteps(providers, points, gazetteer),
    words: yield* indexWords(providers, gazetteer),
    places,
    gazetteer,
    moment: { last: null },
  }
}

/**
 * The index after some providers changed, came or went (null): it answers as one that is built anew, in a few passes over flat
 * arrays. The old one stays as it is.
 */
export function* changeIndex(old: SearchIndex, touched: ReadonlyMap<string, PublicProvider | null>): Steps<SearchIndex> {
  const { gazetteer } = old
  const moved = changeOrder(old, touched)
  const { providers, by_id, places, fresh } = moved
  const ordinals = ordinalsOf({ providers, by_id })
  yield
  const points = new Array<Point | null>(providers.length).fill(null)
  for (let ordinal = 0; ordinal < places.length; ordinal++) {
    const place = places[ordinal] ?? gone
    if (place !== gone) points[place] = old.points[ordinal] ?? null
  }
  for (const ordinal of fresh) {
    const provider = providers[ordinal]
    if (provider) points[ordinal] = rankingPoint(provider, gazetteer)
  }
  yield
  // a provider whose words changed mostly stands where it stood
  const standing = places.slice()
  for (const id of touched.keys()) {
    const ordinal = old.ordinals.get(id)
    if (ordinal !== undefined) standing[ordinal] = ordinals.get(id) ?? gone
  }
  const addWords = (adder: WordAdder) => {
    const add = wordsOf(adder, gazetteer)
    for (const ordinal of fresh) {
      const provider = providers[ordinal]
      if (provider) add(ordinal, provider)
    }
  }
  const nearest = yield* old.nearest.change(standing, points, fresh)
  yield
  return {
    providers,
    by_id,
    ordinals,
    points,
    nearest,
    columns: yield* changeColumns(old.columns, moved, points, gazetteer),
    words: yield* old.words.change(places, providers.length, addWords),
    places: old.places,
    gazetteer,
    moment: { last: null },
  }
}
