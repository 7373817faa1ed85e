/** A plan as the store has it. */
import type { PlanHead, PlanRow } from '@legalmap/data/model/plan.ts'

export interface StoredPlan extends PlanHead {
  rows: PlanRow[]
  /** Who sent it back to whoever had asked, when and why; only as it is read. */
  returned?: Returned
}

/** `at` is an ISO instant. */
export interface Returned {
  at: string
  by: string
  reason: string
}

/** A plan without its rows, which may be many and hold what must not be told. */
export interface PlanSummary extends PlanHead {
  rows: number
}
