/** Changes of facts as the desk shows them: before, after, and when the fact was checked. */
import type { FactStep } from '@legalmap/data/desk/resources/fact-change.ts'
import type { FactChange } from '@legalmap/data/model/merge.ts'

const checkedAt = (assurance: unknown): string => (assurance as { checked_at?: string } | null)?.checked_at ?? ''

function stepOf({ fact, before, after, assured }: FactChange): FactStep {
  const [was, is] = [checkedAt(assured?.before), checkedAt(assured?.after)]
  return { fact, before: before ?? null, after: after ?? null, ...((was || is) && { checked: { before: was, after: is } }) }
}

/** `notes`: whether who asks may read internal notes. */
export const stepsOf = (changes: readonly FactChange[], notes: boolean): FactStep[] =>
  changes.filter(({ fact }) => notes || fact !== 'note').map(stepOf)
