/** Where a request of the desk comes from, as the accounts count tries by it: see `client-address.ts`. */
import type { IncomingMessage } from 'node:http'
import type { Context } from 'hono'
import type { Asking } from '../../accounts/accounts.ts'
import type { Desk } from '../../classes/desk.ts'
import { clientAddress } from '../../client-address.ts'
import { readDeskCookie } from './desk-cookies.ts'

export function askingOf(c: Context, { secure, proxies = [] }: Pick<Desk, 'secure' | 'proxies'>): Asking {
  const { incoming } = (c.env ?? {}) as { incoming?: IncomingMessage }
  return {
    address: clientAddress(incoming?.socket.remoteAddress ?? '', c.req.header('x-forwarded-for'), proxies),
    user_agent: c.req.header('user-agent') ?? '',
    device: readDeskCookie(c, 'device', secure),
    session: readDeskCookie(c, 'session', secure),
  }
}
