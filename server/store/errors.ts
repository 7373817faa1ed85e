/** The store's errors: each says in one line what is wrong, with which file or record. */
import type { Noun } from '@legalmap/data/model/change.ts'
import type { Refusal } from '@legalmap/data/model/door-rules.ts'
import type { RedactionRefusal } from '@legalmap/data/model/redaction.ts'

/**
 * `unwritable`: folder or file cannot be written. `corrupt`: not a database, damaged or cut short. `foreign`: a database of another
 * program. `missing`: not there, where none is to be made. `replaced`: deleted, or another file in its place, while it was open.
 * `newer`: written by a later build. `busy`: locked for longer than the store waits. `full`: no room on the disk.
 * `constraint`: the database refused what the model accepted. `failed`: anything else the database reports.
 */
export type StoreErrorCode =
  | 'unwritable'
  | 'corrupt'
  | 'foreign'
  | 'missing'
  | 'replaced'
  | 'newer'
  | 'busy'
  | 'full'
  | 'constraint'
  | 'failed'

export class StoreError extends Error {
  override name = 'StoreError'
  code: StoreErrorCode
  constructor(code: StoreErrorCode, message: string, cause?: unknown) {
    super(message, { cause })
    this.code = code
  }
}

/**
 * The edit was made on another revision than the current one. `base_revision` is null for an insert;
 * `current_revision` is null when there is no such record (any more).
 */
export class StaleRevisionError extends Error {
  override name = 'StaleRevisionError'
  noun: Noun
  record_id: string
  base_revision: number | null
  current_revision: number | null
  constructor(noun: Noun, record_id: string, base_revision: number | null, current_revision: number | null) {
    const base = base_revision === null ? 'is to be new' : `was edited from revision ${base_revision}`
    const current = current_revision === null ? 'does not exist' : `is at revision ${current_revision}`
    super(`${noun} ${record_id} ${base} but ${current}`)
    this.noun = noun
    this.record_id = record_id
    this.base_revision = base_revision
    this.current_revision = current_revision
  }
}

/** `path` names the field, its parts joined by dots (`phones.0.number`), empty for the whole record. */
export interface Issue {
  path: string
  message: string
}

const inOneLine = (issues: readonly Issue[]) =>
  issues.map((issue) => (issue.path ? `${issue.path}: ${issue.message}` : issue.message)).join('; ')

/** The model, or a reference to a record that is not there, refuses the record. */
export class InvalidRecordError extends Error {
  override name = 'InvalidRecordError'
  noun: Noun
  record_id: string
  issues: readonly Issue[]
  constructor(noun: Noun, record_id: string, issues: readonly Issue[]) {
    super(`${noun} ${record_id} is refused: ${inOneLine(issues)}`)
    this.noun = noun
    this.record_id = record_id
    this.issues = issues
  }
}

/** A rule that protects people refuses the record: see `data/model/door-rules.ts`. */
export class RefusedByRuleError extends Error {
  override name = 'RefusedByRuleError'
  noun: Noun
  record_id: string
  refusals: readonly Refusal[]
  constructor(noun: Noun, record_id: string, refusals: readonly Refusal[]) {
    super(`${noun} ${record_id} is refused: ${refusals.map(({ fact, message }) => `${fact}: ${message}`).join('; ')}`)
    this.noun = noun
    this.record_id = record_id
    this.refusals = refusals
  }
}

/** Nothing is blanked: `code` says why. The message says nothing of what was to go. */
export class RedactionRefused extends Error {
  override name = 'RedactionRefused'
  code: RedactionRefusal
  constructor(code: RedactionRefusal) {
    super(`the redaction is refused: ${code.replaceAll('_', ' ')}`)
    this.code = code
  }
}

/** The writing itself is wrong, whatever its records: no actor, no reason, a batch that is already there. */
export class InvalidWritingError extends Error {
  override name = 'InvalidWritingError'
  issues: readonly Issue[]
  constructor(issues: readonly Issue[]) {
    super(`the writing is refused: ${inOneLine(issues)}`)
    this.issues = issues
  }
}
