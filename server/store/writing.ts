/** What is given to the door, and what it answers. */
import type { ChangeAction, Noun } from '@legalmap/data/model/change.ts'
import type { Acts } from '@legalmap/data/model/door-rules.ts'
import type { StoredPlan } from './stored-plan.ts'
import type { BatchKind } from './tables.ts'

/**
 * `base_revision` is the revision that was edited, null only for an insert; `record` is the whole record, null only for a removal;
 * `acts` is what the edit does on purpose, that the door's rules would refuse otherwise.
 */
export interface Edit {
  noun: Noun
  action: ChangeAction
  record_id: string
  base_revision: number | null
  record: unknown
  acts?: Acts | undefined
}

/**
 * Edits that belong together, in the order in which they are made. `at` is an ISO instant in UTC, from the caller's clock.
 * `proposed_by` is the actor who had asked for it, where
 * another one lets it through. `plan` is what of it waits for a decision: it is kept with the edits, also where they change nothing,
 * or not at all. `file_name` and `file_sha256` (64 hexadecimal digits) may be empty where the batch came from no file.
 */
export interface Writing {
  at: string
  actor: string
  reason: string
  batch: { id: string; kind: BatchKind; file_name: string; file_sha256: string; proposed_by?: string | undefined }
  plan?: StoredPlan | undefined
  edits: readonly Edit[]
}

/** A writing without its edits. */
export type WritingHead = Omit<Writing, 'edits'>

/** The edits of a writing, some at a time, with their number; what it throws ends the writing, and nothing is written. */
export interface Edits {
  total: number
  parts: AsyncIterable<readonly Edit[]> | Iterable<readonly Edit[]>
}

/** `changes` is how many edits changed something; with 0 the version stays and there is no batch of that id. */
export interface Written {
  version: string
  changes: number
  batch_id: string
}

/** How many edits are behind, of how many. It is called in the middle of a transaction: it must not wait for the store. */
export type Progress = (done: number, total: number) => void
