/** Who asks at the desk: whose session the browser's cookie is. */
import type { DeskPerson } from '@legalmap/data/desk/person.ts'
import type { Context } from 'hono'
import type { Accounts } from '../../accounts/accounts.ts'
import type { Desk } from '../../classes/desk.ts'
import { readDeskCookie } from './desk-cookies.ts'

export const whoHasSession =
  (accounts: Pick<Accounts, 'personOf'>, { secure }: Pick<Desk, 'secure'>) =>
  async (c: Context): Promise<DeskPerson | null> => {
    const token = readDeskCookie(c, 'session', secure)
    return token ? ((await accounts.personOf(token))?.person ?? null) : null
  }
