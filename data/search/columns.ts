/** What filters and orders ask of a provider, as flat arrays of numbers: the register in the order of its ordinals. */
import type { Gazetteer } from '../geo/gazetteer.ts'
import type { Point } from '../geo/position.ts'
import type { Steps } from '../model/steps.ts'
import { type Hours, hasHours } from '../publish/opening.ts'
import { foundSince } from '../publish/public-ages.ts'
import type { PublicProvider } from '../publish/public-provider.ts'
import { audiences } from '../vocabulary/audience.ts'
import { findProblem, helpsWith, problemSlugs, problems } from '../vocabulary/problems.ts'
import { providerKinds } from '../vocabulary/provider-kind.ts'
import { spokenLanguages } from '../vocabulary/spoken-language.ts'
import { topics } from '../vocabulary/topic.ts'
import { type FilterName, filterOrder } from './filters.ts'
import { gone } from './postings.ts'

/**
 * All that the lasting filters ask of a provider, one mask for each of `lastingFilters`: a bit for each word in the order of its
 * list, one bit for a flag. Few profiles stand for many providers.
 */
export type Profile = readonly number[]

export interface Columns {
  /** The number of each provider's profile, and the profiles by number. */
  profile_numbers: Uint32Array
  profiles: readonly Profile[]
  /** What each profile is made from, in a word. */
  profile_keys: readonly string[]
  /** The number of each provider's hours, and the hours by number, or null for what has not opened yet. */
  hours_numbers: Uint32Array
  hours: readonly (Hours | null)[]
  /** What each hours are made from, in a word; null for what has not opened yet. */
  hours_keys: readonly (string | null)[]
  /** When somebody made sure that it is there and can be called, epoch milliseconds; -Infinity for never. */
  verified: Float64Array
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
  /** Which words of a filter any provider has, as a mask; a flag has one bit, which for `open_now` says that any has hours. */
  known: Readonly<Record<FilterName, number>>
}

export const bitsOf = (list: readonly string[], words: readonly string[]): number =>
  words.reduce((bits, word) => bits | (1 << list.indexOf(word)), 0)

const problemsInOrder = problemSlugs.flatMap((slug) => findProblem(slug) ?? [])
const hotlines = new Set<string>(problems.flatMap((problem) => problem.hotlines))

const profileOf = (provider: PublicProvider): Profile => [
  bitsOf(providerKinds, [provider.kind]),
  bitsOf(topics, provider.topics),
  problemsInOrder.reduce((bits, problem, i) => bits | (helpsWith(problem, provider) ? 1 << i : 0), 0),
  bitsOf(audiences, provider.audiences),
  bitsOf(spokenLanguages, provider.languages),
  provider.accessibility.includes('step_free') ? 1 : 0,
  provider.cost === 'free' ? 1 : 0,
]

/** What a profile is made from, in a word: the words are in any order, but few sources differ in it. */
const profileKey = ({ id, kind, topics, audiences, languages, accessibility, cost }: PublicProvider): string =>
  `${kind}|${topics}|${audiences}|${languages}|${accessibility}|${cost}|${hotlines.has(id) ? id : ''}`

/** Few differ: what is closed for a holiday is closed on the same days. */
const hoursKey = ({ status, schedule, closures = [] }: Pick<PublicProvider, 'status'> & Hours): string | null =>
  status === 'planned'
    ? null
    : closures.length === 0
      ? schedule
      : `${schedule}\n${JSON.stringify(closures.map((one) => [one.kind, one.from, one.until, one.schedule]))}`

const hoursOf = ({ schedule, closures = [] }: Hours): Hours => ({
  schedule,
  closures: closures.map(({ kind, from, until, schedule: other }) => ({ kind, from, until, schedule: other })),
})

const saysHours = ({ schedule, closures = [] }: Hours) => hasHours(schedule) || closures.some((one) => hasHours(one.schedule))

function knownWords({ profiles, hours, verified }: Omit<Columns, 'known'>): Columns['known'] {
  const known = filterOrder.map((name, filter) => {
    if (name === 'verified_last_year') return verified.some((at) => at > 0) ? 1 : 0
    if (name === 'open_now') return hours.some((one) => one !== null && saysHours(one)) ? 1 : 0
    return profiles.reduce((bits, profile) => bits | (profile[filter] ?? 0), 0)
  })
  return Object.fromEntries(filterOrder.map((name, filter) => [name, known[filter] ?? 0])) as Record<FilterName, number>
}

/** Gives equal keys equal numbers, from 0 in the order met. */
function numbering<Value>() {
  const numbers = new Map<string | null, number>()
  const keys: (string | null)[] = []
  const values: Value[] = []
  const numberOf = (key: string | null, value: () => Value): number => {
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, values.length)
    keys.push(key)
    return values.push(value()) - 1
  }
  return { keys, values, numberOf }
}

/** A step does so many providers. */
const stride = 2048
/** A number that stands for none. */
const unknown = -1

/** Columns that are filled ordinal by ordinal, in ascending order. */
function startColumns(length: number, gazetteer: Gazetteer) {
  const numbers = new Map(gazetteer.units.map(({ id }, i) => [id, i + 1]))
  const unit_number = (id: string) => numbers.get(id) ?? 0
  const profiles = numbering<Profile>()
  const hours = numbering<Hours | null>()
  const columns = {
    profile_numbers: new Uint32Array(length),
    profiles: profiles.values,
    profile_keys: profiles.keys as string[],
    hours_numbers: new Uint32Array(length),
    hours: hours.values,
    hours_keys: hours.keys,
    verified: new Float64Array(length),
    units: new Uint16Array(length),
    former_units: new Uint16Array(length),
    unplaced: new Map<string, number[]>(),
    coarse: new Map<string, number[]>(),
    served: new Map<string, number[]>(),
    unit_number,
  }
  return {
    columns,
    add(ordinal: number, provider: PublicProvider, point: Point | null): void {
      const key = hoursKey(provider)
      columns.profile_numbers[ordinal] = profiles.numberOf(profileKey(provider), () => profileOf(provider))
      columns.hours_numbers[ordinal] = hours.numberOf(key, () => (key === null ? null : hoursOf(provider)))
      const found = foundSince(provider)
      columns.verified[ordinal] = found ? Date.parse(found) : Number.NEGATIVE_INFINITY
      columns.units[ordinal] = unit_number(provider.unit_id)
      columns.former_units[ordinal] = unit_number(gazetteer.place(provider.place_id)?.former_unit_id ?? '')
      if (provider.location_precision === 'district') collect(columns.coarse, provider.unit_id, ordinal)
      for (const unitId of provider.serves_units) collect(columns.served, unitId, ordinal)
      if (!point) collect(columns.unplaced, unplacedKey(provider.unit_id, gazetteer), ordinal)
    },
    /** Copies what stood at a place of other columns, but for the lists of ordinals. */
    copyFrom(from: Columns): (ordinal: number, place: number) => void {
      // the keys of a number are looked up once, not for each of its many providers
      const profileOfOld = from.profiles.map(() => unknown)
      const hoursOfOld = from.hours.map(() => unknown)
      const newProfile = (old: number) => {
        const number = profiles.numberOf(from.profile_keys[old] ?? '', () => from.profiles[old] ?? [])
        profileOfOld[old] = number
        return number
      }
      const newHours = (old: number) => {
        const number = hours.numberOf(from.hours_keys[old] ?? null, () => from.hours[old] ?? null)
        hoursOfOld[old] = number
        return number
      }
      return (ordinal, place) => {
        const profile = from.profile_numbers[place] ?? 0
        const hoursNumber = from.hours_numbers[place] ?? 0
        const knownProfile = profileOfOld[profile] ?? unknown
        const knownHours = hoursOfOld[hoursNumber] ?? unknown
        columns.profile_numbers[ordinal] = knownProfile === unknown ? newProfile(profile) : knownProfile
        columns.hours_numbers[ordinal] = knownHours === unknown ? newHours(hoursNumber) : knownHours
        columns.verified[ordinal] = from.verified[place] ?? Number.NEGATIVE_INFINITY
        columns.units[ordinal] = from.units[place] ?? 0
        columns.former_units[ordinal] = from.former_units[place] ?? 0
      }
    },
    finish: (): Columns => ({ ...columns, known: knownWords(columns) }),
  }
}

export function* buildColumnsInSteps(
  providers: readonly PublicProvider[],
  points: readonly (Point | null)[],
  gazetteer: Gazetteer,
): Steps<Columns> {
  const { add, finish } = startColumns(providers.length, gazetteer)
  for (let ordinal = 0; ordinal < providers.length; ordinal++) {
    const provider = providers[ordinal]
    if (provider) add(ordinal, provider, points[ordinal] ?? null)
    if (ordinal % stride === stride - 1) yield
  }
  return finish()
}

/** The columns after ordinals moved: `places[old]` is the new ordinal or `gone`, `fresh` are the ordinals of what came, ascending. */
export function* changeColumns(
  old: Columns,
  { places, fresh, providers }: { places: Uint32Array; fresh: readonly number[]; providers: readonly PublicProvider[] },
  points: readonly (Point | null)[],
  gazetteer: Gazetteer,
): Steps<Columns> {
  const { columns, add, copyFrom, finish } = startColumns(providers.length, gazetteer)
  const copy = copyFrom(old)
  for (const name of ['unplaced', 'coarse', 'served'] as const)
    for (const [key, ordinals] of old[name])
      for (const ordinal of ordinals) {
        const place = places[ordinal] ?? gone
        if (place !== gone) collect(columns[name], key, place)
      }
  yield
  let next = 0
  // in the order of the new ordinals, so that profiles and hours are numbered as if all were built anew
  for (let place = 0; place <= places.length; place++) {
    const until = place < places.length ? (places[place] ?? gone) : gone
    if (until === gone && place < places.length) continue
    for (; next < fresh.length && (fresh[next] ?? 0) < until; next++) {
      const ordinal = fresh[next] ?? 0
      const provider = providers[ordinal]
      if (provider) add(ordinal, provider, points[ordinal] ?? null)
    }
    if (until !== gone) copy(until, place)
    if (place % (8 * stride) === 8 * stride - 1) yield
  }
  for (const lists of [columns.unplaced, columns.coarse, columns.served])
    for (const ordinals of lists.values()) if (!isAscending(ordinals)) ordinals.sort((a, b) => a - b)
  return finish()
}

const isAscending = (numbers: readonly number[]) => numbers.every((number, i) => i === 0 || (numbers[i - 1] ?? 0) < number)

/** The key of `unplaced`; `?` is a unit that the gazetteer lacks: somewhere, but in no oblast that can be asked for. */
export const unplacedKey = (unitId: string, gazetteer: Gazetteer): string => unitId && (gazetteer.chain(unitId).at(-1)?.id ?? '?')

function collect(lists: Map<string, number[]>, key: string, ordinal: number): void {
  const list = lists.get(key)
  if (list) list.push(ordinal)
  else lists.set(key, [ordinal])
}
