/** A date of which only the year or the month may be known, as records hold it: `2017`, `2019-07`, `2019-07-16`. */
import { z } from 'zod'
import { parsePartialDate } from './date-parts.ts'

export const partialDate = z
  .string()
  .refine((text) => parsePartialDate(text) !== null, { error: 'not a date like 2025, 2025-07 or 2025-07-16' })
