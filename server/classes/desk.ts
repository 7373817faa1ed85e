/** The class of the desk: never kept, shared, framed, indexed or asked by another site, and closed to whoever is not known. */
import type { DeskPerson } from '@legalmap/data/desk/person.ts'
import { type DeskAction, may } from '@legalmap/data/desk/roles.ts'
import type { Context } from 'hono'
import type { Accounts } from '../accounts/accounts.ts'
import type { Site } from '../context.ts'
import type { DeskParts } from '../desk/desk-parts.ts'
import { refusalResponse } from './data.ts'
import { type Headers, headersOfAll, nothingRuns } from './headers.ts'
import { documentPolicy } from './page.ts'
import { plainRefusal } from './plain-refusal.ts'
import { Refusal } from './problem-json.ts'
import type { Method, RouteClass, RouteWords } from './route-class.ts'

/** What the desk's routes are given; public routes are given a `Site`, which holds no store. */
export interface Desk
  extends Pick<Site, 'web' | 'secure' | 'public_url' | 'publisher' | 'pack'>,
    Omit<DeskParts, 'publisher' | 'pack'> {
  accounts: Accounts
  /** Whose word about who asks is taken: see `client-address.ts`. */
  proxies?: readonly string[]
  /** Who asks; null for nobody. */
  who: (c: Context) => Promise<DeskPerson | null>
}

/** What the class asks. Where nobody can be known, everybody is refused. */
interface DeskRules extends Pick<Desk, 'secure' | 'public_url'> {
  who?: Desk['who']
  /** The page for people who are not known; null where there is none in the language that is asked for. */
  gate?: (c: Context) => Promise<Response | null>
  /** The page for people who may not do what they ask; null likewise. */
  refusal?: (c: Context) => Promise<Response | null>
  /** Where who is overdue with the second factor sets it up; null for programs, which get a line. */
  overdue?: (c: Context) => string | null
  /** Told of what somebody was refused. */
  refused?: Desk['refused']
  /** How it says no; in a line, where it is not given. */
  refusing?: (headers: Headers) => RouteClass['refuse']
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

/** The record that an address names, for what is written down of it. */
export const recordIn = (c: Context): string => (c.req.param('id') ?? '').slice(0, 100)

/** What a route does when it is asked by this method. */
const actionOf = ({ action }: RouteWords, method: string): DeskAction | undefined =>
  typeof action === 'object' ? action[(method === 'HEAD' ? 'GET' : method) as Method] : action

export function deskClass({ secure, public_url, who, gate, refusal, overdue, refused, refusing }: DeskRules): RouteClass {
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
  const refuse = (refusing ?? plainRefusal)({ ...headers, 'content-security-policy': nothingRuns })
  return {
    name: 'desk',
    headers,
    shelf: null,
    shared_with: null,
    longest_address: 8_000,
    refuse,
    async guard(c, words) {
      const reads = readsOnly.has(c.req.method)
      if (!reads && !comesFromUs(c, public_url)) return refuse(403, 'This comes from another site, and is not taken.')
      const person = (await who?.(c)) ?? null
      c.set('person', person)
      if (words.open) return null
      if (!person) return (await gate?.(c)) ?? refuse(401, 'Nobody may see this who is not known.')
      const action = actionOf(words, c.req.method)
      if (action !== undefined && may(person, action)) return null
      const elsewhere = reads && person.second_factor === 'overdue' ? overdue?.(c) : null
      if (elsewhere) return new Response(null, { status: 303, headers: { ...headers, location: elsewhere } })
      if (action !== undefined) refused?.({ account_id: person.account_id, action, record_id: recordIn(c), status: 403 })
      return (await refusal?.(c)) ?? refuse(403, 'You may not do this.')
    },
  }
}

/** The same for programs, such as the desk's own pages: what it refuses is said in problem-json. */
export const deskApiClass = (rules: Pick<DeskRules, 'secure' | 'public_url' | 'who' | 'refused'>): RouteClass =>
  deskClass({ ...rules, refusing: problemRefusal })

const problemRefusal =
  (headers: Headers): RouteClass['refuse'] =>
  (status, detail, more = {}) =>
    refusalResponse(headers, new Refusal(status, detail, { headers: more }))

/** Who asks a route of the desk: its guard lets nobody through who is not known, but where the route is open. */
export const personOf = (c: Context): DeskPerson => c.get('person')

/** Who asks a route that is open; null for nobody. */
export const anybodyOf = (c: Context): DeskPerson | null => c.get('person')
