/** What is asked for, as a route understands it: every spelling of one question is one question, and has one key. */
import type { Context } from 'hono'
import { accepts } from 'hono/accepts'

export type Entries = readonly (readonly [string, string])[]

/** What a route says of the addresses that it answers. */
export interface Reads {
  /** The names of the query that it knows, in the order of the key; none when it is not given. */
  parameters?: readonly string[]
  /** What is unknown is left out, as if it had not been asked; `refused` leaves it to the handler, which says so. */
  unknown?: 'dropped' | 'refused'
  /** The query string (with its `?`, or empty) that all equal questions have in common. */
  canonical?: (entries: Entries) => string
  /** The media types that it can answer in, the one for who does not say first. */
  types?: readonly string[]
}

export interface Asked {
  /** Decoded once, so that a letter written as %66 is that letter. */
  path: string
  entries: Entries
  /** The entries as a query string with its `?`, or empty. */
  search: string
  /** The media type that is wanted of those that the route can answer in; empty where it has one only. */
  type: string
  /** Tells this question from every other; null for one that the handler has to refuse. */
  key: string | null
}

const toSearch = (entries: Entries): string =>
  entries.length > 0 ? `?${new URLSearchParams(entries.map(([name, value]) => [name, value]))}` : ''

const searchIn = (url: string): string => {
  const start = url.indexOf('?')
  return start === -1 ? '' : url.slice(start)
}

/** Reads what of an address the route knows. Never the Host, and nothing of who asks but the type that they want. */
export function readAsked(c: Context, { parameters = [], unknown = 'dropped', canonical, types }: Reads): Asked {
  const path = c.req.path
  const given = searchIn(c.req.raw.url)
  const type = types?.[0] ? accepts(c, { header: 'Accept', supports: [...types], default: types[0] }) : ''
  const about = (entries: Entries, search: string, whole = true): Asked => ({
    path,
    entries,
    search,
    type,
    key: whole ? `${path}${search}${type && ` ${type}`}` : null,
  })
  if (given.length < 2) return about([], '')
  const all: Entries = [...new URLSearchParams(given)]
  const known = parameters.flatMap((name) => all.filter(([other]) => other === name))
  if (unknown === 'refused' && known.length < all.length) return about(all, toSearch(all), false)
  if (!canonical) return about(known, toSearch(known))
  const search = canonical(known)
  return about([...new URLSearchParams(search)], search)
}

/** What the route of a class has read of the address. */
export const askedOf = (c: Context): Asked => c.get('asked')
