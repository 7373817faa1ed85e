/** Where a request of the desk comes from, as the accounts count tries by it: the other end of the connection, never what a request says. */
import type { IncomingMessage } from 'node:http'
import type { Context } from 'hono'
import type { Asking } from '../../accounts/accounts.ts'
import type { Desk } from '../../classes/desk.ts'
import { readDeskCookie } from './desk-cookies.ts'

export function askingOf(c: Context, { secure }: Pick<Desk, 'secure'>): Asking {
  const { incoming } = (c.env ?? {}) as { incoming?: IncomingMessage }
  return {
    address: incoming?.socket.remoteAddress ?? '',
    user_agent: c.req.header('user-agent') ?? '',
    device: readDeskCookie(c, 'device', secure),
    session: readDeskCookie(c, 'session', secure),
  }
}
