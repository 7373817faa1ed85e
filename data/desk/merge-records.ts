/** Two records that are one: fact by fact what stays of which, with what means something only together taken together. */

import { assuranceOf } from '../model/assurance.ts'
import { isEqual } from '../model/equal.ts'
import { isGroup } from '../model/merge.ts'
import type { Assurance, Provider } from '../model/provider.ts'
import { type AssurableFact, assurableFacts, type ProviderFact, providerFacts } from '../model/provider-facts.ts'
import { isMorePublic } from '../vocabulary/location-visibility.ts'

/** `both`: the lists joined, of texts inside one below the other. */
export const takes = ['keep', 'other', 'both'] as const
export type Take = (typeof takes)[number]

/** `proposed`: what is empty yields, a later check wins, else what is kept stands. */
export interface FactChoice {
  /** The first of those that are taken together. */
  fact: string
  facts: readonly string[]
  choices: readonly Take[]
  proposed: Take
}

type Facts = Readonly<Record<string, unknown>>

/** What the register says of the records themselves, and what is told least of is never asked. */
const notAsked: ReadonlySet<string> = new Set([
  'id',
  'assured',
  'verified_at',
  'verified_by',
  'source_date',
  'former_ids',
  'not_same_as',
  'location_visibility',
])
const asked: readonly ProviderFact[] = providerFacts.filter(({ key }) => !notAsked.has(key))
const isAssurable = (fact: string): fact is AssurableFact => (assurableFacts as readonly string[]).includes(fact)
const isEmpty = ({ key, empty }: ProviderFact, record: Facts) => isEqual(record[key], empty)

/** Facts by what is chosen at once; a place from one and its settlement from the other would send people astray. */
function groups(): ProviderFact[][] {
  const all: ProviderFact[][] = []
  for (const fact of asked) {
    const group = all.find(([first]) => first && isGroup('provider', first.key, fact.key))
    if (group) group.push(fact)
    else all.push([fact])
  }
  return all
}
const grouped = groups()

const canJoin = (fact: ProviderFact, keep: Facts, other: Facts) =>
  (Array.isArray(keep[fact.key]) || fact.shape === 'text') && !isEmpty(fact, keep) && !isEmpty(fact, other)

const checkedAt = (record: Provider, facts: readonly ProviderFact[]): string =>
  facts
    .flatMap(({ key }) => (isAssurable(key) ? [assuranceOf(record, key).checked_at] : []))
    .toSorted()
    .at(-1) ?? ''

/** The facts in which the two differ, each with what can be taken. */
export function mergeChoices(keep: Provider, other: Provider): FactChoice[] {
  const [mine, theirs] = [keep, other] as unknown as [Facts, Facts]
  return grouped.flatMap((group): FactChoice[] => {
    const [first] = group
    if (!first || group.every(({ key }) => isEqual(mine[key], theirs[key]))) return []
    const joins = group.length === 1 && canJoin(first, mine, theirs)
    const emptyHere = group.every((fact) => isEmpty(fact, mine))
    const emptyThere = group.every((fact) => isEmpty(fact, theirs))
    const isNewer = checkedAt(other, group) > checkedAt(keep, group)
    const proposed = joins ? 'both' : emptyHere || (isNewer && !emptyThere) ? 'other' : 'keep'
    return [{ fact: first.key, facts: group.map(({ key }) => key), choices: joins ? takes : ['keep', 'other'], proposed }]
  })
}

/** What is called like this in a list is one and the same. */
const nameOf = (item: unknown): unknown =>
  typeof item === 'object' && item !== null && 'number' in item && 'extension' in item ? `${item.number} ${item.extension}` : item

function joined(mine: unknown, theirs: unknown): unknown {
  if (!Array.isArray(mine) || !Array.isArray(theirs)) return [mine, theirs].filter(Boolean).join('\n')
  const names = mine.map(nameOf)
  return [...mine, ...theirs.filter((item) => !names.some((name) => isEqual(name, nameOf(item))))]
}

/** The entry by which it is known who made sure of a fact of the other record, written out where its record speaks for it. */
function entryOf(record: Provider, fact: AssurableFact): Assurance | undefined {
  const own = record.assured[fact]
  if (own || record.verified_at === '') return own
  const { sources, source_date, checked_at, checked_by, how } = assuranceOf(record, fact)
  return { source: sources[0] ?? { url: '', title: '' }, source_date, checked_at, checked_by, how }
}

/** `taken` says for the first fact of each choice what is taken; what it does not name stays as `keep` has it. */
export function mergedRecord(keep: Provider, other: Provider, taken: Readonly<Record<string, Take>>): Provider {
  const record: Record<string, unknown> = { ...keep }
  const theirs = other as unknown as Facts
  const assured: Record<string, unknown> = { ...keep.assured }
  for (const { fact, facts, choices } of mergeChoices(keep, other)) {
    const take = taken[fact] ?? 'keep'
    if (take === 'keep' || !choices.includes(take)) continue
    for (const one of facts) {
      record[one] = take === 'both' ? joined(record[one], theirs[one]) : theirs[one]
      const entry = take === 'other' && isAssurable(one) ? entryOf(other, one) : undefined
      if (entry) assured[one] = entry
    }
  }
  // of two that are one, the one that must not be found decides
  if (isMorePublic(keep.location_visibility, other.location_visibility)) record.location_visibility = other.location_visibility
  const others = (ids: readonly string[]) => [...new Set(ids)].filter((id) => id !== keep.id && id !== other.id)
  return {
    ...(record as Provider),
    assured: assured as Provider['assured'],
    successor_id: record.successor_id === other.id || record.successor_id === keep.id ? '' : (record.successor_id as string),
    former_ids: [...others([...keep.former_ids, ...other.former_ids]), other.id],
    not_same_as: others([...keep.not_same_as, ...other.not_same_as]),
  }
}
