/** What the desk answers when it cannot do what was asked: problem details (RFC 9457) that name facts. */
import { z } from 'zod'
import { problemJson } from '../../api/problem-json.ts'
import { deskConflict } from './fact-change.ts'

const deskError = z
  .strictObject({
    fact: z.string().describe('The fact, or the member of the request, that is wrong.'),
    path: z.string().describe('Where in it, its parts joined by dots: `0.number`; empty for all of it.'),
    code: z.string().describe('What is wrong, for programs: `too_long`, `mixed_letters` …'),
  })
  .describe('What is wrong with one fact.')
export type DeskError = z.infer<typeof deskError>

export const deskProblem = z
  .strictObject({
    ...problemJson.shape,
    errors: z.array(deskError).optional(),
    conflicts: z.array(deskConflict).optional().describe('What somebody else changed meanwhile; with 412.'),
    merged: z
      .record(z.string(), z.unknown())
      .optional()
      .describe('The facts as both changes together make them, with what stands where they contradict; with 412.'),
    revision: z.int().min(1).optional().describe('That of what stands; with 412.'),
  })
  .describe('Problem details (RFC 9457) of the desk.')
export type DeskProblem = z.infer<typeof deskProblem>
