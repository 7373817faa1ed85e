/** The way out for who has no JavaScript: the browser forgets what it keeps of this site, and goes to a neutral page. */
import { Hono } from 'hono'
import type { Site } from '../context.ts'
import { leavingHeaders } from '../headers.ts'

export const leavePath = '/leave'

export function leaveRoutes({ leave_to, secure }: Pick<Site, 'leave_to' | 'secure'>): Hono {
  const headers = { ...leavingHeaders(secure), location: leave_to }
  return new Hono().all(leavePath, () => new Response(null, { status: 303, headers }))
}
