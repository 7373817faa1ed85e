/** A visit: one dated day or days on which a provider helps somewhere, such as a trip of the mobile legal aid. */
import { z } from 'zod'
import { topics } from '../vocabulary/topic.ts'
import { visitStatuses } from '../vocabulary/visit-status.ts'
import { instantOf } from './instant.ts'
import { partialDate } from './partial-date.ts'
import { identifier, localizedText, source } from './provider.ts'

/** Longer is no visit but an office that is open, or a slip in a year. */
export const longestVisitDays = 30
const millisecondsOfDay = 24 * 3_600_000

/** By the country's clock, to the minute: `2026-12-01T09:30:00+06:00`. The text's order is the order in time. */
export const bishkekTime = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:00\+06:00$/, { error: 'not a time like 2026-12-01T09:30:00+06:00' })
  .refine((time) => partialDate.safeParse(time.slice(0, 10)).success, { error: 'not a day of the calendar' })

/**
 * `unit_id` and `place_id` are ids of the geodata pack; `oblast`, `district`, `settlement` the words of the source. `place` says
 * where in the place (a hall, an office), `note` what else to know; both are published. Empty string or list: no source gives it.
 */
export const visit = z
  .strictObject({
    id: identifier,
    provider_id: identifier,
    oblast: z.string().max(100),
    district: z.string().max(100),
    settlement: z.string().max(100),
    unit_id: identifier,
    place_id: z.string().regex(/^(?:[sgw]\d{1,20})?$/, { error: 'not the id of a place' }),
    place: localizedText(300),
    starts_at: bishkekTime,
    ends_at: bishkekTime,
    topics: z.array(z.enum(topics)),
    note: localizedText(1000),
    status: z.enum(visitStatuses),
    sources: z.array(source).max(50),
    source_date: z.union([z.literal(''), partialDate]),
  })
  .refine((row) => row.starts_at < row.ends_at, { error: 'a visit ends after it starts', path: ['ends_at'] })
  .refine((row) => instantOf(row.ends_at) - instantOf(row.starts_at) <= longestVisitDays * millisecondsOfDay, {
    error: `a visit takes at most ${longestVisitDays} days`,
    path: ['ends_at'],
  })
export type Visit = z.infer<typeof visit>
