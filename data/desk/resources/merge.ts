/** Two centers that are one: what differs, what would follow, and how they are merged or told apart. */
import { z } from 'zod'
import { localized } from '../../api/localized.ts'
import { identifier } from '../../model/provider.ts'
import { duplicateReasons } from '../duplicates.ts'
import { takes } from '../merge-records.ts'

const party = z.strictObject({ id: z.string(), revision: z.int().min(1), name: localized, where: localized })

export const mergeParameters = {
  keep: identifier.optional().describe('The center that stays.'),
  other: identifier.optional().describe('The center that is taken in.'),
} as const

export const deskMerge = z
  .strictObject({
    keep: party.nullable(),
    other: party.nullable(),
    facts: z.array(
      z.strictObject({
        fact: z.string(),
        values: z.array(z.strictObject({ fact: z.string(), keep: z.unknown(), other: z.unknown() })).describe('Taken together.'),
        choices: z.array(z.enum(takes)),
        proposed: z.enum(takes),
      }),
    ),
    visits: z.int().describe('So many visits of the other follow.'),
    counts: z.int().describe('So many counts of the other follow.'),
    likely: z
      .array(z.strictObject({ id: z.string(), name: localized, where: localized, reasons: z.array(z.enum(duplicateReasons)) }))
      .describe('What the center that stays is likely the same as, while no other is named.'),
  })
  .describe('Two centers, before they are merged.')
export type DeskMerge = z.infer<typeof deskMerge>

const known = z.strictObject({ id: identifier, revision: z.int().min(1) })

export const mergeRequest = z
  .strictObject({
    keep: known,
    other: known,
    take: z.record(z.string(), z.enum(takes)).default({}).describe('By fact; what is not named stays as it is kept.'),
    different: z.boolean().default(false).describe('They are two: nothing is merged, and nobody is asked again.'),
    reason: z.string().max(500).default(''),
  })
  .describe('To make one center of two, or to say that they are two.')
export type MergeRequest = z.input<typeof mergeRequest>

export const mergeAnswer = z
  .strictObject({
    id: z.string(),
    revision: z.int().min(1),
    batch: z.string().nullable().describe('What takes the two apart again when it is turned back.'),
  })
  .describe('The center that stays.')
export type MergeAnswer = z.infer<typeof mergeAnswer>
