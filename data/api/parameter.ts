/** Parameters of an address that several lists share, read from text. */
import { z } from 'zod'
import { defaultLimit, greatestLimit } from '../search/query.ts'

const refused = `must be a whole number from 1 to ${greatestLimit}`

export const limit = z
  .string()
  .regex(/^\d{1,4}$/, { error: refused })
  .transform(Number)
  .pipe(z.int().min(1, { error: refused }).max(greatestLimit, { error: refused }))
  .optional()
  .describe('How many items to answer at most.')
  .meta({ default: defaultLimit })
