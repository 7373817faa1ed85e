/** A plan: changes of records on the revisions they were made on, each row decided by itself, until they are applied as one writing. */
import { z } from 'zod'
import { changeActions, nouns } from './change.ts'

/** `proposal` is somebody's wish for a record, `review` a second look at one, `undo` a batch turned back. */
const planKinds = ['import', 'undo', 'proposal', 'review'] as const
export type PlanKind = (typeof planKinds)[number]

/** `leave` waits for a decision; `refuse` is one. */
export const decisions = ['apply', 'leave', 'refuse'] as const
export type Decision = (typeof decisions)[number]

const factChange = z.strictObject({
  fact: z.string().regex(/^[a-z][a-z0-9_]{0,59}$/, { error: 'not the name of a fact' }),
  before: z.unknown(),
  after: z.unknown(),
  assured: z.strictObject({ before: z.unknown(), after: z.unknown() }).optional(),
})

/**
 * `row` tells rows of a plan apart, such as the line of a file. `base_revision` is null for a new record. `changes` hold the facts
 * that differ, of a record that is new or goes all of them: also what must never be told of a place.
 */
export const planRow = z
  .strictObject({
    row: z.int().min(0).max(10_000_000),
    noun: z.enum(nouns),
    record_id: z.string().min(1).max(100),
    action: z.enum(changeActions),
    base_revision: z.int().min(1).nullable(),
    changes: z.array(factChange).max(200),
    decision: z.enum(decisions),
  })
  .refine((row) => (row.action === 'insert') === (row.base_revision === null), {
    error: 'only a new record has no base revision',
    path: ['base_revision'],
  })
export type PlanRow = z.infer<typeof planRow>

const said = (most: number) => z.string().trim().min(1, { error: 'must not be empty' }).max(most)
const instant = z.iso.datetime({ error: 'not an ISO instant in UTC' })

/** `undoes` is the batch that the plan turns back, else empty; after `expires_at` the plan is no more. */
export const planHead = z
  .strictObject({
    id: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.:-]{0,99}$/, { error: 'not the id of a plan' }),
    kind: z.enum(planKinds),
    at: instant,
    actor: said(200),
    reason: said(1000),
    file_name: z.string().max(500),
    file_sha256: z.string().regex(/^(?:[0-9a-f]{64})?$/, { error: 'not a SHA-256 in hexadecimal digits' }),
    undoes: z.string().max(100),
    expires_at: instant,
  })
  .refine((head) => Date.parse(head.expires_at) > Date.parse(head.at), {
    error: 'expires before it is made',
    path: ['expires_at'],
  })
export type PlanHead = z.infer<typeof planHead>

/** How long a plan waits for its decisions, in days: it holds what must not be told, so it does not wait for ever. */
const planDays = 30

/** `at` and what is returned are ISO instants. */
export const planExpiry = (at: string): string => new Date(Date.parse(at) + planDays * 24 * 3_600_000).toISOString()
