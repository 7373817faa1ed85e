/** Applies a plan through the write door: one plan, one transaction, one batch. */
import type { Plan } from '@legalmap/data/importing/plan.ts'
import type { Store } from '../store/open-store.ts'
import type { Progress, Written } from '../store/writing.ts'

/** Who imports which file, when and why. `at` is an ISO instant in UTC. */
export interface Import {
  at: string
  actor: string
  reason: string
  batch_id: string
  kind: 'seed' | 'import'
  file_name: string
  file_sha256: string
}

/**
 * Writes every edit of the plan, or none; null where the plan changes nothing. Refused rows are no part of the edits.
 * Throws StaleRevisionError when the register has changed since the plan was made, and the store's other errors.
 */
export async function applyPlan(
  store: Pick<Store, 'write'>,
  plan: Plan,
  about: Import,
  progress?: Progress,
): Promise<Written | null> {
  if (plan.edits.length === 0) return null
  const { at, actor, reason, batch_id: id, kind, file_name, file_sha256 } = about
  const edits = plan.edits.map(({ noun, action, record_id, base_revision, record, acts }) => ({
    noun,
    action,
    record_id,
    base_revision,
    record,
    ...(acts && { acts }),
  }))
  return store.write({ at, actor, reason, batch: { id, kind, file_name, file_sha256 }, edits }, progress)
}
