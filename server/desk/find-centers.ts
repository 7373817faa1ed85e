/** What somebody searches my centers for: words, or a place from which they are ranked, the nearest first. */
import type { SearchedAround } from '@legalmap/data/desk/resources/center-list.ts'
import { languages } from '@legalmap/data/model/language.ts'
import type { PublicProvider } from '@legalmap/data/publish/public-provider.ts'
import type { PlaceHit } from '@legalmap/data/search/find-places.ts'
import { emptyQuery } from '@legalmap/data/search/query.ts'
import { type Origin, originAtPlace, originAtUnit, search } from '@legalmap/data/search/search.ts'
import { fold } from '@legalmap/data/text/fold.ts'
import type { KeptCenters } from './kept-centers.ts'

interface Rank {
  /** The greater, the sooner in the list. */
  rank: number
  distance: number | null
  approximate: boolean
}

/** `ranks`: by the id of each center that was found; null where nothing was asked, or only what is not there. */
export interface FoundCenters {
  around: SearchedAround | null
  namesakes: SearchedAround[]
  ranks: ReadonlyMap<string, Rank> | null
}

type Index = KeptCenters['index']

const mostNamesakes = 6
/** A center that is called by the words comes before what is only near a place of that name. */
const named = 1_000_000_000

function matched({ words, providers }: Index, q: string, isMine: (id: string) => boolean): Map<string, Rank> {
  const { entries, scores } = words.match(q)
  const found = [...entries].map((entry, place) => [providers[entry]?.id ?? '', scores[place] ?? 0] as const)
  return new Map(found.flatMap(([id, rank]) => (isMine(id) ? [[id, { rank, distance: null, approximate: false }]] : [])))
}

function originOf(hit: PlaceHit, index: Index): Origin | null {
  return hit.type === 'place' ? originAtPlace(hit.place.id, index) : originAtUnit(hit.unit.id, index)
}

function told(hit: PlaceHit, { gazetteer }: Index): SearchedAround {
  const { type } = hit
  const { id, name } = hit.type === 'place' ? hit.place : hit.unit
  // a town that is a unit of its own lies in the next greater one
  const above = gazetteer.chain(hit.type === 'place' ? hit.place.unit_id : hit.unit.parent_id)
  return { id, type, name, within: above.find((unit) => unit.name.ru !== name.ru)?.name ?? null }
}

/** Whether a name has all words that were asked. */
function callsItself({ name }: PublicProvider, asked: string): boolean {
  const words = fold(asked).split(' ').filter(Boolean)
  return words.length > 0 && languages.some((language) => words.every((word) => fold(name[language]).includes(word)))
}

function rankedAround(index: Index, hit: PlaceHit, origin: Origin, q: string, now: number): Map<string, Rank> {
  const { hits } = search(index, { ...emptyQuery, limit: index.providers.length }, now, origin)
  return new Map(
    hits.map(({ provider, distance, approximate }, place) => [
      provider.id,
      {
        rank: (hit.exact && callsItself(provider, q) ? named : 0) - place,
        distance,
        // what is told by its town stands in the middle of it
        approximate: approximate || provider.location_visibility !== 'public',
      },
    ]),
  )
}

/** `isMine` says of an id whether it lies within reach: of others nothing shows, not even that there are any. */
export function findCenters(
  { index }: KeptCenters,
  { q = '', place = '' }: { q?: string | undefined; place?: string | undefined },
  isMine: (id: string) => boolean,
  now: number,
): FoundCenters {
  const chosen = index.gazetteer.place(place)
  const words = q.trim()
  if (!chosen && words === '') return { around: null, namesakes: [], ranks: null }
  const hits: PlaceHit[] = words === '' ? [] : index.places.find(words, mostNamesakes + 1)
  const byWords = words === '' ? new Map<string, Rank>() : matched(index, words, isMine)
  const [first] = hits
  const meant: PlaceHit | undefined = chosen
    ? { type: 'place', place: chosen, exact: false }
    : first && (first.exact || byWords.size === 0)
      ? first
      : undefined
  const origin = meant ? originOf(meant, index) : null
  // an oblast has no middle to be near to: what lies in it is found by its words
  if (!meant || !origin) return { around: null, namesakes: [], ranks: byWords }
  const around = told(meant, index)
  const namesakes = hits.filter((hit) => hit.exact || !first?.exact).map((hit) => told(hit, index))
  return {
    around,
    namesakes: namesakes.filter(({ id }) => id !== around.id),
    ranks: rankedAround(index, meant, origin, words, now),
  }
}
