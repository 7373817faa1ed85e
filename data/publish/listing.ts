/** A listing: what one line of an answer list and one pin of the map need, in one language. */
import type { Gazetteer } from '../geo/gazetteer.ts'
import { type Point, positionOf } from '../geo/position.ts'
import { type ClosureDays, closuresAhead } from '../hours/closures.ts'
import { type Language, localize } from '../model/language.ts'
import type { Notice } from '../model/provider.ts'
import type { LocationPrecision } from '../vocabulary/location-precision.ts'
import type { ProviderKind } from '../vocabulary/provider-kind.ts'
import type { ProviderStatus } from '../vocabulary/provider-status.ts'
import type { WayToCome } from '../vocabulary/way-to-come.ts'
import { ageOfPublic } from './public-ages.ts'
import type { PublicProvider } from './public-provider.ts'
import { whereabouts } from './whereabouts.ts'

/** A text with the language it is in, where that is not the page's. */
export interface Text {
  text: string
  language?: Language
}

/** A closure in one language. `place`: where to it has moved; null where that is not known or must not be told. */
export interface ListedClosure extends ClosureDays {
  reason: Text | null
  place: Text | null
}

/**
 * `marker` is where the map may draw it, `[longitude, latitude]`: null for what must not be drawn or has no point.
 * `precision` says how good the marker is. `phone` is the first number. `schedule` is OpenStreetMap syntax, empty when unconfirmed.
 * Absent where there is nothing to say: `closures`, those that are not over; `ways_to_come`, where one cannot simply walk in;
 * `hours_due`, for so many months nobody has made sure of the hours.
 */
export interface Listing {
  id: string
  kind: ProviderKind
  name: Text
  where: string
  phone: { number: string; extension: string } | null
  schedule: string
  status: ProviderStatus
  source_date: string
  notices: readonly Text[]
  closures?: readonly ListedClosure[]
  ways_to_come?: readonly WayToCome[]
  hours_due?: number
  precision: LocationPrecision
  visibility: PublicProvider['location_visibility']
  marker: Point | null
}

export function inLanguage(text: Parameters<typeof localize>[0], language: Language): Text | null {
  const found = localize(text, language)
  if (!found) return null
  return found.language === language ? { text: found.text } : found
}

/** The notices that hold on `today` (`YYYY-MM-DD`, Asia/Bishkek), in their order. */
export const noticesOn = ({ notices }: Pick<PublicProvider, 'notices'>, today: string): readonly Notice[] =>
  notices.filter(({ from, until }) => (from === '' || from <= today) && (until === '' || today <= until))

/** Those that are not over on `today` (`YYYY-MM-DD`, Asia/Bishkek), soonest first. */
export const listedClosures = (
  { closures }: Pick<PublicProvider, 'closures'>,
  today: string,
  language: Language,
): ListedClosure[] =>
  closuresAhead(closures, today).map(({ kind, from, until, schedule, reason, place }) => ({
    kind,
    from,
    until,
    schedule,
    reason: inLanguage(reason, language),
    place: inLanguage(place, language),
  }))

/** What a line says beyond the usual. */
function besides(provider: PublicProvider, today: string, language: Language) {
  const closures = listedClosures(provider, today, language)
  const asking = provider.ways_to_come.includes('walk_in') ? [] : provider.ways_to_come
  const hours = provider.schedule && ageOfPublic(provider, 'hours', today)
  return {
    ...(closures.length > 0 && { closures }),
    ...(asking.length > 0 && { ways_to_come: asking }),
    ...(hours && hours.state === 'due' && { hours_due: hours.months }),
  }
}

export function toListing(provider: PublicProvider, language: Language, today: string, gazetteer: Gazetteer): Listing {
  const first = provider.phones[0]
  return {
    id: provider.id,
    kind: provider.kind,
    name: inLanguage(provider.name, language) ?? { text: provider.id },
    where: whereabouts(provider, gazetteer, language),
    phone: first ? { number: first.number, extension: first.extension } : null,
    schedule: provider.schedule,
    status: provider.status,
    source_date: provider.source_date,
    notices: noticesOn(provider, today).flatMap(({ text }) => inLanguage(text, language) ?? []),
    ...besides(provider, today, language),
    precision: provider.location_precision,
    visibility: provider.location_visibility,
    marker: provider.location ? positionOfMarker(provider) : null,
  }
}

const positionOfMarker = (provider: PublicProvider): Point | null =>
  provider.location && [provider.location.coordinates[0], provider.location.coordinates[1]]

/** Where a published provider ranks: the middle of its town for one whose street is not told, nowhere for a hidden one. */
export function rankingPoint(provider: PublicProvider, gazetteer: Gazetteer): Point | null {
  if (provider.location) return positionOfMarker(provider)
  const { unit_id, place_id, location_visibility } = provider
  return positionOf({ unit_id, place_id, location_visibility, location: null }, gazetteer).point
}
