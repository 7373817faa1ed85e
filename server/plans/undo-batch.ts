/** Undoes what was done: its records become what they were before it, except for what somebody changed since. */
import type { Change } from '@legalmap/data/model/change.ts'
import type { PlanRow } from '@legalmap/data/model/plan.ts'
import { undoRows } from '@legalmap/data/plans/undo-rows.ts'
import type { ChangeFilter, Store } from '../store/open-store.ts'

const changesAtOnce = 5000

/** What is turned back: all that the filter finds. */
export type Undone = Omit<ChangeFilter, 'limit' | 'after_sequence' | 'before_sequence' | 'newest'>

/** All changes that the filter finds, oldest first. */
export async function changesOf(store: Pick<Store, 'changes'>, undone: Undone): Promise<Change[]> {
  const changes: Change[] = []
  for (let after_sequence = 0; ; after_sequence = changes.at(-1)?.sequence ?? 0) {
    const some = await store.changes({ ...undone, after_sequence, limit: changesAtOnce })
    changes.push(...some)
    if (some.length < changesAtOnce) return changes
  }
}

/** The rows of the plan that turns the batch back; null where there is no batch of that id. */
export async function planUndo(store: Pick<Store, 'changes'>, batch_id: string): Promise<PlanRow[] | null> {
  const changes = await changesOf(store, { batch_id })
  return changes.length === 0 ? null : undoRows(changes)
}
