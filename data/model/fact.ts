/** A fact: one member of a record, described once, and what is derived from the descriptions of a noun. */
import type { LocationVisibility } from '../vocabulary/location-visibility.ts'
import { isEqual } from './equal.ts'
import { languages } from './language.ts'

/**
 * What a fact holds. `id`, `reference` (an id that may be empty), `word` (of a closed list), `line`, `text` (of several lines),
 * `date` (partial), `instant`, `time` and `number` are single values; `localized` is a text in three languages; `words`, `lines` and
 * `ids` are lists; the rest are what `provider.ts` calls so.
 */
export type Shape =
  | 'id'
  | 'reference'
  | 'word'
  | 'line'
  | 'text'
  | 'date'
  | 'instant'
  | 'time'
  | 'number'
  | 'localized'
  | 'words'
  | 'lines'
  | 'ids'
  | 'phones'
  | 'closures'
  | 'notices'
  | 'sources'
  | 'location'
  | 'assured'

/**
 * How much of a fact the public is told. `discreet`: whole, but for texts that lead to the place; `coarse`: in part, or rougher than
 * the register has it; `never`: whatever it holds, nothing that is published changes with it.
 */
export type Telling = 'whole' | 'discreet' | 'coarse' | 'never'
export type Told = Readonly<Record<LocationVisibility, Telling>>

export const toldWhole: Told = { public: 'whole', town: 'whole', hidden: 'whole' }
export const toldDiscreetly: Told = { public: 'whole', town: 'discreet', hidden: 'discreet' }
export const toldCoarsely: Told = { public: 'whole', town: 'coarse', hidden: 'coarse' }
export const toldOfPublic: Told = { public: 'whole', town: 'never', hidden: 'never' }
export const toldNever: Told = { public: 'never', town: 'never', hidden: 'never' }

/**
 * `empty` is what it holds while nothing is known, `label` its name in `data/messages/facts`. `later`: records of the noun had been
 * written before it was thought of, so history speaks of it only where it says something. `columns`: those of a file, where they
 * are not called like the fact.
 */
export interface Fact {
  key: string
  shape: Shape
  empty: unknown
  label: string
  told: Told
  later?: true
  columns?: readonly string[]
}

const copyOf = (value: unknown): unknown =>
  Array.isArray(value) ? [...value] : typeof value === 'object' && value !== null ? { ...value } : value

/** A record of which nothing is known. */
export const blankOf = (facts: readonly Fact[]): Record<string, unknown> =>
  Object.fromEntries(facts.map(({ key, empty }) => [key, copyOf(empty)]))

/** Facts that the noun got after records of it had been written, with what they hold while nothing is known. */
export const laterFacts = (facts: readonly Fact[]): Readonly<Record<string, unknown>> =>
  blankOf(facts.filter(({ later }) => later))

/** The columns that a file has for a fact. */
export const columnsOf = ({ key, shape, columns }: Fact): readonly string[] => {
  if (columns) return columns
  if (shape === 'location') return ['longitude', 'latitude']
  return shape === 'localized' ? languages.map((language) => `${key}_${language}`) : [key]
}

/** The facts in which two records of a noun differ, in the order of the facts. */
export const changedFacts = <Described extends Fact, Stored extends object>(
  facts: readonly Described[],
  before: Stored,
  after: Stored,
): Described[] => facts.filter(({ key }) => !isEqual(before[key as keyof Stored], after[key as keyof Stored]))
