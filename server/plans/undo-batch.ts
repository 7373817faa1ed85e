/** Undoes a batch: its records become what they were before it, except for what somebody changed since. */
import type { PlanRow } from '@legalmap/data/model/plan.ts'
import { undoRows } from '@legalmap/data/plans/undo-rows.ts'
import type { Store } from '../store/open-store.ts'

const changesAtOnce = 5000

/** The rows of the plan that turns the batch back; null where there is no batch of that id. */
export async function planUndo(store: Pick<Store, 'changes'>, batch_id: string): Promise<PlanRow[] | null> {
  const changes: Awaited<ReturnType<Store['changes']>> = []
  for (let after_sequence = 0; ; after_sequence = changes.at(-1)?.sequence ?? 0) {
    const some = await store.changes({ batch_id, after_sequence, limit: changesAtOnce })
    changes.push(...some)
    if (some.length < changesAtOnce) break
  }
  return changes.length === 0 ? null : undoRows(changes)
}
