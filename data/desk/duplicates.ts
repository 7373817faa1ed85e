/** Records that are likely the same as one that somebody writes: by phone, by name, or by being the one of its kind in its place. */
import { languages } from '../model/language.ts'
import type { Provider } from '../model/provider.ts'
import { fold } from '../text/fold.ts'
import type { ProviderKind } from '../vocabulary/provider-kind.ts'

/**
 * Why two records may be one. How near they are to each other says nothing: most centers have no point but that of their town.
 */
export const duplicateReasons = ['phone', 'name', 'kind_and_place'] as const
export type DuplicateReason = (typeof duplicateReasons)[number]

/** What is known of a record that is being written. */
export type Candidate = Pick<Provider, 'kind' | 'name' | 'phones' | 'place_id' | 'unit_id' | 'not_same_as'> & {
  /** Empty for one that is not written yet. */
  id: string
}

export interface Likely {
  id: string
  reasons: DuplicateReason[]
}

/** Kinds of which a place has one. */
const oneInPlace: ReadonlySet<ProviderKind> = new Set([
  'free_legal_aid_center',
  'justice_house',
  'state_coordination_body',
  'ombudsman',
])
const sameName = 0.6
const leastTyped = 5

/** The words of a name in one language, folded. */
const wordsOf = (name: string): string[] =>
  name
    .split(/[^\p{L}\p{M}\p{N}’'ʼ]+/u)
    .map(fold)
    .filter(Boolean)

/** One letter put in, left out or other than it should be. */
function isOneSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < leastTyped || long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  return short.slice(at + (short.length === long.length ? 1 : 0)) === long.slice(at + 1)
}

type Weight = (word: string) => number

/** How rare each word is among the names: "center" and "legal" say little, the name of a foundation says much. */
function weightsOf(records: readonly Pick<Provider, 'name'>[]): Weight {
  const counts = new Map<string, number>()
  for (const { name } of records)
    for (const word of new Set(languages.flatMap((language) => wordsOf(name[language]))))
      counts.set(word, (counts.get(word) ?? 0) + 1)
  // a word that no name has says no more than one that a single name has
  return (word) => Math.log((records.length + 2) / (Math.max(counts.get(word) ?? 0, 1) + 1))
}

/** The same word, with a slip or cut short: "юр." for "юридической". */
const isAlike = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) > 1 && (a.startsWith(b) || b.startsWith(a))) || isOneSlip(a, b)

/** The weight of the words that two names share, among all of both; 0 to 1. */
function likeness(a: readonly string[], b: readonly string[], weight: Weight): number {
  if (a.length === 0 || b.length === 0) return 0
  const left = [...b]
  let shared = 0
  let all = 0
  for (const word of a) {
    const at = left.findIndex((other) => isAlike(word, other))
    all += weight(word)
    if (at < 0) continue
    shared += weight(word)
    left.splice(at, 1)
  }
  return shared / (all + left.reduce((sum, word) => sum + weight(word), 0))
}

/** Short numbers are everybody's hotline. */
const numbersOf = ({ phones }: Pick<Provider, 'phones'>) =>
  phones.filter(({ number }) => number.startsWith('+')).map(({ number, extension }) => `${number} ${extension}`)

const rank = ({ reasons }: Likely) => reasons.reduce((sum, reason) => sum + { phone: 4, name: 2, kind_and_place: 1 }[reason], 0)

/** The likeliest first; none that somebody has said is another one. */
export function likelyDuplicates(candidate: Candidate, records: readonly Provider[], most = 10): Likely[] {
  const weight = weightsOf(records)
  const numbers = new Set(numbersOf(candidate))
  const names = languages.map((language) => wordsOf(candidate.name[language]))
  const likely = records.flatMap((record): Likely[] => {
    if (record.id === candidate.id || candidate.not_same_as.includes(record.id)) return []
    if (candidate.id !== '' && record.not_same_as.includes(candidate.id)) return []
    const reasons: DuplicateReason[] = []
    if (numbersOf(record).some((number) => numbers.has(number))) reasons.push('phone')
    if (languages.some((language, index) => likeness(names[index] ?? [], wordsOf(record.name[language]), weight) >= sameName))
      reasons.push('name')
    const sameKind = record.kind === candidate.kind
    const where = candidate.place_id || candidate.unit_id
    if (sameKind && oneInPlace.has(record.kind) && where !== '' && (record.place_id || record.unit_id) === where)
      reasons.push('kind_and_place')
    return reasons.length > 0 ? [{ id: record.id, reasons }] : []
  })
  return likely.sort((a, b) => rank(b) - rank(a) || (a.id < b.id ? -1 : 1)).slice(0, most)
}
