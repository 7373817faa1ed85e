/** The tables as the query builder sees them. */
import type { ChangeAction, Noun } from '@legalmap/data/model/change.ts'
import type { PlanHead, PlanRow } from '@legalmap/data/model/plan.ts'
import type { RedactedPlace, Redaction } from '@legalmap/data/model/redaction.ts'
import type { ColumnType } from 'kysely'
import type { Cell } from './nouns.ts'

/** A row of a noun's table: the record's columns, which `nouns.ts` alone knows, beside these two. */
export interface NounRow {
  id: string
  revision: number
  [column: string]: Cell
}

/** `before` and `after` are whole records as canonical JSON. */
export interface ChangeRow {
  sequence: number
  at: string
  actor: string
  reason: string
  batch_id: string
  noun: Noun
  record_id: string
  action: ChangeAction
  revision: number
  before: string | null
  after: string | null
}

export const batchKinds = ['seed', 'import', 'edit', 'undo'] as const
export type BatchKind = (typeof batchKinds)[number]

/**
 * `changes` is how many history rows the batch has; `version` the register's content version after it. `proposed_by` had asked for
 * it, where a second person let it through; empty otherwise.
 */
export interface Batch {
  id: string
  kind: BatchKind
  at: string
  actor: string
  reason: string
  file_name: string
  file_sha256: string
  proposed_by: string
  changes: number
  first_sequence: number
  version: string
}

/** `path` is a list as JSON; see `data/model/redaction.ts`. */
export type RedactionPlaceRow = Omit<RedactedPlace, 'path'> & { redaction_id: string; path: string }

/** Empty where whoever writes says nothing. */
type Later = ColumnType<string, string | undefined, string>

/** `returned_…` are empty for as long as nobody has sent it back. */
type PlanOfTable = PlanHead & Record<'returned_at' | 'returned_by' | 'returned_reason', Later>

export interface Tables {
  provider: NounRow
  consultation_count: NounRow
  network_size: NounRow
  social_procurement: NounRow
  visit: NounRow
  change: ChangeRow
  batch: Omit<Batch, 'proposed_by'> & { proposed_by: Later }
  plan: PlanOfTable
  plan_row: Omit<PlanRow, 'changes'> & { plan_id: string; changes: string }
  redaction: Omit<Redaction, 'places'>
  redaction_place: RedactionPlaceRow
  register_version: { id: number; version: string }
  schema_migration: { name: string }
}
