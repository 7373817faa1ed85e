/** What the public may know of a visit: never more of a place than of the provider that comes. */
import type { Gazetteer } from '../geo/gazetteer.ts'
import { closureNow } from '../hours/closures.ts'
import { instantOf } from '../model/instant.ts'
import { emptyLocalized, type Language, type Localized } from '../model/language.ts'
import type { Source } from '../model/provider.ts'
import type { Visit } from '../model/visit.ts'
import type { LocationVisibility } from '../vocabulary/location-visibility.ts'
import type { ProviderKind } from '../vocabulary/provider-kind.ts'
import { discretionFor, townPlace, townUnit } from './discretion.ts'
import { inLanguage, type Text } from './listing.ts'
import type { PublicProvider } from './public-provider.ts'
import { whereabouts } from './whereabouts.ts'

/** A visit as the public sees it. Empty strings and lists: not known. Times are ISO 8601 in Bishkek's own offset. */
export interface PublicVisit
  extends Pick<Visit, 'id' | 'provider_id' | 'starts_at' | 'ends_at' | 'topics' | 'status' | 'source_date'> {
  unit_id: string
  place_id: string
  /** The settlement in the words of the source, for a public place that the geodata pack does not know. */
  settlement: string
  place: Localized
  note: Localized
  sources: readonly Source[]
}

type WherePart = Pick<PublicVisit, 'unit_id' | 'place_id' | 'settlement' | 'place' | 'note' | 'sources'>

/** Of a provider that is told by its town: what is printed may say its street, which nobody knows here. */
function linkedSources(visit: Visit, gazetteer: Gazetteer): Source[] {
  const { unit_id, place_id, place, note, district, settlement } = visit
  const whereabouts = { unit_id, place_id, words: [place, note], asides: [], named: { district, settlement }, website: '' }
  return discretionFor(whereabouts, 'town', gazetteer).sources(visit.sources.filter(({ url }) => url !== ''))
}

const where: Record<LocationVisibility, (visit: Visit, gazetteer: Gazetteer) => WherePart> = {
  public: ({ unit_id, place_id, settlement, place, note, sources }) => ({
    unit_id,
    place_id,
    settlement: place_id ? '' : settlement,
    place,
    note,
    sources,
  }),
  town: (visit, gazetteer) => ({
    unit_id: townUnit(visit.unit_id, gazetteer),
    place_id: townPlace(visit.place_id, gazetteer),
    // free text may hold a street, also a source's words for a settlement that the gazetteer lacks
    settlement: '',
    place: emptyLocalized(),
    note: emptyLocalized(),
    sources: linkedSources(visit, gazetteer),
  }),
  hidden: (visit, gazetteer) => ({
    unit_id: gazetteer.chain(visit.unit_id).at(-1)?.id ?? '',
    place_id: '',
    settlement: '',
    place: emptyLocalized(),
    note: emptyLocalized(),
    // its own site would be among them
    sources: [],
  }),
}

/**
 * `provider` is the one that comes. The store keeps no visit without its provider; if there were one, nothing of it might be told.
 */
export function toPublicVisit(
  visit: Visit,
  provider: { location_visibility: LocationVisibility } | undefined,
  gazetteer: Gazetteer,
): PublicVisit {
  const visibility = provider?.location_visibility ?? 'hidden'
  const { id, provider_id, starts_at, ends_at, topics, status, source_date } = visit
  return { id, provider_id, starts_at, ends_at, topics, status, source_date, ...where[visibility](visit, gazetteer) }
}

/** Soonest first. */
export const bySoonest = (a: PublicVisit, b: PublicVisit): number =>
  a.starts_at < b.starts_at ? -1 : a.starts_at > b.starts_at ? 1 : a.id < b.id ? -1 : 1

/** The visits that are not over at an instant (epoch milliseconds), cancelled ones too, in the order given. */
export const upcomingVisits = <Dated extends Pick<PublicVisit, 'ends_at'>>(visits: readonly Dated[], now: number): Dated[] =>
  visits.filter(({ ends_at }) => instantOf(ends_at) > now)

/** When the next of these is over, epoch milliseconds: until then the same visits are upcoming. Infinity when none is. */
export const nextVisitEnd = (visits: readonly Pick<PublicVisit, 'ends_at'>[], now: number): number =>
  upcomingVisits(visits, now).reduce((next, { ends_at }) => Math.min(next, instantOf(ends_at)), Number.POSITIVE_INFINITY)

/** A visit in one language, as a line of a list shows it. `phone` is the first number of who comes, null where it is not confirmed. */
export interface VisitListing {
  id: string
  starts_at: string
  ends_at: string
  status: Visit['status']
  /** Who comes is closed on that day; absent otherwise. */
  doubtful?: true
  provider: { id: string; kind: ProviderKind; name: Text }
  where: string
  place: Text | null
  note: Text | null
  topics: Visit['topics']
  phone: { number: string; extension: string } | null
  sources: readonly Source[]
  source_date: string
}

const isClosedOn = ({ closures }: PublicProvider, day: string) => closureNow(closures, day).state?.closure.kind === 'closed'

export function toVisitListing(
  visit: PublicVisit,
  provider: PublicProvider,
  language: Language,
  gazetteer: Gazetteer,
): VisitListing {
  const phone = provider.phones[0]
  return {
    id: visit.id,
    starts_at: visit.starts_at,
    ends_at: visit.ends_at,
    status: visit.status,
    ...(isClosedOn(provider, visit.starts_at.slice(0, 10)) && { doubtful: true as const }),
    provider: { id: provider.id, kind: provider.kind, name: inLanguage(provider.name, language) ?? { text: provider.id } },
    where: whereabouts(visit, gazetteer, language),
    place: inLanguage(visit.place, language),
    note: inLanguage(visit.note, language),
    topics: visit.topics,
    phone: phone ? { number: phone.number, extension: phone.extension } : null,
    sources: visit.sources,
    source_date: visit.source_date,
  }
}
