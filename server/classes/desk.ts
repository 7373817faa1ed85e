/** The class of the desk: never kept, shared, framed, indexed or asked by another site, and closed to whoever is not known. */
import type { DeskPerson } from '@legalmap/data/desk/person.ts'
import { may } from '@legalmap/data/desk/roles.ts'
import type { Context } from 'hono'
import type { Site } from '../context.ts'
import type { Store } from '../store/open-store.ts'
import { type Headers, headersOfAll, nothingRuns } from './headers.ts'
import { documentPolicy } from './page.ts'
import { plainRefusal } from './plain-refusal.ts'
import type { RouteClass } from './route-class.ts'

/** What the desk's routes are given; public routes are given a `Site`, which holds no store. */
export interface Desk extends Pick<Site, 'web' | 'secure' | 'public_url' | 'now' | 'report' | 'publisher' | 'pack'> {
  store: Store
  /** Who asks; null for nobody. */
  who: (c: Context) => Promise<DeskPerson | null>
}

/** What the class asks. Where nobody can be known, everybody is refused. */
interface DeskRules extends Pick<Desk, 'secure' | 'public_url'> {
  who?: Desk['who']
  /** The page for people who are not known; null where there is none in the language that is asked for. */
  gate?: (c: Context) => Promise<Response> | null
  /** Where who is overdue with the second factor sets it up; null for programs, which get a line. */
  overdue?: (c: Context) => string | null
}

const readsOnly = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Whether a request that changes something comes from a page of ours. What a browser says of itself must not contradict that, and
 * one of the two must be said: a script of another site cannot forge either. Compared with our own address, never with the Host.
 */
function comesFromUs(c: Context, public_url: string): boolean {
  const origin = c.req.header('origin')
  const site = c.req.header('sec-fetch-site')
  if (origin === undefined && site === undefined) return false
  return (origin === undefined || origin === public_url) && (site === undefined || site === 'same-origin')
}

export function deskClass({ secure, public_url, who, gate, overdue }: DeskRules): RouteClass {
  const headers: Headers = {
    ...headersOfAll(secure),
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    // with no-referrer a browser calls the origin of our own forms null
    'referrer-policy': 'same-origin',
    // its documents hold nothing inline that styles or runs
    'content-security-policy': documentPolicy({ style_hashes: [], script_hashes: [] }, "'none'"),
    'cross-origin-resource-policy': 'same-origin',
    'x-robots-tag': 'noindex, nofollow',
    'x-frame-options': 'DENY',
    // what stands at one address differs by who asks
    vary: 'cookie',
  }
  const refuse = plainRefusal({ ...headers, 'content-security-policy': nothingRuns })
  return {
    name: 'desk',
    headers,
    shelf: null,
    shared_with: null,
    longest_address: 8_000,
    refuse,
    async guard(c, { action, open }) {
      const reads = readsOnly.has(c.req.method)
      if (!reads && !comesFromUs(c, public_url)) return refuse(403, 'This comes from another site, and is not taken.')
      const person = (await who?.(c)) ?? null
      c.set('person', person)
      if (open) return null
      if (!person) {
        const page = reads ? await gate?.(c) : null
        return page ?? refuse(401, 'Nobody may see this who is not known.')
      }
      if (action !== undefined && may(person, action)) return null
      const elsewhere = reads && person.second_factor === 'overdue' ? overdue?.(c) : null
      return elsewhere
        ? new Response(null, { status: 303, headers: { ...headers, location: elsewhere } })
        : refuse(403, 'You may not do this.')
    },
  }
}

/** Who asks a route of the desk: its guard lets nobody through who is not known, but where the route is open. */
export const personOf = (c: Context): DeskPerson => c.get('person')
