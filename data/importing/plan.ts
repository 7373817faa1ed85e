/** A plan: everything an import would do, row by row, before it is done. Plain data: it can be kept, shown and decided later. */
import type { ChangeAction, Noun } from '../model/change.ts'
import type { CountOrigin } from '../model/consultation-count.ts'
import type { Acts } from '../model/door-rules.ts'
import type { PlacedFinding } from './finding.ts'

/** A record with the revision that a change of it has to name. */
export interface Current<Stored> {
  revision: number
  record: Stored
}

/** `before` and `after` as a file would have them; both are empty and `withheld` is true where the place is not public. */
export interface FieldChange {
  column: string
  before: string
  after: string
  withheld: boolean
}

/** `record_id` is empty where a refused row has none. `name` is empty where there is none, or where it may not be told. */
export interface PlannedRow {
  row: number
  record_id: string
  name: string
  fields: FieldChange[]
}

/** What the door is asked to do for a row; `base_revision` and `before` are null for a new record. */
interface PlannedEdit {
  row: number
  noun: Noun
  action: ChangeAction
  record_id: string
  base_revision: number | null
  before: unknown
  record: unknown
  /** What the person who imports allowed, where the row needs it. */
  acts?: Acts
}

/** Every row of the file is in exactly one of `new`, `changed`, `unchanged`, `refused`; rows without any text are in none. */
export interface Plan {
  noun: Noun
  sheet: string
  new: PlannedRow[]
  changed: PlannedRow[]
  unchanged: PlannedRow[]
  refused: PlannedRow[]
  findings: PlacedFinding[]
  edits: PlannedEdit[]
}

export type Progress = (done: number, total: number) => void

/**
 * `date` dates the file (`YYYY-MM-DD`) where a row has no date of its own; `allowPublish` lets what is kept become more public;
 * `origin` is whence the new counts of the file are known whose rows do not say it.
 */
export interface PlanOptions {
  date?: string
  allowPublish?: boolean
  origin?: CountOrigin
  onProgress?: Progress
}
