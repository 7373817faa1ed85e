/** Keeps what is left of a plan for somebody to decide, set on what the register holds after the rest was written. */
import { type PlanHead, planExpiry } from '@legalmap/data/model/plan.ts'
import type { RebasedRow } from '@legalmap/data/plans/rebase-row.ts'
import type { Store } from '../store/open-store.ts'

/** Puts what is left in the place of the plan of that id, which is gone where nothing is left. True where something is. */
export async function keepLeft(
  store: Pick<Store, 'plans'>,
  head: Omit<PlanHead, 'expires_at'>,
  rows: readonly RebasedRow[],
): Promise<boolean> {
  const left = rows.flatMap((row) => row.left ?? [])
  if (left.length === 0) await store.plans.drop(head.id)
  else await store.plans.keep({ ...head, expires_at: planExpiry(head.at), rows: left })
  return left.length > 0
}
