/** Who did something at the desk, as those who are signed in see it. */
import { z } from 'zod'
import { roles } from '../roles.ts'

export const who = z
  .strictObject({
    account_id: z.string().describe('Empty where no person of the desk did it, such as an import by the command.'),
    name: z.string().describe('Empty where the account is not known here any more.'),
    office: z.string(),
    role: z.union([z.literal(''), z.enum(roles)]),
  })
  .describe('A person of the desk.')
export type Who = z.infer<typeof who>

export const nobody: Who = { account_id: '', name: '', office: '', role: '' }
