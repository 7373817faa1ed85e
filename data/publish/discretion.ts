/** What free text may say of a place that must not be found: nothing that repeats its street, its landmark or, of a hidden one, its town. */
import type { Gazetteer } from '../geo/gazetteer.ts'
import { emptyLocalized, type Localized } from '../model/language.ts'
import type { Source } from '../model/provider.ts'
import { fold, tokens } from '../text/fold.ts'
import { stripPlaceWords } from '../text/place-query.ts'
import type { LocationVisibility } from '../vocabulary/location-visibility.ts'
import { readSourceAddress } from './source-address.ts'

/** Where something is, in the facts and in the words of its record. `words` are texts that say where, such as an address. */
export interface Whereabouts {
  unit_id: string
  place_id: string
  words: readonly Localized[]
  /** Texts about something else, such as hours, in which a street may stand all the same. */
  asides: readonly string[]
  /** The source's own words for district and settlement. */
  named: { district: string; settlement: string }
  website: string
}

/** Takes what leads to a place out of texts: whole texts, because what is left of one could still say it. */
export interface Discretion {
  /** Empty where the text tells. */
  text(text: string): string
  localized(text: Localized): Localized
  /** Named, never linked, because the page behind it may print the address; left out where even the name would tell. */
  sources(sources: readonly Source[]): Source[]
}

const hostOf = (address: string) => readSourceAddress(address).host.toLowerCase()

/** A district of a city is finer than the town; of an id that no unit has nobody can say how fine it is: empty. */
export function townUnit(unitId: string, gazetteer: Gazetteer): string {
  const unit = gazetteer.unit(unitId)
  return unit?.level === 'city_district' ? unit.parent_id : (unit?.id ?? '')
}

/** The place, if the gazetteer has it: then it is a town or a village, and nothing finer. */
export const townPlace = (placeId: string, gazetteer: Gazetteer): string => gazetteer.place(placeId)?.id ?? ''

/** Names begin with a capital letter; words for streets, houses and directions do not. */
const namesIn = (text: string) => text.match(/\p{Lu}[\p{L}\p{M}'’-]*/gu) ?? []

const name = "(\\p{L}[\\p{L}\\p{M}'’-]*)"
/** Russian has the name behind the word (with initials or a surname, whose ending no day has), Kyrgyz and English before it. */
const besideStreetWords = [
  `(?<!\\p{L})(?:ул|улиц(?:[аыеу]|ей)|пр|пр-т|просп|проспект[ауе]?|пер|переул(?:ок|к[аеу])|бульвар[ауе]?|б-р|мкр|микрорайон[ауе]?)(?:\\.\\s*|\\s+)(?:\\p{L}\\.\\s*)*${name}(?:\\s+(\\p{L}+(?:[ое]ва?|ина?))(?!\\p{L}))?`,
  `(?<!\\p{L})${name}\\s+(?:көч|көчө\\p{L}*|str(?:eet)?|st|ave(?:nue)?)(?!\\p{L})`,
].map((pattern) => new RegExp(pattern, 'giu'))
/** Names of streets only, by the word beside them: the other names in such a text are those of days, or begin a sentence. */
const streetsIn = (text: string) =>
  besideStreetWords
    .flatMap((beside) => [...text.matchAll(beside)].flatMap(([, one = '', other = '']) => [one, other]))
    .filter((found) => /^\p{Lu}/u.test(found))

const all = ({ ky, ru, en }: Localized) => [ky, ru, en]

/** Shorter keys meet too many words by accident. */
const shortest = 4
/** Without the last letters, which change with the case: Тыныстанов, Тыныстанова, Тыныстановдун. */
const stem = (key: string) => (key.length >= 7 ? key.slice(0, -2) : key.length >= 5 ? key.slice(0, -1) : key)

/** Names of units and places, whole and word by word. */
const keysOf = (names: readonly string[]) =>
  names
    .map(stripPlaceWords)
    .flatMap((name) => [fold(name), ...tokens(name)])
    .filter((key) => key.length >= shortest)

function namesOf(unitIds: readonly string[], placeIds: readonly string[], gazetteer: Gazetteer): string[] {
  const units = unitIds.flatMap((id) => gazetteer.unit(id) ?? [])
  const places = placeIds.flatMap((id) => gazetteer.place(id) ?? [])
  return [...units, ...places].flatMap(({ name, aliases }) => [...all(name), ...aliases])
}

/** For a place that is not public. What may be told of it, such as the names of its town or its oblast, stays. */
export function discretionFor(where: Whereabouts, visibility: LocationVisibility, gazetteer: Gazetteer): Discretion {
  const hidden = visibility === 'hidden'
  const chain = gazetteer.chain(where.unit_id).map(({ id }) => id)
  const told = hidden ? chain.slice(-1) : gazetteer.chain(townUnit(where.unit_id, gazetteer)).map(({ id }) => id)
  const finer = chain.filter((id) => !told.includes(id))
  const { district, settlement } = where.named
  // by the gazetteer alone: a source's own words for a district or a settlement may hold a street
  const mayBeTold = new Set(keysOf(namesOf(told, hidden ? [] : [where.place_id], gazetteer)))
  const kept = [
    ...where.words.flatMap(all).flatMap(namesIn),
    ...where.asides.flatMap(streetsIn),
    ...namesOf(finer, hidden ? [where.place_id] : [], gazetteer),
    district,
    settlement,
  ]
  const stems = [...new Set(keysOf(kept).filter((key) => !mayBeTold.has(key)))].map(stem)
  const tells = (text: string) => {
    const keys = [fold(stripPlaceWords(text)), ...tokens(text)]
    return stems.some((start) => keys.some((key) => key.startsWith(start)))
  }
  const own = hidden ? hostOf(where.website) : ''
  const text = (given: string) => (tells(given) ? '' : given)
  /** Its host where it is a page, because a page's title may be its address; the title of what is printed. */
  const nameOf = ({ url, title }: Source) => {
    const host = hostOf(url)
    return url === '' ? text(title) : own !== '' && host === own ? '' : text(host)
  }
  return {
    text,
    localized: (given) => (tells(all(given).join(' ')) ? emptyLocalized() : given),
    sources: (sources) => sources.map((source) => ({ url: '', title: nameOf(source) })).filter(({ title }) => title !== ''),
  }
}
