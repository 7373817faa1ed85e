/** Facts that a noun had once: what was written with them is read as the facts that took their place, and never rewritten. */
import type { Noun } from './change.ts'

/** `now` is the fact that took the place, `read` what a value of the old one says in it. */
interface FormerFact {
  fact: string
  now: string
  read(value: unknown): unknown
}

/**
 * 2026-11-28: a provider had one notice; now it has several. What history, rows and plans were written with `notice` stays, word for
 * word, because the version of the register is a chain over it; it costs this reading for ever.
 */
const former: Readonly<Partial<Record<Noun, readonly FormerFact[]>>> = {
  provider: [{ fact: 'notice', now: 'notices', read: (value) => (value === null || value === undefined ? [] : [value]) }],
}

export const formerFacts = (noun: Noun): readonly string[] => (former[noun] ?? []).map(({ fact }) => fact)

/** What a fact was called before; what a fact of any time is called now. */
export const formerNames = (noun: Noun, now: string): readonly string[] =>
  (former[noun] ?? []).flatMap((one) => (one.now === now ? [one.fact] : []))
export const nameOfNow = (noun: Noun, fact: string): string => (former[noun] ?? []).find((one) => one.fact === fact)?.now ?? fact

/** The members of a record that was written once, as they are called now; what stands there already is not read anew. */
export function withFactsOfNow(noun: Noun, written: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const members = { ...written }
  for (const { fact, now, read } of former[noun] ?? []) {
    if (!(fact in members)) continue
    const value = read(members[fact])
    delete members[fact]
    if (!(now in members)) members[now] = value
  }
  return members
}

/** A change of one fact that was written once, as it would be written now. */
export function asFactOfNow<Change extends { fact: string; before: unknown; after: unknown }>(
  noun: Noun,
  change: Change,
): Change {
  const old = (former[noun] ?? []).find(({ fact }) => fact === change.fact)
  return old ? { ...change, fact: old.now, before: old.read(change.before), after: old.read(change.after) } : change
}
