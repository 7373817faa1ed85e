/** Checks what comes to the door before anything is written. */
import { changeActions, type Noun, nouns } from '@legalmap/data/model/change.ts'
import { z } from 'zod'
import { InvalidRecordError, InvalidWritingError, type Issue } from './errors.ts'
import { type Records, schemas } from './nouns.ts'
import { batchKinds } from './tables.ts'
import type { Edit, WritingHead } from './writing.ts'

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

const writingHead = z.strictObject({
  at: z.iso.datetime({ error: 'not an ISO instant in UTC' }),
  actor: said(200),
  reason: said(1000),
  batch: z.strictObject({
    id: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.:-]{0,99}$/, { error: 'not the id of a batch' }),
    kind: z.enum(batchKinds),
    file_name: z.string().max(500),
    file_sha256: z.string().regex(/^(?:[0-9a-f]{64})?$/, { error: 'not a SHA-256 in hexadecimal digits' }),
    proposed_by: z.string().max(200).optional(),
  }),
})

const issuesOf = (error: z.ZodError): Issue[] =>
  error.issues.map((issue) => ({ path: issue.path.map(String).join('.'), message: issue.message }))

/** The writing's head, its actor and reason trimmed. Throws InvalidWritingError. */
export function validHead({ at, actor, reason, batch }: WritingHead): WritingHead {
  const result = writingHead.safeParse({ at, actor, reason, batch })
  if (!result.success) throw new InvalidWritingError(issuesOf(result.error))
  const faults = textFaults(result.data)
  if (faults.length > 0) throw new InvalidWritingError(faults)
  return result.data
}

/** The edits, the first of which is number `first` of its writing. Throws InvalidWritingError. */
export function validEdits(given: readonly Edit[], first: number): readonly Edit[] {
  return given.map((one, index) => {
    const result = edit.safeParse(one)
    if (result.success) return result.data
    const within = (path: string) => ['edits', first + index, ...(path ? [path] : [])].join('.')
    throw new InvalidWritingError(issuesOf(result.error).map(({ path, message }) => ({ path: within(path), message })))
  })
}

/** The record as its schema reads it. Throws InvalidRecordError. */
export function validRecord<N extends Noun>(noun: N, record_id: string, given: unknown): Records[N] {
  const result = schemas[noun].safeParse(given)
  if (!result.success) throw new InvalidRecordError(noun, record_id, issuesOf(result.error))
  const { id } = result.data
  if (id !== record_id)
    throw new InvalidRecordError(noun, record_id, [{ path: 'id', message: `is ${id}, but the edit is of ${record_id}` }])
  return result.data as Records[N]
}

/** How JSON writes half of a surrogate pair and NUL; a text that spells them out looks alike, and is looked at more closely. */
const escapedFault = /\\u(?:d[89a-f]|0000)/

/** `json` is the record as history writes it. Throws InvalidRecordError. */
export function refuseWrongText<N extends Noun>(noun: N, record: Records[N], json: string): void {
  if (!escapedFault.test(json)) return
  const faults = textFaults(record)
  if (faults.length > 0) throw new InvalidRecordError(noun, record.id, faults)
}

/** Half a surrogate pair does not survive UTF-8, and PostgreSQL has no NUL: stored, the text would no longer be what was given. */
export function textFaults(value: unknown, path: readonly string[] = []): Issue[] {
  if (typeof value === 'string')
    return value.isWellFormed() && !value.includes('\0')
      ? []
      : [{ path: path.join('.'), message: 'has characters that are no text' }]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, member]) => textFaults(member, [...path, key]))
}
