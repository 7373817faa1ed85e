/** Second looks and proposals: what waits for somebody to decide, fact by fact. */
import { z } from 'zod'
import { localized } from '../../api/localized.ts'
import { nouns } from '../../model/change.ts'
import { deskConflict, factStep } from './fact-change.ts'
import { leftRow } from './history.ts'
import { reasonText } from './save.ts'
import { who } from './who.ts'

export const reviewsParameters = {
  mine: z.literal('yes').optional().describe('What the person who asks has sent herself.'),
} as const

const reviewRow = z.strictObject({
  row: z.int().min(0),
  noun: z.enum(nouns),
  record_id: z.string(),
  name: localized.nullable(),
  facts: z.array(factStep),
  conflicts: z.array(deskConflict).describe('What somebody changed since it was asked for.'),
})

/** Who asked for what waits, when and why. */
export const reviewHead = z.strictObject({
  id: z.string(),
  kind: z.enum(['review', 'proposal']),
  at: z.string(),
  by: who,
  reason: z.string(),
  late: z.boolean().describe('Nobody decided in time: an administrator is asked.'),
})

export const deskReview = reviewHead
  .extend({
    expires_at: z.string(),
    returned: z.strictObject({ at: z.string(), by: who, reason: z.string() }).nullable(),
    decides: z.boolean().describe('Whether who asks may decide it: never one’s own.'),
    rows: z.array(reviewRow),
  })
  .describe('What waits for a second person.')
export type DeskReview = z.infer<typeof deskReview>

export const reviewList = z
  .strictObject({ total: z.int().min(0), items: z.array(deskReview) })
  .describe('What waits, the oldest first.')
export type ReviewList = z.infer<typeof reviewList>

export const reviewDecision = z
  .strictObject({
    decision: z
      .enum(['approve', 'return', 'withdraw'])
      .describe('Only who asked for it withdraws it, and decides nothing else of it.'),
    reason: reasonText.default('').describe('Why; needed for a return.'),
  })
  .describe('What is decided.')

export const reviewDecided = z
  .strictObject({
    decision: z.enum(['approve', 'return', 'withdraw']),
    batch: z.string().nullable(),
    change: z.int().min(1).nullable(),
    left: z.array(leftRow),
  })
  .describe('What came of a decision.')
export type ReviewDecided = z.infer<typeof reviewDecided>
