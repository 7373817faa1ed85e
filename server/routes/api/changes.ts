/** What became of providers' records lately. */
import { type ChangeList, changesParameters } from '@legalmap/data/api/change.ts'
import type { PublicChange } from '@legalmap/data/publish/public-change.ts'
import { defaultLimit } from '@legalmap/data/search/query.ts'
import { requireKnown } from './known-subjects.ts'
import { cutPage, linkNext } from './next-page.ts'
import type { Operation } from './operation.ts'
import { readParameters } from './read-parameters.ts'

const keyOf = ({ day, provider_id }: PublicChange) => `${day}.${provider_id}`

/** Whether the change stands behind the place that a cursor names: an older day, or a later id of the same. */
function isBehind({ day, provider_id }: PublicChange, cursor: string): boolean {
  const [of, id] = [cursor.slice(0, 10), cursor.slice(11)]
  return day < of || (day === of && provider_id > id)
}

export const listChanges: Operation = {
  method: 'get',
  path: '/api/v1/changes',
  id: 'listChanges',
  summary: 'What changed in the register',
  description: 'The newest day first, of one day in the order of the ids; as far back as the newest two thousand changes go.',
  parameters: changesParameters,
  answer: 'ChangeList',
  refusals: { 400: 'A parameter is unknown, repeated or unreadable, or names a provider that is not there.' },
  answerTo(c, site): ChangeList {
    const { provider, limit = defaultLimit, cursor } = readParameters(c, changesParameters)
    const published = site.publisher.current()
    requireKnown({ unit: undefined, provider }, published)
    const found = (published.changes ?? [])
      .filter(({ provider_id }) => provider === undefined || provider_id === provider)
      .map((change) => ({ id: keyOf(change), change }))
    const start = cursor === undefined ? 0 : found.findIndex(({ change }) => isBehind(change, cursor))
    const { total, items, next } = cutPage(found, start === -1 ? found.length : start, limit)
    linkNext(c, site, next)
    const listed = items.map(({ change: { corrected, checked, ...change } }) => ({
      ...change,
      corrected: [...corrected],
      checked: [...checked],
    }))
    return { version: published.version, total, items: listed, next }
  },
}
