/** What all lists of the API share: the version, how many there are, one page of them, and how to get the next. */
import { z } from 'zod'

const version = z
  .string()
  .regex(/^[0-9a-f]{1,64}$/)
  .describe('The content version of the register: it changes with every change of what is published.')

/** `next` is the cursor of the page after this one, null on the last. */
export const listOf = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({
    version,
    total: z.int().min(0).describe('How many items there are on all pages together.'),
    items: z.array(item),
    next: z.string().nullable().describe('Give it as `cursor` to get the next page; null on the last page.'),
  })
