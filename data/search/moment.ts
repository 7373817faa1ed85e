/** What filters ask of every provider at an instant: its profile, whether it is open, whether its facts are fresh. */
import { nextOpeningChange, openingAt } from '../publish/opening.ts'
import type { Columns } from './columns.ts'
import { type FilterName, lastingFilters } from './filters.ts'

/** A check counts as of the last year for so many milliseconds: 365 days. */
const year = 365 * 86_400_000

/** The bits of the mask of `open_now`. */
export const opening = { open: 1, unconfirmed: 2, closed: 4 } as const
const states = ['open', 'unconfirmed', 'closed'] as const

/**
 * `total` counts the answers, `unconfirmed` those of them whose hours are not confirmed. `options` says of each filter how many
 * answers there would be with one of its words alone and all other filters as they are, in the order of the words (a flag has one
 * place); of `open_now` how many are open, then how many have no confirmed hours. `without`: how many there would be without the
 * filter.
 */
export interface Counts {
  total: number
  unconfirmed: number
  options: Readonly<Record<FilterName, readonly number[]>>
  without: Readonly<Record<FilterName, number>>
}

/** `few` are the ordinals of each group that pass all filters, where they are few; null where they are many. */
export interface Tally {
  counts: Counts
  few: readonly (readonly number[] | null)[]
}

/** Holds from `from` until before `until`, epoch milliseconds. */
export interface Moment {
  from: number
  until: number
  /** The number of what is known of each provider, less than `kinds_of_facts`: providers of equal facts pass the same filters. */
  facts: Uint32Array
  kinds_of_facts: number
  /** The mask of a filter, by its place in `filterOrder`, for a number of `facts`. */
  mask(fact: number, filter: number): number
  /** The state that a number of `facts` stands for. */
  openingOf(fact: number): (typeof states)[number]
  /** What was counted for earlier questions: it holds as long as the moment. */
  tallies: Map<string, Tally>
}

// a number of facts is the profile's number times 8, then a bit for fresh facts times 4, then the place in `states`
const states_of_profile = 8

function lookAtClock({ hours, verified }: Columns, now: number): { stateOf: number[]; until: number } {
  const stateOf = hours.map((one) => states.indexOf(one === null ? 'closed' : openingAt(one, now).state))
  let until = nextOpeningChange(
    hours.filter((one) => one !== null),
    now,
  )
  for (const at of verified) {
    const end = at + year + 1
    if (end > now && end < until) until = end
  }
  return { stateOf, until }
}

/** The moment that an instant (epoch milliseconds) lies in: made anew only when something opens, closes or grows old. */
export function momentOf(index: { columns: Columns; moment: { last: Moment | null } }, now: number): Moment {
  const last = index.moment.last
  if (last && now >= last.from && now < last.until) return last
  const { profile_numbers, profiles, hours_numbers, verified } = index.columns
  const { stateOf, until } = lookAtClock(index.columns, now)
  const facts = new Uint32Array(profile_numbers.length)
  for (let ordinal = 0; ordinal < facts.length; ordinal++) {
    const fresh = now - (verified[ordinal] ?? 0) <= year ? 4 : 0
    facts[ordinal] = (profile_numbers[ordinal] ?? 0) * states_of_profile + fresh + (stateOf[hours_numbers[ordinal] ?? 0] ?? 0)
  }
  const lasting = lastingFilters.length
  const masks = Uint32Array.from(profiles.flat())
  const moment: Moment = {
    from: now,
    until,
    facts,
    kinds_of_facts: profiles.length * states_of_profile,
    mask(fact, filter) {
      if (filter < lasting) return masks[(fact >>> 3) * lasting + filter] ?? 0
      return filter === lasting ? (fact >>> 2) & 1 : 1 << (fact & 3)
    },
    openingOf: (fact) => states[fact & 3] ?? 'unconfirmed',
    tallies: new Map(),
  }
  index.moment.last = moment
  return moment
}
