/** A center as whoever keeps it sees it: the whole record, what is due, what the public sees, what waits. */
import { z } from 'zod'
import { localized } from '../../api/localized.ts'
import { providerAnswer } from '../../api/provider.ts'
import { languages } from '../../model/language.ts'
import { checkGroups } from '../../model/provider-facts.ts'
import { checkWays } from '../../vocabulary/check-way.ts'
import { factStep } from './fact-change.ts'
import { reviewHead } from './review.ts'
import { who } from './who.ts'

export const unitName = z.strictObject({ id: z.string(), level: z.string(), name: localized })

const groupCheck = z
  .strictObject({
    group: z.enum(checkGroups),
    state: z.enum(['holds', 'due', 'never']),
    checked_at: z.string().describe('An ISO instant; empty where somebody never made sure of a part of it.'),
    months: z.int().describe('How long a check holds.'),
    by: who,
    how: z.union([z.literal(''), z.enum(checkWays)]),
  })
  .describe('When a group of facts was checked, by whom and how.')
export type GroupCheck = z.infer<typeof groupCheck>

const waitingReview = reviewHead.extend({ facts: z.array(factStep) })
export type WaitingReview = z.infer<typeof waitingReview>

/** What the person who asks may do with the center. */
const centerRights = z.strictObject({
  edit: z.boolean(),
  check: z.boolean(),
  note: z.boolean(),
  revert: z.boolean(),
  propose: z.boolean(),
  second_look: z.boolean().describe('What opens waits for a second person.'),
})

export const deskCenter = z
  .strictObject({
    id: z.string(),
    revision: z.int().min(1),
    record: z
      .record(z.string(), z.unknown())
      .describe('All facts of the center, as the model has them; without `note` for who may not read it.'),
    units: z.array(unitName).describe('The units that it lies in, its own first.'),
    serves: z.array(unitName).describe('The units that it says it serves beside its own.'),
    checks: z.array(groupCheck),
    older: z
      .record(z.string(), z.array(z.enum(languages)))
      .describe('By fact, the languages whose text was not touched since another one was written anew.'),
    successor: z.strictObject({ id: z.string(), name: localized }).nullable().describe('The center that goes on with its work.'),
    seen: providerAnswer.describe('What the public sees.'),
    reviews: z.array(waitingReview),
    rights: centerRights,
  })
  .describe('A center, for who keeps it.')
export type DeskCenter = z.infer<typeof deskCenter>
