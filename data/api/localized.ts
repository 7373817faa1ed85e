/** A text in three languages as the API gives it. */
import { z } from 'zod'

export const localized = z
  .strictObject({ ky: z.string(), ru: z.string(), en: z.string() })
  .describe('A text in Kyrgyz, Russian and English; an empty string where no source gives it in that language.')
