/** History: what was changed by whom, when and why, the newest first, before and after by fact. */
import { z } from 'zod'
import { localized } from '../../api/localized.ts'
import { changeActions, nouns } from '../../model/change.ts'
import { deskConflict, factStep } from './fact-change.ts'
import { deskActs, reasonText } from './save.ts'
import { who } from './who.ts'

const limit = z.coerce.number().int().min(1).max(100).optional().describe('How many at most, up to 100.')
const before = z.coerce.number().int().min(1).max(1_000_000_000).optional().describe('The `next` of an earlier answer.')

export const centerHistoryParameters = { before, limit } as const
export const historyParameters = {
  who: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/)
    .optional()
    .describe('An account id: what this person did.'),
  day: z.iso.date().optional().describe('A day in Bishkek.'),
  batch: z.string().max(100).optional().describe('What was done as one.'),
  before,
  limit,
} as const

const historyChange = z
  .strictObject({
    sequence: z.int().min(1),
    at: z.string(),
    by: who,
    actor: z.string().describe('As history has it, where it was no person of the desk.'),
    proposed_by: who.nullable().describe('Who had asked for it, where a second person let it through.'),
    reason: z.string(),
    batch: z.string(),
    kind: z.enum(['seed', 'import', 'edit', 'undo']),
    noun: z.enum(nouns),
    record_id: z.string(),
    name: localized.nullable().describe('That of the center.'),
    action: z.enum(changeActions),
    revision: z.int().min(1),
    facts: z.array(factStep),
    reverts: z.boolean().describe('Whether who asks may turn it back.'),
  })
  .describe('A change.')
export type HistoryChange = z.infer<typeof historyChange>

export const historyPage = z
  .strictObject({ items: z.array(historyChange), next: z.string().nullable() })
  .describe('Changes, the newest first; a page may be short, or empty, and still have a next one.')
export type HistoryPage = z.infer<typeof historyPage>

/** What is to be turned back: exactly one of a change, a batch, or a person's day. */
export const revertRequest = z
  .strictObject({
    change: z.int().min(1).optional(),
    facts: z.array(z.string().max(60)).min(1).max(100).optional().describe('Of a change only these facts.'),
    batch: z.string().min(1).max(100).optional(),
    who: historyParameters.who,
    day: historyParameters.day,
    reason: reasonText.default(''),
    acts: deskActs.optional(),
    dry_run: z.literal(true).optional().describe('Says what would be, and changes nothing.'),
  })
  .refine(
    ({ change, batch, who, day, facts }) =>
      [change !== undefined, batch !== undefined, who !== undefined || day !== undefined].filter(Boolean).length === 1 &&
      (who === undefined) === (day === undefined) &&
      (facts === undefined || change !== undefined),
    { error: 'names exactly one of a change, a batch, or a person and a day' },
  )
  .describe('What is to be turned back.')

const leftReasons = [
  'changed_since',
  'gone',
  'more_public',
  'referred_to',
  'reference_missing',
  'not_valid',
  'outside_reach',
] as const

export const leftRow = z
  .strictObject({
    noun: z.enum(nouns),
    record_id: z.string(),
    name: localized.nullable(),
    why: z.enum(leftReasons),
    conflicts: z.array(deskConflict),
  })
  .describe('What stays as it is, and why.')
export type LeftRow = z.infer<typeof leftRow>

export const revertAnswer = z
  .strictObject({
    batch: z.string().nullable().describe('What was done by it, which can be undone as well; null where nothing was.'),
    change: z.int().min(1).nullable().describe('The sequence of its first change.'),
    changed: z.array(
      z.strictObject({ noun: z.enum(nouns), record_id: z.string(), name: localized.nullable(), facts: z.array(z.string()) }),
    ),
    left: z.array(leftRow),
    review: z.string().nullable().describe('What waits for a second person.'),
  })
  .describe('What was turned back, and what stays.')
export type RevertAnswer = z.infer<typeof revertAnswer>
