/** The visits and duty days of a center, and how they are planned and called off. */
import { z } from 'zod'
import { localized } from '../../api/localized.ts'
import { identifier, localizedText } from '../../model/provider.ts'
import { visitStatuses } from '../../vocabulary/visit-status.ts'

const keptVisit = z.strictObject({
  id: z.string(),
  revision: z.int().min(1),
  starts_at: z.string(),
  ends_at: z.string(),
  status: z.enum(visitStatuses),
  where: localized.describe('The settlement as the gazetteer knows it, or as the source says it.'),
  at_center: z.boolean().describe('It takes place where the center is.'),
  place: localized,
  note: localized,
  series: z.string().describe('The roster that it belongs to; empty for one that stands alone.'),
})
export type KeptVisit = z.infer<typeof keptVisit>

export const deskVisits = z
  .strictObject({
    center: z.strictObject({ id: z.string(), name: localized }),
    edit: z.boolean().describe('Whether who asks may plan and call off.'),
    visits: z.array(keptVisit).describe('Those of the last 100 days and all that are to come, soonest first.'),
  })
  .describe('The visits and duty days of a center.')
export type DeskVisits = z.infer<typeof deskVisits>

const time = z.int().min(0).max(1440)
const newVisit = z.strictObject({
  day: z.iso.date(),
  from: time.describe('Minutes from midnight.'),
  to: time,
  settlement: z.string().max(200).describe('Empty for the center itself; a district in brackets tells namesakes apart.'),
  place: localizedText(300),
  note: localizedText(1000),
})

const known = z.strictObject({ id: identifier, revision: z.int().min(1) })

export const visitsRequest = z
  .strictObject({
    add: z.array(newVisit).max(200).default([]),
    series: z.boolean().default(false).describe('Whether what is added belongs together, as a roster does.'),
    cancel: z.array(known).max(200).default([]),
    restore: z.array(known).max(200).default([]).describe('Called off by mistake: they take place after all.'),
    reason: z.string().max(500).default(''),
  })
  .describe('Visits to plan and to call off, as one change.')
export type VisitsRequest = z.input<typeof visitsRequest>

export const visitsAnswer = z
  .strictObject({
    added: z.array(z.string()),
    skipped: z.int().describe('So many were there already, at the same time and place.'),
    cancelled: z.array(z.string()),
    restored: z.array(z.string()),
    batch: z.string().nullable().describe('What can be turned back as a whole; null where nothing was changed.'),
  })
  .describe('What was planned and called off.')
export type VisitsAnswer = z.infer<typeof visitsAnswer>
