/** The filters of a search: their names, their words, and a question with or without them. */
import { type Audience, audiences } from '../vocabulary/audience.ts'
import { type ProblemSlug, problemSlugs } from '../vocabulary/problems.ts'
import { type ProviderKind, providerKinds } from '../vocabulary/provider-kind.ts'
import { type SpokenLanguage, spokenLanguages } from '../vocabulary/spoken-language.ts'
import { type Topic, topics } from '../vocabulary/topic.ts'

/** Filters of which several words may be chosen: a provider passes with any of them. */
export const wordFilters = {
  problem: problemSlugs,
  kind: providerKinds,
  topic: topics,
  audience: audiences,
  language: spokenLanguages,
} as const
export type WordFilter = keyof typeof wordFilters

/** Filters that are on or off. */
export const flagFilters = ['open_now', 'step_free', 'free_of_charge', 'verified_last_year'] as const
export type FlagFilter = (typeof flagFilters)[number]

export type FilterName = WordFilter | FlagFilter

/** The filters whose answer the clock does not change: what they ask of a provider makes its profile. */
export const lastingFilters = ['kind', 'topic', 'problem', 'audience', 'language', 'step_free', 'free_of_charge'] as const
/** All filters in the order of their masks; those that the clock changes stand last. */
export const filterOrder: readonly FilterName[] = [...lastingFilters, 'verified_last_year', 'open_now']

/** In the order in which an address names them. */
export const filterNames: readonly FilterName[] = ['kind', 'topic', 'problem', 'audience', 'language', ...flagFilters]

export interface Filters extends Record<FlagFilter, boolean> {
  kind: readonly ProviderKind[]
  topic: readonly Topic[]
  problem: readonly ProblemSlug[]
  audience: readonly Audience[]
  language: readonly SpokenLanguage[]
}

/** What is chosen of a filter, a flag as `true`; empty when it is not in use. */
export function chosenOf(query: Filters, name: FilterName): readonly string[] {
  const value = query[name]
  return typeof value === 'boolean' ? (value ? ['true'] : []) : value
}

export const hasFilters = (query: Filters): boolean => filterNames.some((name) => chosenOf(query, name).length > 0)

export const noFilters: Filters = {
  kind: [],
  topic: [],
  problem: [],
  audience: [],
  language: [],
  open_now: false,
  step_free: false,
  free_of_charge: false,
  verified_last_year: false,
}

/** The filters of a question without the question. */
export const filtersOf = ({
  kind,
  topic,
  problem,
  audience,
  language,
  open_now,
  step_free,
  free_of_charge,
  verified_last_year,
}: Filters): Filters => ({ kind, topic, problem, audience, language, open_now, step_free, free_of_charge, verified_last_year })

/** The filter with a word taken on or off. A flag's word is `true`. */
export function toggled(query: Filters, name: FilterName, word: string): Partial<Filters> {
  const value = query[name]
  if (typeof value === 'boolean') return { [name]: !value }
  const words: readonly string[] = value
  const wanted = words.includes(word) ? words.filter((other) => other !== word) : [...words, word]
  // in the list's order, so that equal questions have one address
  return { [name]: (wordFilters[name as WordFilter] as readonly string[]).filter((known) => wanted.includes(known)) }
}
