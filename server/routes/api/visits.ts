/** The visits that are announced. */
import { type VisitList, visitsParameters } from '@legalmap/data/api/visit.ts'
import { bishkekOffset, instantOf } from '@legalmap/data/model/instant.ts'
import { visitsIn } from '@legalmap/data/pages/visits-page.ts'
import { nextVisitEnd, type PublicVisit, upcomingVisits } from '@legalmap/data/publish/visit.ts'
import { defaultLimit } from '@legalmap/data/search/query.ts'
import { remember } from '../../answers/answers.ts'
import { requireKnown } from './known-subjects.ts'
import { cutPage, linkNext } from './next-page.ts'
import type { Operation } from './operation.ts'
import { readParameters } from './read-parameters.ts'

const instantFrom = (text: string): number =>
  text.length === 10 ? Date.parse(`${text}T00:00:00Z`) - bishkekOffset : Date.parse(text)

/** Minutes since 1970, then the id: the place of a visit in the list, also after the visit itself is over or gone. */
const keyOf = ({ starts_at, id }: PublicVisit) => ({ minutes: Math.floor(instantOf(starts_at) / 60_000), visit: id })

/** Whether the visit stands behind the place that a cursor names. */
function isBehind(visit: PublicVisit, cursor: string): boolean {
  const [minutes = '', ...id] = cursor.split('.')
  const key = keyOf(visit)
  return key.minutes > Number(minutes) || (key.minutes === Number(minutes) && key.visit > id.join('.'))
}

export const listVisits: Operation = {
  method: 'get',
  path: '/api/v1/visits',
  id: 'listVisits',
  summary: 'Announced visits and lawyers’ days',
  description: 'Those that are not over, also cancelled ones, the soonest first.',
  parameters: visitsParameters,
  answer: 'VisitList',
  refusals: { 400: 'A parameter is unknown, repeated or unreadable, or names a unit or provider that is not there.' },
  answerTo(c, site): VisitList {
    const { unit, provider, from, limit = defaultLimit, cursor } = readParameters(c, visitsParameters)
    const published = site.publisher.current()
    requireKnown({ unit, provider }, published)
    const { version, index, visits } = published
    const { gazetteer } = index
    const now = site.now()
    const since = from === undefined ? now : Math.max(now, instantFrom(from))
    const found = visitsIn(upcomingVisits(visits, since), unit, gazetteer)
      .filter((visit) => provider === undefined || visit.provider_id === provider)
      .map((visit) => ({ id: `${keyOf(visit).minutes}.${visit.id}`, visit }))
    const start = cursor === undefined ? 0 : found.findIndex(({ visit }) => isBehind(visit, cursor))
    const { total, items, next } = cutPage(found, start === -1 ? found.length : start, limit)
    linkNext(c, site, next)
    remember(c, { until: nextVisitEnd(visits, now) })
    return { version, total, items: items.map(({ visit }) => ({ ...visit, sources: [...visit.sources] })), next }
  },
}
