/** A redaction: places of a record's history that nobody is shown any more. It names where something stands, never what. */
import { z } from 'zod'
import { type Noun, nouns } from './change.ts'

/** Where a change says something: the record before it or after it, or why it was made. */
const redactedParts = ['before', 'after', 'reason'] as const
export type RedactedPart = (typeof redactedParts)[number]

/**
 * A place in the text of one change, which nobody alters, so that it stays where it is. `path` leads to it through the record, empty
 * in a reason; `start` and `length` are of a piece of a text, in UTF-16 units; both are null where all that the path leads to goes.
 */
export interface RedactedPlace {
  sequence: number
  part: RedactedPart
  path: readonly (string | number)[]
  start: number | null
  length: number | null
}

/** `fact` is empty where a piece of text was blanked; `places` is how many there were. */
export interface Redaction {
  id: string
  at: string
  actor: string
  reason: string
  noun: Noun
  record_id: string
  fact: string
  places: number
}

/** A piece that is shorter would blank what has nothing to do with it. */
export const shortestPiece = 3

/** `sequence` is a change after which the fact had the value that is to go. */
export const redactionWish = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.:-]{0,99}$/, { error: 'not the id of a redaction' }),
  at: z.iso.datetime({ error: 'not an ISO instant in UTC' }),
  actor: z.string().trim().min(1).max(200),
  reason: z.string().trim().min(1).max(1000),
  noun: z.enum(nouns),
  record_id: z.string().min(1).max(100),
  what: z.union([
    z.strictObject({ fact: z.string().min(1).max(60), sequence: z.int().min(1) }),
    z.strictObject({ piece: z.string().min(shortestPiece).max(500) }),
  ]),
})
export type RedactionWish = z.infer<typeof redactionWish>

/**
 * Why a redaction is refused: the record still has it, so it must be corrected first; its history never had it; the reason or the
 * wish itself would tell it, or is not one.
 */
export type RedactionRefusal = 'still_there' | 'not_found' | 'told_by_reason' | 'not_valid'
