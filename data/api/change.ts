/** What became of providers' records, as the API gives it, and what its list may be filtered by. */
import { z } from 'zod'
import { checkGroups } from '../model/provider-facts.ts'
import { correctedGroups, type PublicChange } from '../publish/public-change.ts'
import { listOf } from './list.ts'
import { limit } from './parameter.ts'

export const changeAnswer = z
  .strictObject({
    day: z.iso.date().describe('The day in Kyrgyzstan.'),
    provider_id: z.string().describe('Whose record, as in /api/v1/providers.'),
    added: z.boolean().describe('It came into the register.'),
    closed: z.boolean().describe('It left the lists of those who help.'),
    corrected: z.array(z.enum(correctedGroups)).describe('The groups of facts of which something was corrected.'),
    checked: z.array(z.enum(checkGroups)).describe('The groups of facts that somebody made sure of.'),
  })
  .describe('What became of one record on one day: never from what to what, by whom or why.') satisfies z.ZodType<PublicChange>

export const changeList = listOf(changeAnswer)
export type ChangeList = z.infer<typeof changeList>

export const changesParameters = {
  provider: z
    .string()
    .optional()
    .describe('The id of a provider: what became of its record.')
    .meta({ examples: ['hotline-111'] }),
  limit,
  cursor: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}\.[a-z0-9-]{1,100}$/, { error: 'must be the `next` of an earlier answer' })
    .optional()
    .describe('The `next` of an earlier answer to the same question.'),
}
