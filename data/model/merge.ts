/** Merges two changes of one record three ways, fact by fact: what only one side changed is taken, what both did is listed. */
import type { Noun } from './change.ts'
import { isEqual } from './equal.ts'
import { languages } from './language.ts'

/**
 * What becomes of one fact of a record; of a record that is new or goes, of all its facts, `before` or `after` being null.
 * `assured` is what its provenance was and becomes, where the record keeps one for each fact and either of them is there.
 */
export interface FactChange {
  fact: string
  before: unknown
  after: unknown
  assured?: { before: unknown; after: unknown } | undefined
}

/** A fact, or one language of it (`address.ky`), that both sides changed, each in its own way. `theirs` is what stands. */
export interface Conflict {
  fact: string
  before: unknown
  mine: unknown
  theirs: unknown
}

export interface Merge<Stored> {
  record: Stored
  conflicts: Conflict[]
}

type Facts = Readonly<Record<string, unknown>>

/** Facts that mean something only together: an id from one side and a name from the other would send people to a wrong place. */
const together: Readonly<Partial<Record<Noun, readonly (readonly string[])[]>>> = {
  provider: [
    ['oblast', 'district', 'settlement', 'unit_id', 'place_id'],
    ['verified_at', 'verified_by'],
    // who is closed was closed on a day and left somebody in its place: one of them alone would say something that nobody said
    ['status', 'closed_on', 'successor_id'],
  ],
}

/** Half a count is a wrong count, and half a visit sends people to the wrong door or day: their facts go all together. */
export const isMergedWhole = (noun: Noun): boolean => noun !== 'provider'

const provenance = 'assured'
const assuredOf = (record: Facts | null): Facts => (record?.[provenance] ?? {}) as Facts
/** Whether one of the facts means something only with the other. */
export const isGroup = (noun: Noun, a: string, b: string): boolean =>
  a === b || (together[noun]?.some((facts) => facts.includes(a) && facts.includes(b)) ?? false)

function factChange(before: Facts | null, after: Facts | null, fact: string): FactChange {
  const change: FactChange = { fact, before: before?.[fact] ?? null, after: after?.[fact] ?? null }
  const [was, is] = [assuredOf(before)[fact] ?? null, assuredOf(after)[fact] ?? null]
  return was === null && is === null ? change : { ...change, assured: { before: was, after: is } }
}

const says = ({ before, after, assured }: FactChange) =>
  !isEqual(before, after) || (assured !== undefined && !isEqual(assured.before, assured.after))

/** The facts that differ, with those that go with them; all of them where there is no record before or after. */
export function changesBetween(noun: Noun, before: Facts | null, after: Facts | null): FactChange[] {
  const keys = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
  const all = keys.filter((fact) => fact !== 'id' && fact !== provenance).map((fact) => factChange(before, after, fact))
  if (before === null || after === null) return all
  const changed = all.filter(says)
  return all.filter(({ fact }) => changed.some((one) => isGroup(noun, one.fact, fact)))
}

/** The record that all its facts make. */
export function recordOf(
  noun: Noun,
  id: string,
  changes: readonly FactChange[],
  side: 'before' | 'after',
): Record<string, unknown> {
  const record: Record<string, unknown> = { id, ...(noun === 'provider' && { [provenance]: {} }) }
  for (const change of changes) set(record, change.fact, change[side], change.assured?.[side])
  return record
}

function set(record: Record<string, unknown>, fact: string, value: unknown, assured: unknown): void {
  record[fact] = value
  if (assured === undefined) return
  const { [fact]: _, ...others } = assuredOf(record)
  record[provenance] = assured === null ? others : { ...others, [fact]: assured }
}

const isLocalized = (value: unknown): value is Facts =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length === languages.length &&
  languages.every((language) => language in value)

interface Settled {
  value: unknown
  conflicts: Conflict[]
}

function settle(fact: string, before: unknown, mine: unknown, theirs: unknown): Settled {
  if (isEqual(mine, theirs) || isEqual(mine, before)) return { value: theirs, conflicts: [] }
  if (isEqual(theirs, before)) return { value: mine, conflicts: [] }
  if (!isLocalized(before) || !isLocalized(mine) || !isLocalized(theirs))
    return { value: theirs, conflicts: [{ fact, before, mine, theirs }] }
  const parts = languages.map((language) => ({
    language,
    ...settle(`${fact}.${language}`, before[language], mine[language], theirs[language]),
  }))
  return {
    value: Object.fromEntries(parts.map(({ language, value }) => [language, value])),
    conflicts: parts.flatMap(({ conflicts }) => conflicts),
  }
}

/** A check vouches for a value: whose value stands, that one's check does; for a value made of both there is none. */
function settleAssured(change: FactChange, theirs: Facts, value: unknown): Settled {
  const { fact, before, after: mine, assured = { before: null, after: null } } = change
  const theirCheck = assuredOf(theirs)[fact] ?? null
  const [isMine, isTheirs] = [isEqual(value, mine), isEqual(value, theirs[fact] ?? null)]
  if (isMine && isTheirs)
    // what was checked before vouches for nothing once the value is another
    return settle(`${provenance}.${fact}`, isEqual(before, mine) ? assured.before : null, assured.after, theirCheck)
  return { value: isTheirs ? theirCheck : isMine ? assured.after : null, conflicts: [] }
}

const hasTheirs = (change: FactChange, theirs: Facts, side: 'before' | 'after') =>
  isEqual(change[side], theirs[change.fact] ?? null)

/** Facts of which one is contested, and which mean something only together: all stay as they are. */
function contestedGroups(noun: Noun, changes: readonly FactChange[], theirs: Facts): ReadonlySet<string> {
  const contested = new Set<string>()
  for (const group of together[noun] ?? []) {
    const members = changes.filter(({ fact }) => group.includes(fact))
    const settled = (['before', 'after'] as const).some((side) => members.every((one) => hasTheirs(one, theirs, side)))
    if (!settled) for (const { fact } of members) contested.add(fact)
  }
  return contested
}

/**
 * Makes the changes on `theirs`, whatever became of the record since: a fact that is still as it was before gets its new value; one
 * that somebody else changed stays and is listed.
 */
export function mergeChanges<Stored extends { id: string }>(
  noun: Noun,
  changes: readonly FactChange[],
  theirs: Stored,
): Merge<Stored> {
  const known = theirs as unknown as Facts
  const record: Record<string, unknown> = { ...known }
  const contested = contestedGroups(noun, changes, known)
  const conflicts: Conflict[] = []
  for (const change of changes) {
    const { fact, before, after } = change
    const current = known[fact] ?? null
    if (contested.has(fact)) {
      if (!isEqual(after, current)) conflicts.push({ fact, before, mine: after, theirs: current })
      continue
    }
    const settled = settle(fact, before, after, current)
    const check = settleAssured(change, known, settled.value)
    set(record, fact, settled.value, provenance in known || change.assured ? check.value : undefined)
    conflicts.push(...settled.conflicts, ...check.conflicts)
  }
  return { record: record as unknown as Stored, conflicts }
}

/** Two changes of `before`: what both made of it. Where both changed a fact in different ways `theirs` stands. */
export const mergeByFact = <Stored extends { id: string }>(
  noun: Noun,
  before: Stored,
  mine: Stored,
  theirs: Stored,
): Merge<Stored> => mergeChanges(noun, changesBetween(noun, before as unknown as Facts, mine as unknown as Facts), theirs)
