/** How many free legal aid centers a source counted at a date. */
import { z } from 'zod'
import { qualifiers } from './consultation-count.ts'
import { partialDate } from './partial-date.ts'

export const networkSize = z.strictObject({
  id: partialDate,
  as_of: partialDate,
  centers: z.int().min(0).max(10_000),
  qualifier: z.enum(qualifiers),
  note: z.string().max(2000),
  source_title: z.string().max(500),
  source_url: z.string().max(2000),
})
export type NetworkSize = z.infer<typeof networkSize>
