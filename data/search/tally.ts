/** Exact counts of answers: how many there are, and how many there would be with another choice of one filter. */
import type { Filter } from './filter.ts'
import { type FilterName, filterOrder, wordFilters } from './filters.ts'
import { type Counts, opening, type Tally } from './moment.ts'

/** More than these are found faster by going outwards from the origin than by measuring each. */
const mostOfFew = 500
/** Questions differ little; a crawler that tries everything must not fill the memory. */
const mostTallies = 500

const places = filterOrder.map((name) => (name in wordFilters ? wordFilters[name as keyof typeof wordFilters].length : 1))
const openNow = filterOrder.indexOf('open_now')
places[openNow] = 2

/** Adds up how many providers have which facts. */
export function countFacts({ moment, wanted }: Filter, numbers: Uint32Array): Counts {
  const options = places.map((length) => new Array<number>(length).fill(0))
  const without = new Array<number>(filterOrder.length).fill(0)
  let total = 0
  let unconfirmed = 0
  for (let fact = 0; fact < numbers.length; fact++) {
    const number = numbers[fact] ?? 0
    if (number === 0) continue
    let failed = -1
    let failures = 0
    for (let filter = 0; filter < wanted.length && failures < 2; filter++) {
      const bits = wanted[filter] ?? 0
      if (bits === 0 || (moment.mask(fact, filter) & bits) !== 0) continue
      failed = filter
      failures++
    }
    if (failures > 1) continue
    if (failures === 0) {
      total += number
      if (moment.mask(fact, openNow) === opening.unconfirmed) unconfirmed += number
    }
    const first = failures === 0 ? 0 : failed
    const last = failures === 0 ? wanted.length - 1 : failed
    for (let filter = first; filter <= last; filter++) {
      without[filter] = (without[filter] ?? 0) + number
      const counts = options[filter] ?? []
      for (let mask = moment.mask(fact, filter); mask !== 0; mask &= mask - 1) {
        const place = 31 - Math.clz32(mask & -mask)
        if (place < counts.length) counts[place] = (counts[place] ?? 0) + number
      }
    }
  }
  const byName = <Value>(values: readonly Value[]) =>
    Object.fromEntries(filterOrder.map((name, i) => [name, values[i]])) as Record<FilterName, Value>
  return { total, unconfirmed, options: byName(options), without: byName(without) }
}

/** Looks once at every provider for a new combination of filters, never again for the same one while the moment lasts. */
export function tally(filter: Filter): Tally {
  const { moment, key } = filter
  if (key === null) return count(filter)
  const known = moment.tallies.get(key)
  if (known) return known
  const made = count(filter)
  if (moment.tallies.size >= mostTallies)
    for (const oldest of moment.tallies.keys()) {
      moment.tallies.delete(oldest)
      break
    }
  moment.tallies.set(key, made)
  return made
}

/** As `tally`, but never kept; `among` are the only ordinals to look at, ascending, where that is not all. */
export function count(filter: Filter, among: Uint32Array | null = null): Tally {
  const { moment, accepts, groups } = filter
  const numbers = new Uint32Array(moment.kinds_of_facts)
  const few = groups.map((): number[] => [])
  const last = (among ?? moment.facts).length
  for (let i = 0; i < last; i++) {
    const ordinal = among ? (among[i] ?? 0) : i
    if (!accepts(ordinal)) continue
    const fact = moment.facts[ordinal] ?? 0
    numbers[fact] = (numbers[fact] ?? 0) + 1
    for (let group = 0; group < groups.length; group++) {
      const found = few[group]
      if (found && found.length <= mostOfFew && groups[group]?.passes(ordinal)) found.push(ordinal)
    }
  }
  return {
    counts: countFacts(filter, numbers),
    few: few.map((found) => (found.length <= mostOfFew ? found : null)),
  }
}
