/** An example of every page that people can open, made from the table of routes: what a test of every page walks through. */
import { placedKinds } from '@legalmap/data/pages/page-kinds.ts'

interface PageKind {
  name: string
  /** The path of its kind, with its `:parts`; null where there is no page. */
  route: string | null
  path: string
  status: 200 | 404
}

/** By the path of each page, as the server and the browser know it: the examples that differ most in what they show. */
const examples: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '': { 'the find page': '', 'the answers to a place': '?q=Kochkor-Ata' },
  '/providers/:id': {
    'a center without phone': '/providers/flac-kerben',
    'a ministry with phones and address': '/providers/state-ministry-of-justice',
    'a crisis center known by its town': '/providers/crisis-sezim',
    'the hotline': '/providers/hotline-114',
    'a service that is no longer offered': '/providers/hotline-112-legal',
  },
  '/problems': { 'everyday questions': '/problems' },
  '/problems/:slug': { 'violence at home': '/problems/domestic-violence' },
  '/eligibility': { 'who is entitled': '/eligibility' },
  '/visits': { 'the visits': '/visits' },
  '/safety': { 'your safety': '/safety' },
  '/about': { 'the about page': '/about' },
  '/providers/:id/card': { 'a slip to print': '/providers/flac-kerben/card' },
  '/units/:unit/poster': { 'a poster to print': '/units/osh-city/poster' },
}

/** One of every kind of page. Fails for a page that nobody gave an example of. */
export const pageKinds: readonly PageKind[] = [
  ...placedKinds.flatMap(({ path: route, name: kind }) => {
    // what a device keeps is no page that people open
    if (kind === 'shell') return []
    const named = examples[route] ?? (route.includes(':') ? undefined : { [`the page ${route}`]: route })
    if (!named) throw new Error(`give an example of the page ${route} in tests/page-kinds.ts`)
    return Object.entries(named).map(([name, path]): PageKind => ({ name, route, path, status: 200 }))
  }),
  { name: 'a page that does not exist', route: null, path: '/nowhere', status: 404 },
]
