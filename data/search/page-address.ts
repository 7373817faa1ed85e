/** The find page's state as an address: the search, what is selected, list or map; never the device's position. */
import { beginningOf, withoutHalves } from '../text/whole-letters.ts'
import { emptyQuery, formatQuery, longestText, parseQuery, type SearchQuery } from './query.ts'

export interface PageState {
  query: SearchQuery
  /** The id of the provider that is selected in list and map; empty for none. */
  selected: string
  /** What a phone shows: the list or the map. */
  view: 'list' | 'map'
}

export const emptyPageState: PageState = { query: emptyQuery, selected: '', view: 'list' }

/** Reads an address; what cannot be read is ignored, and so is a position, which has no place in a page's address. */
export function parsePageState(entries: Iterable<readonly [string, string]>): PageState {
  const all = [...entries].map(([name, text]) => [name, name === 'q' ? beginningOf(text, longestText) : text] as const)
  const last = new Map(all)
  const selected = last.get('selected') ?? ''
  const { query } = parseQuery(all.filter(([name]) => name !== 'near' && name !== 'radius'))
  return {
    query,
    selected: /^[a-z0-9-]{1,100}$/.test(selected) ? selected : '',
    view: last.get('view') === 'map' ? 'map' : 'list',
  }
}

/** The state as a query string with its `?`, or nothing for the empty state. Equal states give equal strings. */
export function formatPageState({ query, selected, view }: PageState): string {
  const entries = formatQuery({ ...query, near: null, radius: null })
  if (selected) entries.push(['selected', selected])
  if (view === 'map') entries.push(['view', view])
  const encode = (text: string) =>
    encodeURIComponent(withoutHalves(text)).replace(/%20/g, '+').replace(/%2C/g, ',').replace(/%3A/g, ':')
  return entries.length ? `?${entries.map(([name, text]) => `${name}=${encode(text)}`).join('&')}` : ''
}
