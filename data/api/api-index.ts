/** What the API answers at its root: where everything is. */
import { z } from 'zod'

export const apiIndex = z
  .strictObject({
    title: z.string(),
    documentation: z.url().describe('The OpenAPI document of this API.'),
    license: z.url().describe('The licence of the facts.'),
    links: z.array(z.strictObject({ rel: z.string(), href: z.url(), title: z.string() })),
  })
  .describe('Where everything is.')
export type ApiIndex = z.infer<typeof apiIndex>
