/** Sets a form that somebody sent on what stands now: nothing of theirs is undone by it, and what both changed is asked. */
import type { Conflict } from '../../model/merge.ts'
import type { FormEntries, FormError } from '../desk-page.ts'
import { entryOf, valuesOf } from './entries.ts'
import type { Facts } from './form-field.ts'
import { type FormGroup, groupFields } from './group-forms.ts'

/** The fact of a conflict, which may be about one language of it. */
const factOf = ({ fact }: Pick<Conflict, 'fact'>): string => fact.split('.')[0] ?? fact

/** With my value in the place of theirs. */
function withMine(merged: Facts, { fact, mine }: Conflict): Facts {
  const [key = fact, part] = fact.split('.')
  return { ...merged, [key]: part ? { ...(merged[key] as Facts), [part]: mine } : mine }
}

/** The entries of the form on what both made of the record, with my values where we contradict each other. */
export function rebasedEntries(
  group: FormGroup,
  merged: Facts,
  conflicts: readonly Conflict[],
  sent: FormEntries,
  revision: number,
): FormEntries {
  // of a revision that nobody knows nothing can be merged: all that was typed stays, and is looked at once more
  if (conflicts.length === 0) return [...sent.filter(([name]) => !asked.has(name)), ['base', String(revision)]]
  const facts = new Set(groupFields[group].map(({ fact }) => fact))
  const own = conflicts.filter((conflict) => facts.has(factOf(conflict)))
  const wanted = own.reduce(withMine, merged)
  const fields = groupFields[group].flatMap(({ write }) => write(wanted))
  // what is said of the form as a whole stays
  const besides = sent.filter(
    ([name]) => !groupFields[group].some(({ owns }) => owns(name)) && !name.startsWith(choicePrefix) && !asked.has(name),
  )
  return [...fields, ...besides, ['base', String(revision)], ...own.map(({ fact }) => ['ask', fact] as const)]
}

const choicePrefix = 'keep.'
/** Entries that belong to the revision that the form stood on. */
const asked: ReadonlySet<string> = new Set(['base', 'ask'])

/** The entry by which somebody says whose value of a fact stands. */
export const choiceEntry = (fact: string): string => `${choicePrefix}${fact}`

/** What was asked and not answered: nothing of somebody else's goes by itself. */
export const openChoices = (entries: FormEntries): FormError[] =>
  valuesOf(entries, 'ask').flatMap((fact) =>
    ['mine', 'theirs'].includes(entryOf(entries, choiceEntry(fact))) ? [] : [{ field: choiceEntry(fact), code: 'choose' }],
  )

/** Leaves out of the facts that were read those of which somebody chose what stands. */
export function chosenFacts(facts: Facts, entries: FormEntries, current: Facts): Facts {
  const chosen: Record<string, unknown> = { ...facts }
  for (const fact of valuesOf(entries, 'ask')) {
    if (entryOf(entries, choiceEntry(fact)) !== 'theirs') continue
    const [key = '', part] = fact.split('.')
    if (!(key in chosen)) continue
    if (part) chosen[key] = { ...(chosen[key] as Facts), [part]: (current[key] as Facts | undefined)?.[part] ?? '' }
    else delete chosen[key]
  }
  return chosen
}
