/**
 * The cookies of the desk: who is signed in, a browser that signed in before, and a sign-in that waits for its second proof. None is
 * read by a script, and none says when it ends by a clock: a browser's may be wrong.
 */
import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'

const names = { session: 'desk', device: 'desk-device', half: 'desk-half' } as const
export type DeskCookie = keyof typeof names

/** A cookie of the prefix is taken by browsers over https only, of this very host, whatever a neighbour of it sets. */
const nameOf = (cookie: DeskCookie, secure: boolean) => `${secure ? '__Host-' : ''}${names[cookie]}`

/** What the browser holds; empty where it holds nothing that could be ours. */
export function readDeskCookie(c: Context, cookie: DeskCookie, secure: boolean): string {
  const value = getCookie(c, nameOf(cookie, secure)) ?? ''
  return /^[\w.-]{1,500}$/.test(value) ? value : ''
}

const lineOf = (cookie: DeskCookie, value: string, seconds: number, secure: boolean) =>
  `${nameOf(cookie, secure)}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure ? '; Secure' : ''}`

/** What an answer has the browser hold: `value` is empty for what it is to let go. */
export interface Kept {
  cookie: DeskCookie
  value: string
  seconds: number
}

export function withCookies(response: Response, kept: readonly Kept[], secure: boolean): Response {
  for (const { cookie, value, seconds } of kept)
    response.headers.append('set-cookie', lineOf(cookie, value, value ? seconds : 0, secure))
  return response
}
