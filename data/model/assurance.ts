/** Provenance fact by fact: where each is known from and who made sure of it, as its own entry says or as its record does. */
import { isEqual } from './equal.ts'
import type { Assurance, Provider, Source } from './provider.ts'
import { type AssurableFact, assurableFacts } from './provider-facts.ts'

/** Who made sure, when and how; what of it a person may be told of the person is `role` and `office`. */
export type Check = Pick<Assurance, 'checked_at' | 'checked_by' | 'how' | 'role' | 'office'>

/** What is known of the knowledge of a fact. An empty `checked_at`: nobody made sure of it. */
export interface FactAssurance extends Omit<Check, 'role' | 'office'> {
  role: NonNullable<Check['role']>
  office: string
  sources: readonly Source[]
  source_date: string
}

type Known = Pick<Assurance, 'source' | 'source_date'>

const noCheck: Check = { checked_at: '', checked_by: '', how: '' }
const noSource: Known = { source: { url: '', title: '' }, source_date: '' }
/** Of an entry what is not its check: a new one says all of its own. */
const knownFrom = ({ source, source_date }: Known): Known => ({ source, source_date })
const hasSource = ({ source }: Assurance) => source.url !== '' || source.title !== ''
const checkOfRecord = ({ verified_at, verified_by }: Provider): Omit<Check, 'role' | 'office'> => ({
  checked_at: verified_at,
  checked_by: verified_at && verified_by,
  how: '',
})

export function assuranceOf(provider: Provider, fact: AssurableFact): FactAssurance {
  const { sources, source_date } = provider
  const own = provider.assured[fact]
  if (!own) return { sources, source_date, ...checkOfRecord(provider), role: '', office: '' }
  const { checked_at, checked_by, how, role = '', office = '' } = own
  const known = hasSource(own) ? { sources: [own.source], source_date: own.source_date } : { sources, source_date }
  return { ...known, checked_at, checked_by, how, role, office }
}

/** Somebody made sure of these facts as they stand: an act of its own, never the by-product of an edit. */
export const check = (provider: Provider, facts: readonly AssurableFact[], by: Check & Partial<Known>): Provider => ({
  ...provider,
  assured: {
    ...provider.assured,
    ...Object.fromEntries(facts.map((fact) => [fact, { ...knownFrom(provider.assured[fact] ?? noSource), ...by }])),
  },
})

export const isLater = (after: string, before: string) =>
  after !== '' && (before === '' || Date.parse(after) > Date.parse(before))

/** The entry that a fact has after an edit that brought no new one for it. */
function entryAfter(fact: AssurableFact, before: Provider, after: Provider): Assurance | undefined {
  const entry = before.assured[fact]
  const changed = !isEqual(before[fact], after[fact])
  if (isLater(after.verified_at, before.verified_at)) {
    // the record was checked as a whole, after the edit: all that an entry still adds is its own source
    return entry && !changed && hasSource(entry) ? { ...knownFrom(entry), ...checkOfRecord(after) } : undefined
  }
  if (!changed) return entry
  // what was checked, and what the source said, was the value before; an entry is needed where the record would speak for it, and
  // where the fact is empty now: its group was checked with it
  return after.verified_at === '' && !entry?.checked_at ? undefined : { ...noSource, ...noCheck }
}

/**
 * The record after an edit, with its checks put right: a fact whose value changes without a new entry loses its check, also one that
 * it inherited from the record; an entry is replaced by a new one and never merely left out; a later check of the whole record counts
 * for every fact that the same edit brings no entry for. The same object where nothing is to be put right.
 */
export function settleChecks(before: Provider, after: Provider): Provider {
  const assured: Provider['assured'] = {}
  for (const fact of assurableFacts) {
    const given = after.assured[fact]
    const entry = given && !isEqual(given, before.assured[fact]) ? given : entryAfter(fact, before, after)
    if (entry) assured[fact] = entry
  }
  return isEqual(assured, after.assured) ? after : { ...after, assured }
}
