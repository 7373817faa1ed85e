/** One closure or notice for many centers at once, and the end of a program that many depend on. */
import { z } from 'zod'
import { localized } from '../../api/localized.ts'
import { partialDate } from '../../model/partial-date.ts'
import type { ListedUnit } from './account.ts'
import { leftRow } from './history.ts'
import { reasonText } from './save.ts'

export const bulkRequest = z
  .strictObject({
    unit: z.string().max(100).optional().describe('All that are within reach and lie in it.'),
    centers: z.array(z.string().max(100)).min(1).max(500).optional().describe('These alone.'),
    closure: z.unknown().optional().describe('As the model has a closure: kind, from, until, reason …'),
    notice: z.unknown().optional().describe('As the model has a notice: text, from, until.'),
    reason: reasonText.default(''),
    dry_run: z.literal(true).optional().describe('Says which it would be, and changes nothing.'),
  })
  .refine(({ unit, centers }) => (unit === undefined) !== (centers === undefined), {
    error: 'names a unit or centers',
    path: ['unit'],
  })
  .refine(({ closure, notice }) => (closure === undefined) !== (notice === undefined), {
    error: 'has a closure or a notice',
    path: ['closure'],
  })
  .describe('What is to be told of many centers.')
export type BulkRequest = z.input<typeof bulkRequest>

export const programEnded = z
  .strictObject({
    program: z.string().trim().min(1).max(200).describe('As it stands in `supported_by`.'),
    ended_on: partialDate,
    reason: reasonText.default(''),
    dry_run: z.literal(true).optional(),
  })
  .describe('A program that has ended, or will.')
export type ProgramEnded = z.input<typeof programEnded>

/** What the form for many centers can choose from: the units in which who asks may write. */
export interface BulkChoices {
  units: ListedUnit[]
}

/** The programs that centers within reach are supported by: how many name each, and until when, where they say one day. */
export interface ProgramList {
  programs: { name: string; centers: number; until: string }[]
}

export const bulkAnswer = z
  .strictObject({
    batch: z.string().nullable().describe('Turn it back as one by this.'),
    changed: z.array(z.strictObject({ record_id: z.string(), name: localized })),
    left: z.array(leftRow),
  })
  .describe('Which centers it is.')
export type BulkAnswer = z.infer<typeof bulkAnswer>
