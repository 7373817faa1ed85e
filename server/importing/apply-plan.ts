/** Applies the plan of an import: as one writing, one batch, set on what the register holds by then. */
import type { Plan } from '@legalmap/data/importing/plan.ts'
import { changesBetween } from '@legalmap/data/model/merge.ts'
import type { PlanRow } from '@legalmap/data/model/plan.ts'
import { type Applied, applyRows } from '../plans/apply-rows.ts'
import { InvalidRecordError, RefusedByRuleError, StaleRevisionError, type Store } from '../store/open-store.ts'
import type { Progress, Writing, Written } from '../store/writing.ts'

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

const writingOf = ({ at, actor, reason, batch_id: id, kind, file_name, file_sha256 }: Import): Omit<Writing, 'edits'> => ({
  at,
  actor,
  reason,
  batch: { id, kind, file_name, file_sha256 },
})

/**
 * Writes every edit of the plan, or none; null where the plan changes nothing. Refused rows are no part of the edits.
 * Throws StaleRevisionError when the register has changed since the plan was made, and the store's other errors.
 */
export async function writePlan(
  store: Pick<Store, 'write'>,
  plan: Plan,
  about: Import,
  progress?: Progress,
): Promise<Written | null> {
  if (plan.edits.length === 0) return null
  const edits = plan.edits.map(({ row: _, before: __, ...edit }) => edit)
  return store.write({ ...writingOf(about), edits }, progress)
}

type Facts = Record<string, unknown>

const rowsOf = ({ edits }: Plan): PlanRow[] =>
  edits.map(({ row, noun, action, record_id, base_revision, before, record }) => ({
    row,
    noun,
    action,
    record_id,
    base_revision,
    changes: changesBetween(noun, before as Facts | null, record as Facts),
    decision: 'apply',
  }))

/**
 * Writes the plan as it is while the register is as it was when the plan was made; after that, row by row, what still can be: what
 * somebody changed since stays, and a row that the door refuses is left. `mayPublish` lets places become more public.
 */
export async function applyPlan(
  store: Pick<Store, 'read' | 'write'>,
  plan: Plan,
  about: Import,
  mayPublish: boolean,
  progress?: Progress,
): Promise<Applied> {
  try {
    return { written: await writePlan(store, plan, about, progress), rows: [] }
  } catch (error) {
    const settles = [StaleRevisionError, InvalidRecordError, RefusedByRuleError].some((known) => error instanceof known)
    if (!settles) throw error
    return applyRows(store, rowsOf(plan), { ...writingOf(about), mayPublish }, progress)
  }
}
