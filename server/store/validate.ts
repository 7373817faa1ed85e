/** Checks what comes to the door before anything is written. */
import { changeActions, type Noun, nouns } from '@legalmap/data/model/change.ts'
import { z } from 'zod'
import { InvalidRecordError, InvalidWritingError, type Issue } from './errors.ts'
import { type Records, schemas } from './nouns.ts'
import { batchKinds } from './tables.ts'
import type { Writing } from './writing.ts'

const said = (most: number) => z.string().trim().min(1, { error: 'must not be empty' }).max(most)

const edit = z
  .strictObject({
    noun: z.enum(nouns),
    action: z.enum(changeActions),
    record_id: z.string().min(1).max(100),
    base_revision: z.int().min(1).nullable(),
    record: z.unknown(),
    acts: z.strictObject({ makes_public: z.literal(true).optional() }).optional(),
  })
  .refine((one) => (one.action === 'insert') === (one.base_revision === null), {
    error: 'an insert has no base revision, every other edit has one',
    path: ['base_revision'],
  })
  .refine((one) => (one.action === 'remove') === (one.record === null), {
    error: 'a removal has no record, every other edit has one',
    path: ['record'],
  })

const writing = z.strictObject({
  at: z.iso.datetime({ error: 'not an ISO instant in UTC' }),
  actor: said(200),
  reason: said(1000),
  batch: z.strictObject({
    id: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.:-]{0,99}$/, { error: 'not the id of a batch' }),
    kind: z.enum(batchKinds),
    file_name: z.string().max(500),
    file_sha256: z.string().regex(/^(?:[0-9a-f]{64})?$/, { error: 'not a SHA-256 in hexadecimal digits' }),
  }),
  edits: z.array(edit),
})

const issuesOf = (error: z.ZodError): Issue[] =>
  error.issues.map((issue) => ({ path: issue.path.map(String).join('.'), message: issue.message }))

/** The writing, its actor and reason trimmed. Throws InvalidWritingError. */
export function validWriting(given: Writing): Writing {
  const result = writing.safeParse(given)
  if (!result.success) throw new InvalidWritingError(issuesOf(result.error))
  const { edits, ...head } = result.data
  const faults = textFaults(head)
  if (faults.length > 0) throw new InvalidWritingError(faults)
  return result.data
}

/** The record as its schema reads it. Throws InvalidRecordError. */
export function validRecord<N extends Noun>(noun: N, record_id: string, given: unknown): Records[N] {
  const result = schemas[noun].safeParse(given)
  if (!result.success) throw new InvalidRecordError(noun, record_id, issuesOf(result.error))
  const faults = textFaults(result.data)
  if (result.data.id !== record_id) faults.push({ path: 'id', message: `is ${result.data.id}, but the edit is of ${record_id}` })
  if (faults.length > 0) throw new InvalidRecordError(noun, record_id, faults)
  return result.data as Records[N]
}

/** Half a surrogate pair does not survive UTF-8, and PostgreSQL has no NUL: stored, the text would no longer be what was given. */
function textFaults(value: unknown, path: readonly string[] = []): Issue[] {
  if (typeof value === 'string')
    return value.isWellFormed() && !value.includes('\0')
      ? []
      : [{ path: path.join('.'), message: 'has characters that are no text' }]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, member]) => textFaults(member, [...path, key]))
}
