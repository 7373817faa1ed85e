/** Consultation counts as the API gives them, and what their list may be filtered by. */
import { z } from 'zod'
import { consultationCount, measures } from '../model/consultation-count.ts'
import { topics } from '../vocabulary/topic.ts'
import { listOf } from './list.ts'
import { limit } from './parameter.ts'

const { note: _, origin: __, ...published } = consultationCount.shape

export const consultationCountAnswer = z
  .strictObject({
    ...published,
    period_start: z.string().describe('YYYY, YYYY-MM or YYYY-MM-DD.'),
    period_end: z.string().describe('YYYY, YYYY-MM or YYYY-MM-DD; empty where the source names no end.'),
    source_date: z.string(),
    provider_id: z.string(),
    part_of: z.string().describe('The id of the count that contains this one; empty for none.'),
  })
  .describe('One published number of people helped, as its source gives it. Counts overlap: never add them blindly.')

export const consultationList = listOf(consultationCountAnswer)
export type ConsultationList = z.infer<typeof consultationList>

export const consultationsParameters = {
  unit: z
    .string()
    .optional()
    .describe('The id of a unit: the counts that name it, or a unit in it.')
    .meta({ examples: ['chui'] }),
  provider: z
    .string()
    .optional()
    .describe('The id of a provider: the counts of this provider.')
    .meta({ examples: ['ombudsman-institute'] }),
  topic: z
    .enum(['all', ...topics] as const, { error: `must be one of all, ${topics.join(', ')}` })
    .optional()
    .describe('A topic, or `all` for the counts that are not divided by topic.'),
  measure: z
    .enum(measures, { error: `must be one of ${measures.join(', ')}` })
    .optional()
    .describe('What was counted.'),
  limit,
  cursor: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,60}$/, { error: 'must be the `next` of an earlier answer' })
    .optional()
    .describe('The `next` of an earlier answer to the same question.'),
}
