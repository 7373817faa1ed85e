/** The way out for who has no JavaScript: the browser forgets what it keeps of this site, and goes to a neutral page. */
import type { Context } from 'hono'
import { nothingRuns } from '../classes/headers.ts'
import type { Routes } from '../classes/route-class.ts'
import type { Site } from '../context.ts'

export const leavePath = '/leave'

/**
 * Nobody remembers the answer. Not `cookies`: that would take those of every site below the same registrable domain. Not
 * `executionContexts`: it reloads pages, and no browser knows it.
 */
const forgotten = { 'clear-site-data': '"cache", "storage"' }

/**
 * Whether it is a person who leaves, not another site that shows the address as a picture or in a frame to empty what a device keeps.
 * A browser that does not say what it asks for is believed.
 */
function isLeaving(c: Context): boolean {
  const site = c.req.header('sec-fetch-site')
  const to = c.req.header('sec-fetch-dest')
  const mode = c.req.header('sec-fetch-mode')
  if (site === undefined && to === undefined && mode === undefined) return true
  return site === 'same-origin' || ((mode ?? 'navigate') === 'navigate' && (to ?? 'document') === 'document')
}

export function leaveRoutes(page: Routes, { leave_to }: Pick<Site, 'leave_to'>): void {
  const headers = {
    location: leave_to,
    'cache-control': 'no-store',
    'content-security-policy': nothingRuns,
    'x-robots-tag': 'noindex, nofollow',
    vary: 'sec-fetch-dest, sec-fetch-mode, sec-fetch-site',
  }
  page.all(leavePath, {}, (c) => page.reply(null, { status: 303, headers: { ...headers, ...(isLeaving(c) ? forgotten : {}) } }))
}
