/** The published numbers of people helped. */
import { type ConsultationList, consultationsParameters } from '@legalmap/data/api/consultation-count.ts'
import { defaultLimit } from '@legalmap/data/search/query.ts'
import { requireKnown } from './known-subjects.ts'
import { cutPage, linkNext } from './next-page.ts'
import type { Operation } from './operation.ts'
import { readParameters } from './read-parameters.ts'

export const listConsultations: Operation = {
  method: 'get',
  path: '/api/v1/consultations',
  id: 'listConsultations',
  summary: 'Published numbers of people helped',
  description: 'In the order of their ids. The counts overlap and come from many sources: never add them blindly.',
  parameters: consultationsParameters,
  answer: 'ConsultationList',
  refusals: { 400: 'A parameter is unknown, repeated or unreadable, or names a unit or provider that is not there.' },
  answerTo(c, site): ConsultationList {
    const { unit, provider, topic, measure, limit = defaultLimit, cursor = '' } = readParameters(c, consultationsParameters)
    const published = site.publisher.current()
    requireKnown({ unit, provider }, published)
    const { version, index, consultation_counts } = published
    const { gazetteer } = index
    const found = consultation_counts
      .filter(
        (count) =>
          (unit === undefined || count.unit_ids.some((id) => gazetteer.isWithin(id, unit))) &&
          (provider === undefined || count.provider_id === provider) &&
          (topic === undefined || count.topic === topic) &&
          (measure === undefined || count.measure === measure),
      )
      .sort((a, b) => (a.id < b.id ? -1 : 1))
    const start = found.findIndex(({ id }) => id > cursor)
    const { total, items, next } = cutPage(found, start === -1 ? found.length : start, limit)
    linkNext(c, site, next)
    return { version, total, items, next }
  },
}
