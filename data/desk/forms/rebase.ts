/** Sets a form that somebody sent on what stands now: nothing of theirs is undone by it, and what both changed is asked. */
import type { Conflict } from '../../model/merge.ts'
import type { FormEntries } from '../desk-page.ts'
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
export function rebasedEntries(group: FormGroup, merged: Facts, conflicts: readonly Conflict[], sent: FormEntries): FormEntries {
  const facts = new Set(groupFields[group].map(({ fact }) => fact))
  const own = conflicts.filter((conflict) => facts.has(factOf(conflict)))
  const wanted = own.reduce(withMine, merged)
  const fields = groupFields[group].flatMap(({ write }) => write(wanted))
  // what is said of the form as a whole stays
  const besides = sent.filter(([name]) => !groupFields[group].some(({ owns }) => owns(name)))
  return [...fields, ...besides.filter(([name]) => !name.startsWith(choicePrefix))]
}

const choicePrefix = 'keep.'
/** The entry by which somebody says whose value of a fact stands. */
export const choiceEntry = (fact: string): string => `${choicePrefix}${fact}`

/** Leaves out of the facts that were read those of which somebody chose what stands. */
export function chosenFacts(facts: Facts, entries: FormEntries, current: Facts): Facts {
  const chosen: Record<string, unknown> = { ...facts }
  for (const [name, choice] of entries) {
    if (!name.startsWith(choicePrefix) || choice !== 'theirs') continue
    const [key = '', part] = name.slice(choicePrefix.length).split('.')
    if (!(key in chosen)) continue
    if (part) chosen[key] = { ...(chosen[key] as Facts), [part]: (current[key] as Facts | undefined)?.[part] ?? '' }
    else delete chosen[key]
  }
  return chosen
}
