/** A save: what a person changes of a center, what she checked, why, and what comes of it. */
import { z } from 'zod'
import { source } from '../../model/provider.ts'
import { checkGroups } from '../../model/provider-facts.ts'
import { checkWays } from '../../vocabulary/check-way.ts'

export const reasonText = z.string().max(1000).describe('Why, in a line; may be empty.')

/** What is done on purpose, that would be refused otherwise. */
export const deskActs = z.strictObject({
  makes_public: z.literal(true).optional().describe('The public may learn more of the place than before.'),
})

export const checkSaid = z
  .strictObject({
    groups: z.array(z.enum(checkGroups)).min(1).max(checkGroups.length),
    how: z.enum(checkWays),
    source: source.optional().describe('What it was checked against, where there is something to name.'),
  })
  .describe('The person made sure of all facts of these groups, as they stand after the save.')

const named = z
  .strictObject({
    settlement: z.string().max(200).optional().describe('A town or village, or the district or oblast where no more is known.'),
    successor: z.string().max(2000).optional().describe('The center that goes on with the work: its name, id, or address.'),
  })
  .describe('What is known by its name and not by its id: the server finds what is meant, or says that it cannot.')

export const saveRequest = z
  .strictObject({
    facts: z.record(z.string(), z.unknown()).default({}).describe('New values by fact; facts that are left out stay.'),
    named: named.optional(),
    check: checkSaid.optional(),
    reason: reasonText.default(''),
    acts: deskActs.optional(),
  })
  .describe('What is to be saved of a center.')
/** As it is sent; what may be left out may be left out. */
export type SaveRequest = z.input<typeof saveRequest>

const factNames = z.array(z.string())

export const saveAnswer = z
  .strictObject({
    revision: z.int().min(1).describe('That of the center after the save: the next save names it.'),
    saved: factNames.describe('The facts that the public sees from now on; none where all was so already.'),
    checked: z.array(z.enum(checkGroups)),
    waiting: factNames.describe('The facts that wait for a second person.'),
    review: z.string().nullable().describe('The id of what waits.'),
    merged: factNames.describe('What somebody else changed meanwhile, beside this save.'),
    change: z
      .int()
      .min(1)
      .nullable()
      .describe('The sequence of the change in history, which can be undone; null where nothing was.'),
  })
  .describe('What came of a save.')
export type SaveAnswer = z.infer<typeof saveAnswer>
