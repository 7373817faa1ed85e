/** What the find page shows: the answer to the question in its address. */

import { nextVisitEnd } from '../publish/visit.ts'
import { parsePageState } from '../search/page-address.ts'
import { nextMidnightInKyrgyzstan } from '../text/dates.ts'
import { overviewAddress } from './addresses.ts'
import type { MakeContent } from './asked.ts'
import { helpView } from './help-view.ts'
import { networkOf } from './network.ts'
import type { FindPage } from './page.ts'
import { problemLinks } from './problem-content.ts'

export const findContent: MakeContent = (asked) => {
  const { register, pack, language, entries, words, now } = asked
  const state = parsePageState(entries)
  const content: FindPage = {
    name: 'find',
    state,
    help: helpView(register.index, state.query, { language, now, visits: register.visits }),
    tiles: pack.tiles,
    overview: overviewAddress(asked, language),
    network: networkOf(register),
    problems: problemLinks(words),
  }
  // the counts of what is open take part in every answer, not only the hits
  const { until, visits } = content.help
  const changes = Math.min(until ?? Number.POSITIVE_INFINITY, nextVisitEnd(visits, now))
  return { content, until: Math.min(nextMidnightInKyrgyzstan(now), changes) }
}
