/** What a page shows of an answer, in one language: the same on the server, in the browser and without a network. */

import type { Point } from '../geo/position.ts'
import { isAbsentOn } from '../hours/closures.ts'
import { dayInKyrgyzstan } from '../model/instant.ts'
import type { Language } from '../model/language.ts'
import type { Place, PlaceKind } from '../model/place.ts'
import type { Unit } from '../model/unit.ts'
import { type Listing, toListing } from '../publish/listing.ts'
import type { Opening } from '../publish/opening.ts'
import type { PublicProvider } from '../publish/public-provider.ts'
import { nextVisitEnd, type PublicVisit, toVisitListing, type VisitListing } from '../publish/visit.ts'
import { placeName, unitName, unitNames } from '../publish/whereabouts.ts'
import type { SearchIndex } from '../search/build-index.ts'
import type { FilterName } from '../search/filters.ts'
import { findHelp, type Help } from '../search/find-help.ts'
import type { PlaceHit } from '../search/find-places.ts'
import type { SearchQuery } from '../search/query.ts'
import type { Origin } from '../search/search.ts'
import { nextMidnightInKyrgyzstan } from '../text/dates.ts'
import { fold } from '../text/fold.ts'
import { stripPlaceWords } from '../text/place-query.ts'
import { type FilterView, filtersToOffer, waysOut } from './filter-view.ts'
import { nextVisits } from './next-visits.ts'
import { type OblastBody, oblastBodyOf } from './oblast-body.ts'

export interface ListedHit extends Listing {
  distance: number | null
  approximate: boolean
  in_same_district: boolean
  /** At the instant of the answer, by confirmed hours only. */
  opening: Opening['state']
  /** The device is in the town or village, and the provider is only known to be there too: metres would mean nothing. */
  in_this_town: boolean
  /** It has moved or is closed by more than the time of day: nobody is at its marker. Absent where somebody may be. */
  absent?: true
  /** By the map of units and what it says, not by metres: see `servesUnit`. */
  serves_district: boolean
}

/** A place or unit to choose; `context` tells namesakes apart: the district and oblast. */
export interface PlaceLabel {
  type: 'place' | 'unit'
  id: string
  name: string
  context: string
  /** What a place is, for telling a town from the village of its name; null for a unit. */
  kind: PlaceKind | null
  /** The other name by which it was found, an old one perhaps; empty when it was found by its own. */
  also: string
}

export type Start =
  | { type: 'device' }
  | (PlaceLabel & {
      point: Point | null
      /** The name of the district or town that it lies in; empty for an oblast. */
      district: string
      /** The district's seat that stands for a place without a point of its own, or for the district; empty otherwise. */
      seat: string
    })

export interface HelpView {
  query: SearchQuery
  total: number
  hits: ListedHit[]
  next: string | null
  start: Start | null
  namesakes: PlaceLabel[]
  guessed: boolean
  relaxed: boolean
  unfiltered: boolean
  /** The next visits near the start, or the soonest without one; `distance` in metres, null where it cannot be told. */
  visits: (VisitListing & { distance: number | null })[]
  /** Where the answers are not what was asked for, or nothing serves the district: who else knows. Null otherwise. */
  oblast_body: OblastBody | null
  filters: FilterView[]
  /** Of the answers, or of those that `open_now` would leave: how many have no confirmed hours. */
  unconfirmed: number
  /** Where nothing passed the filters: those of which any one, taken off, lets so many pass. */
  ways_out: { name: FilterName; count: number }[]
  /** When the clock next changes this answer, epoch milliseconds: what is open, which notices hold, which visits are to come. */
  until: number
}

export interface ViewOptions {
  language: Language
  /** Epoch milliseconds: what is open, and which notices hold. */
  now: number
  /** The device's position, in the browser only. */
  device?: Point | null
  /** Published ones, in any order. */
  visits?: readonly PublicVisit[]
}

/** The alias that what was typed begins, where none of the names that are shown does: people know Покровка, the map says Кызыл-Суу. */
function otherName({ name, aliases }: Place | Unit, typed: string): string {
  const wanted = fold(stripPlaceWords(typed))
  const begins = (text: string) => fold(text).startsWith(wanted)
  if (wanted === '' || Object.values(name).some(begins)) return ''
  const written = typed.trim().toLowerCase()
  return aliases.find((alias) => alias.toLowerCase().startsWith(written)) ?? aliases.find(begins) ?? ''
}

/** The classifier's old grouping, in its Russian words, where nothing else tells two villages of one district apart. */
function aimakHint(place: Place, { places }: SearchIndex['gazetteer']): string[] {
  const isNamesake = (other: Place) => other.id !== place.id && other.unit_id === place.unit_id && other.name.ru === place.name.ru
  return place.ayil_aimak && places.some(isNamesake) ? [place.ayil_aimak] : []
}

function labelPlace(
  { gazetteer }: SearchIndex,
  hit: { type: 'place' | 'unit'; id: string },
  language: Language,
  typed: string,
): PlaceLabel {
  const place = hit.type === 'place' ? gazetteer.place(hit.id) : undefined
  const unit = hit.type === 'unit' ? gazetteer.unit(hit.id) : undefined
  const subject = place ?? unit
  const name = place ? placeName(place, language) : unit ? unitName(unit, language) : hit.id
  const container = place?.unit_id ?? unit?.parent_id ?? ''
  return {
    ...hit,
    name,
    context: [...(place ? aimakHint(place, gazetteer) : []), ...unitNames(container, gazetteer, language, name)].join(', '),
    kind: place?.kind ?? null,
    also: subject ? otherName(subject, typed) : '',
  }
}

/** Metres: how far the middle of a town is from its edge, for telling somebody that they are in it. */
const townReach = 3000

/** From a device the way is to the middle of the town: near enough to be in it, that says more than a number. */
function fromDevice(
  { location_precision }: PublicProvider,
  { distance, approximate }: Pick<ListedHit, 'distance' | 'approximate'>,
  origin: Origin | null,
): Pick<ListedHit, 'approximate' | 'in_this_town'> {
  const toTheMiddle = origin?.precision === 'exact' && location_precision === 'settlement'
  return { approximate: approximate || toTheMiddle, in_this_town: toTheMiddle && distance !== null && distance < townReach }
}

function startOf(help: Help, index: SearchIndex, language: Language, typed: string): Start | null {
  const { start, origin } = help
  if (!start || start.type === 'device') return start
  const district = origin?.precision === 'district' ? index.gazetteer.unit(origin.unit_id) : undefined
  const within = origin && index.gazetteer.unit(origin.unit_id)
  const seat = district && (district.seat_name[language] || district.seat_name.ru || district.seat_name.ky)
  return {
    ...labelPlace(index, start, language, typed),
    point: origin?.point ?? null,
    district: within ? unitName(within, language) : '',
    seat: seat ?? '',
  }
}

/** Places and units for what has been typed so far, best first. */
export const suggestPlaces = (index: SearchIndex, text: string, language: Language, limit: number): PlaceLabel[] =>
  index.places.find(text, limit).map((hit) => labelPlace(index, reference(hit), language, text))

const reference = (hit: PlaceHit) => ({ type: hit.type, id: hit.type === 'place' ? hit.place.id : hit.unit.id })

/** As many as stand beside answers without hiding them. */
const mostVisits = 2

/** The unit that was asked from: a district, a town, an oblast; empty where none is known. */
function startUnit({ start, origin }: Help, { gazetteer }: SearchIndex): string {
  if (!start || start.type === 'device') return ''
  return origin?.unit_id ?? (start.type === 'unit' ? start.id : (gazetteer.place(start.id)?.unit_id ?? ''))
}

function visitsNear(index: SearchIndex, help: Help, { language, now, visits = [] }: ViewOptions): HelpView['visits'] {
  const start = { unit_id: startUnit(help, index), point: help.origin?.point ?? null }
  // what is no longer listed sends nobody anywhere
  const offered = visits.filter(({ provider_id }) => index.ordinals.has(provider_id))
  return nextVisits(offered, start, index.gazetteer, { now, limit: mostVisits }).flatMap(({ visit, distance }) => {
    const provider = index.providers[index.ordinals.get(visit.provider_id) ?? -1]
    return provider ? [{ ...toVisitListing(visit, provider, language, index.gazetteer), distance }] : []
  })
}

/** Nothing was met as it was asked for, or the first page has nothing that serves the district that was asked from. */
const isLost = ({ answer, origin, relaxed, unfiltered }: Help, { cursor }: SearchQuery): boolean =>
  relaxed ||
  unfiltered ||
  answer.total === 0 ||
  (origin !== null && origin.unit_id !== '' && cursor === '' && !answer.hits.some((hit) => hit.serves_district))

export function helpView(index: SearchIndex, query: SearchQuery, options: ViewOptions): HelpView {
  const { language, now, device = null } = options
  const help = findHelp(index, query, now, device)
  const today = dayInKyrgyzstan(now)
  const near = visitsNear(index, help, options)
  return {
    query,
    total: help.answer.total,
    hits: help.answer.hits.map(({ provider, ...measured }) => ({
      ...toListing(provider, language, today, index.gazetteer),
      ...measured,
      ...fromDevice(provider, measured, help.origin),
      ...(isAbsentOn(provider.closures, today) && { absent: true as const }),
    })),
    next: help.answer.next,
    start: startOf(help, index, language, query.q),
    namesakes: help.namesakes.map((hit) => labelPlace(index, reference(hit), language, query.q)),
    guessed: help.guessed,
    relaxed: help.relaxed,
    unfiltered: help.unfiltered,
    visits: near,
    oblast_body: isLost(help, query) ? oblastBodyOf(index, startUnit(help, index), language) : null,
    filters: filtersToOffer(index, help.answer.counts),
    unconfirmed: help.answer.counts.options.open_now[1] ?? 0,
    ways_out: help.unfiltered ? waysOut(query, help.answer.counts) : [],
    // the counts of what is open take part in every answer, not only the hits
    until: Math.min(help.answer.until, nextVisitEnd(near, now), nextMidnightInKyrgyzstan(now)),
  }
}
