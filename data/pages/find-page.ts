/** The find page: the answer to the question in its address. */
import type { MapTiles } from '../published/pack.ts'
import { formatPageState, type PageState, parsePageState } from '../search/page-address.ts'
import { queryParameters } from '../search/query.ts'
import { overviewAddress } from './addresses.ts'
import { type HelpView, helpView } from './help-view.ts'
import { homeCard } from './home-card.ts'
import { type NetworkCounts, networkOf } from './network.ts'
import type { PageKind } from './page-kind.ts'
import { type ProblemLinksContent, problemLinks } from './problem-links.ts'

export interface FindPage {
  name: 'find'
  state: PageState
  help: HelpView
  tiles: MapTiles
  /** Empty where there is no such picture, as on a page drawn without a network. */
  overview: string
  network: NetworkCounts | null
  problems: ProblemLinksContent
}

export const findPage: PageKind<FindPage> = {
  name: 'find',
  path: '',
  reads: {
    // a position has no place in a page's address
    parameters: [...queryParameters.filter((name) => name !== 'near' && name !== 'radius'), 'selected', 'view'],
    canonical: (entries) => formatPageState(parsePageState(entries)),
  },
  drawn: 'kept',
  make(asked) {
    const { register, pack, language, entries, words, now } = asked
    const state = parsePageState(entries)
    const help = helpView(register.index, state.query, { language, now, visits: register.visits })
    return {
      content: {
        name: 'find',
        state,
        help,
        tiles: pack.tiles,
        overview: overviewAddress(asked, language),
        network: networkOf(register),
        problems: problemLinks(words),
      },
      until: help.until,
    }
  },
  titles({ help: { start } }, { t }) {
    const title = t('home.title')
    return { title: start && start.type !== 'device' ? `${title}: ${start.name}` : title }
  },
  tags: () => ['providers', 'visits', 'network_sizes'],
  listed: ({ state }) => formatPageState({ ...state, selected: '', view: 'list' }),
  card: homeCard,
  asKept: (content) => ({ ...content, overview: '' }),
}
