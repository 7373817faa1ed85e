/** Visits as the API gives them, and what their list may be filtered by. */
import { z } from 'zod'
import { visit } from '../model/visit.ts'
import type { PublicVisit } from '../publish/visit.ts'
import { topics } from '../vocabulary/topic.ts'
import { visitStatuses } from '../vocabulary/visit-status.ts'
import { listOf } from './list.ts'
import { localized } from './localized.ts'
import { limit } from './parameter.ts'

const time = (what: string) => z.iso.datetime({ offset: true }).describe(`${what}, ISO 8601 with the offset of Bishkek.`)

export const visitAnswer = z
  .strictObject({
    id: visit.shape.id,
    provider_id: z.string().describe('Who comes, as in /api/v1/providers.'),
    unit_id: z.string().describe('Where, as in /api/v1/units; no finer than the place of the provider may be told.'),
    place_id: z.string().describe('Its place, as in /api/v1/places; empty where it is not known or not told.'),
    settlement: z.string().describe('The settlement in the words of the source, where the geodata do not know it.'),
    place: localized.describe('Where in the place: a hall, an office.'),
    starts_at: time('When it starts'),
    ends_at: time('When it ends'),
    topics: z.array(z.enum(topics)),
    note: localized,
    status: z.enum(visitStatuses).describe('A cancelled visit stays listed, so that nobody sets out for it.'),
    sources: z.array(z.strictObject({ url: z.string(), title: z.string() })).describe('Where this is known from.'),
    source_date: z.string().describe('YYYY, YYYY-MM or YYYY-MM-DD; empty where the source shows none.'),
  })
  .describe(
    'A dated visit of a provider, such as a lawyers’ day. Empty strings and lists: not known.',
  ) satisfies z.ZodType<PublicVisit>

export const visitList = listOf(visitAnswer)
export type VisitList = z.infer<typeof visitList>

const fromRefused = 'must be a day or an instant, such as 2026-12-01 or 2026-12-01T03:00:00Z'

export const visitsParameters = {
  unit: z
    .string()
    .optional()
    .describe('The id of a unit: the visits in it, or in the town that is its seat.')
    .meta({ examples: ['uzgen'] }),
  provider: z
    .string()
    .optional()
    .describe('The id of a provider: its visits.')
    .meta({ examples: ['flac-bishkek'] }),
  from: z
    .union([z.iso.date(), z.iso.datetime({ offset: true })], { error: fromRefused })
    .optional()
    .describe('A day (in Bishkek) or an instant: the visits that are not over then. Visits that are over now are never given.')
    .meta({ examples: ['2026-12-01'] }),
  limit,
  cursor: z
    .string()
    .regex(/^\d{1,12}\.[a-z0-9-]{1,100}$/, { error: 'must be the `next` of an earlier answer' })
    .optional()
    .describe('The `next` of an earlier answer to the same question.'),
}
