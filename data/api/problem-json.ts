/** What the API answers when it cannot do what was asked: problem details after RFC 9457. */
import { z } from 'zod'

export const problemJson = z
  .strictObject({
    type: z.literal('about:blank').describe('The problem is what the HTTP status says.'),
    title: z.string().describe('The name of the HTTP status.'),
    status: z.int().min(400).max(599),
    detail: z.string().describe('What is wrong with this request, in English, for developers.'),
    parameters: z
      .array(z.strictObject({ name: z.string(), detail: z.string() }))
      .optional()
      .describe('The parameters, or members of the body, that are wrong, and how.'),
  })
  .describe('Problem details (RFC 9457).')
export type ProblemJson = z.infer<typeof problemJson>
