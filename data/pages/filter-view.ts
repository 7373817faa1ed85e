/** What a page offers to filter by: only what the register has data for, with exact counts. */
import type { SearchIndex } from '../search/build-index.ts'
import { chosenOf, type FilterName, type Filters, filterNames, wordFilters } from '../search/filters.ts'
import type { Counts } from '../search/moment.ts'

/** A filter with those of its words that any listed provider has; a flag has the one word `true`. */
export interface FilterView {
  name: OfferedFilter
  options: { word: string; count: number }[]
}

/** In the order in which people need them; topics are for programs and links, people choose a problem. */
const offeredFilters = [
  'open_now',
  'free_of_charge',
  'step_free',
  'verified_last_year',
  'problem',
  'kind',
  'audience',
  'language',
] as const satisfies readonly FilterName[]
export type OfferedFilter = (typeof offeredFilters)[number]

const wordsOf = (name: FilterName): readonly string[] =>
  name in wordFilters ? wordFilters[name as keyof typeof wordFilters] : ['true']

export function filtersToOffer({ columns }: Pick<SearchIndex, 'columns'>, { options }: Counts): FilterView[] {
  return offeredFilters.flatMap((name) => {
    const offered = wordsOf(name).flatMap((word, place) =>
      columns.known[name] & (1 << place) ? [{ word, count: options[name][place] ?? 0 }] : [],
    )
    return offered.length > 0 ? [{ name, options: offered }] : []
  })
}

export const waysOut = (query: Filters, { without }: Counts): { name: FilterName; count: number }[] =>
  filterNames
    .filter((name) => chosenOf(query, name).length > 0 && without[name] > 0)
    .map((name) => ({ name, count: without[name] }))
