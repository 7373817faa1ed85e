/** What a store and its writing thread say to each other, and how an error gets from one to the other. */
import {
  InvalidRecordError,
  InvalidWritingError,
  RefusedByRuleError,
  StaleRevisionError,
  StoreError,
  type StoreErrorCode,
} from './errors.ts'
import type { Edit, WritingHead, Written } from './writing.ts'

/** The thread is given the edits part by part, each when it asks for `more`; `failed` in the place of a part ends the writing. */
export type ToThread =
  | { about: number; begin: WritingHead; total: number }
  | { about: number; part: readonly Edit[] | null }
  | { about: number; failed: true }
  | { end: true }

export type FromThread =
  | { about: number; more: true; done: number }
  | { about: number; written: Written }
  | { about: number; error: CarriedError }

/** `cause` is left behind: its text stands in the message. */
export type CarriedError =
  | { kind: 'stale'; of: Pick<StaleRevisionError, 'noun' | 'record_id' | 'base_revision' | 'current_revision'> }
  | { kind: 'record'; of: Pick<InvalidRecordError, 'noun' | 'record_id' | 'issues'> }
  | { kind: 'rule'; of: Pick<RefusedByRuleError, 'noun' | 'record_id' | 'refusals'> }
  | { kind: 'writing'; of: Pick<InvalidWritingError, 'issues'> }
  | { kind: 'store'; of: { code: StoreErrorCode; message: string } }
  | { kind: 'other'; of: unknown }

export function carry(error: unknown): CarriedError {
  if (error instanceof StaleRevisionError) {
    const { noun, record_id, base_revision, current_revision } = error
    return { kind: 'stale', of: { noun, record_id, base_revision, current_revision } }
  }
  if (error instanceof InvalidRecordError) {
    const { noun, record_id, issues } = error
    return { kind: 'record', of: { noun, record_id, issues } }
  }
  if (error instanceof RefusedByRuleError) {
    const { noun, record_id, refusals } = error
    return { kind: 'rule', of: { noun, record_id, refusals } }
  }
  if (error instanceof InvalidWritingError) return { kind: 'writing', of: { issues: error.issues } }
  if (error instanceof StoreError) return { kind: 'store', of: { code: error.code, message: error.message } }
  return { kind: 'other', of: error }
}

export function unpack({ kind, of }: CarriedError): unknown {
  if (kind === 'stale') return new StaleRevisionError(of.noun, of.record_id, of.base_revision, of.current_revision)
  if (kind === 'record') return new InvalidRecordError(of.noun, of.record_id, of.issues)
  if (kind === 'rule') return new RefusedByRuleError(of.noun, of.record_id, of.refusals)
  if (kind === 'writing') return new InvalidWritingError(of.issues)
  if (kind === 'store') return new StoreError(of.code, of.message)
  return of
}
