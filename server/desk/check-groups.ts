/** A check said at the desk: who made sure of which groups of facts, as they stand after the save. */
import { actorOf, type DeskPerson } from '@legalmap/data/desk/person.ts'
import type { checkSaid } from '@legalmap/data/desk/resources/save.ts'
import { checkGroup, factsOfGroup } from '@legalmap/data/model/checks.ts'
import { isEqual } from '@legalmap/data/model/equal.ts'
import type { Conflict } from '@legalmap/data/model/merge.ts'
import type { Provider } from '@legalmap/data/model/provider.ts'
import type { CheckGroup } from '@legalmap/data/model/provider-facts.ts'
import type { z } from 'zod'

type Said = z.output<typeof checkSaid>

/** The record with the checks; `at` is an ISO instant. */
export function checkedBy(record: Provider, { groups, how, source }: Said, person: DeskPerson, at: string): Provider {
  const { role, office } = person
  const by = { checked_at: at, checked_by: actorOf(person), how, role, office, ...(source && { source }) }
  return groups.reduce((checked, group) => checkGroup(checked, group, by), record)
}

/** A check vouches for what the person saw: facts of its groups that somebody else changed since are asked about. */
export function unseenFacts(groups: readonly CheckGroup[], seen: Provider, wanted: Provider, current: Provider): Conflict[] {
  return groups.flatMap(factsOfGroup).flatMap((fact): Conflict[] => {
    const [before, mine, theirs] = [seen[fact], wanted[fact], current[fact]]
    return isEqual(before, theirs) || isEqual(mine, theirs) ? [] : [{ fact, before, mine, theirs }]
  })
}
