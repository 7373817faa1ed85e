/** The people of the desk, as the API tells them to administrators: who does what and where, and nothing that lets anybody in. */
import { z } from 'zod'
import { roles } from '../roles.ts'

const deskPersonListed = z
  .strictObject({
    account_id: z.string().describe('As history names it: `account:<id>`.'),
    name: z.string(),
    office: z.string(),
    role: z.enum(roles),
    reach: z
      .strictObject({ country: z.boolean(), units: z.array(z.string()), providers: z.array(z.string()) })
      .describe('A unit includes all that lies in it.'),
    second_factor: z.enum(['on', 'due', 'overdue']),
    closed: z.boolean().describe('Whether nobody can sign in with it, any more or yet.'),
  })
  .describe('Somebody who works at the desk, or did.')

export const deskPeople = z
  .strictObject({ items: z.array(deskPersonListed) })
  .describe('All people of the desk, those whose account is closed last.')
export type DeskPeople = z.infer<typeof deskPeople>
