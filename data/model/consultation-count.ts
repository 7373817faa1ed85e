/** A consultation count: one number of people helped, as its source gives it. Rows overlap: never add them blindly. */
import { z } from 'zod'
import { partialDate } from './partial-date.ts'
import { identifier } from './provider.ts'

export const measures = ['people', 'consultations', 'qualified_aid_cases'] as const
export const qualifiers = ['exact', 'about', 'at_least'] as const
/** `printed` by a source that anybody can read, or `returned` to us by a center, which is not for the public. */
export const countOrigins = ['printed', 'returned'] as const
export type CountOrigin = (typeof countOrigins)[number]
export const scopes = ['national', 'units', 'provider'] as const

/** `topic`, `client_group`, `delivered_by`, `gender` are `all` where the count is not divided by them. `part_of` names the whole. */
export const consultationCount = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z0-9-]{0,60}$/, { error: 'not an id' }),
    period_start: partialDate,
    period_end: z.union([z.literal(''), partialDate]),
    scope: z.enum(scopes),
    unit_ids: z.array(identifier),
    provider_id: z.union([z.literal(''), identifier]),
    measure: z.enum(measures),
    topic: z.string().regex(/^[a-z_]{1,60}$/),
    client_group: z.string().regex(/^[a-z_]{1,60}$/),
    delivered_by: z.string().regex(/^[a-z_]{1,60}$/),
    gender: z.enum(['all', 'f', 'm']),
    count: z.int().min(0).max(100_000_000),
    qualifier: z.enum(qualifiers),
    part_of: z.string().regex(/^(?:[a-z][a-z0-9-]{0,60})?$/),
    source_title: z.string().max(500),
    source_url: z.string().max(2000),
    source_date: z.union([z.literal(''), partialDate]),
    note: z.string().max(2000),
    origin: z.enum(countOrigins),
  })
  .refine((row) => row.scope !== 'provider' || row.provider_id !== '', { error: 'a count of one provider names the provider' })
  .refine((row) => row.scope !== 'units' || row.unit_ids.length > 0, { error: 'a count of units names them' })
export type ConsultationCount = z.infer<typeof consultationCount>

/** Whether a source that anybody can read printed it: what only says so, and names none, is not public. */
export const isPrinted = ({ origin, source_url, source_title }: ConsultationCount): boolean =>
  origin === 'printed' && (source_url !== '' || source_title !== '')
