/** Changes of facts as the desk shows them: before, after, and when the fact was checked. */
import type { FactStep } from '@legalmap/data/desk/resources/fact-change.ts'
import type { Change, Noun } from '@legalmap/data/model/change.ts'
import { isEqual } from '@legalmap/data/model/equal.ts'
import { factsOf } from '@legalmap/data/model/facts.ts'
import { changesBetween, type FactChange } from '@legalmap/data/model/merge.ts'

type Facts = Readonly<Record<string, unknown>>

const checkedAt = (assurance: unknown): string => (assurance as { checked_at?: string } | null)?.checked_at ?? ''

function stepOf({ fact, before, after, assured }: FactChange): FactStep {
  const [was, is] = [checkedAt(assured?.before), checkedAt(assured?.after)]
  return { fact, before: before ?? null, after: after ?? null, ...((was || is) && { checked: { before: was, after: is } }) }
}

/** `notes`: whether who asks may read internal notes. */
export const stepsOf = (changes: readonly FactChange[], notes: boolean): FactStep[] =>
  changes.filter(({ fact }) => notes || fact !== 'note').map(stepOf)

/** Of a record that comes or goes only what it says. */
function says(noun: Noun, { before, after, fact }: FactChange): boolean {
  const empty = factsOf[noun].find(({ key }) => key === fact)?.empty
  return !isEqual(before ?? after, empty)
}

/** What a change of history made of its record. */
export function stepsOfChange({ noun, before, after, blanked }: Change, notes: boolean): FactStep[] {
  const changes = changesBetween(noun, before as Facts | null, after as Facts | null)
  const told = before && after ? changes : changes.filter((one) => says(noun, one))
  const less = new Set([...(blanked?.before ?? []), ...(blanked?.after ?? [])])
  return stepsOf(told, notes).map((step) => (less.has(step.fact) ? { ...step, blanked: true as const } : step))
}
