/** What other sites show of ours in a frame: a short list for a place, an everyday problem or a kind of provider, and the way to all of it. */
import { emptyPageState, formatPageState } from '../search/page-address.ts'
import { emptyQuery, parseQuery } from '../search/query.ts'
import type { Asked } from './asked.ts'
import { type HelpView, helpView, type ListedHit } from './help-view.ts'
import type { Made, Tag } from './page-kind.ts'

/** What an embedding site may choose. A person's words and position have no place in its address. */
export const embedParameters = ['place', 'unit', 'kind', 'problem'] as const

/** A frame is small, and the rest is one tap away. */
const mostShown = 8

export interface EmbedContent {
  start: HelpView['start']
  total: number
  hits: readonly ListedHit[]
  /** Nothing fits what was chosen: these are what there is without it. */
  unfiltered: boolean
  /** The query string of the find page that holds all of it. */
  search: string
}

/** What an embedded list stands on, for who remembers it. */
export const embedTags: readonly Tag[] = ['providers', 'visits']

export function embedContent({ register, language, entries, now }: Omit<Asked, 'parameters'>): Made<EmbedContent> {
  const chosen = entries.filter(([name]) => (embedParameters as readonly string[]).includes(name))
  const query = { ...emptyQuery, ...parseQuery(chosen).query, limit: mostShown }
  const { start, total, hits, unfiltered, until } = helpView(register.index, query, { language, now, visits: register.visits })
  const search = formatPageState({ ...emptyPageState, query: { ...query, limit: emptyQuery.limit } })
  return { content: { start, total, hits, unfiltered, search }, until }
}
