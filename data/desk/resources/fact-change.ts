/** What becomes of one fact of a record, as histories, reviews and conflicts show it. */
import { z } from 'zod'
import { who } from './who.ts'

const value = z.unknown().describe('What the fact holds; null where there is no record.')

export const factStep = z
  .strictObject({
    fact: z.string().describe('As in the record.'),
    before: value,
    after: value,
    checked: z
      .strictObject({ before: z.string(), after: z.string() })
      .optional()
      .describe('When it had been checked, and when it is after; left out where neither says anything.'),
    blanked: z.literal(true).optional().describe('Less is shown than there was.'),
  })
  .describe('A fact before and after a change.')
export type FactStep = z.infer<typeof factStep>

export const deskConflict = z
  .strictObject({
    fact: z.string().describe('A fact, or one language of it: `address.ky`.'),
    before: value.describe('What it held when the edit was begun.'),
    mine: value.describe('What the edit wants it to hold.'),
    theirs: value.describe('What it holds now.'),
    by: who.optional().describe('Who changed it last; left out where that is not asked, or too long ago.'),
    at: z.string().optional().describe('When, an ISO instant.'),
  })
  .describe('A fact that two people changed, each in another way.')
export type DeskConflict = z.infer<typeof deskConflict>
