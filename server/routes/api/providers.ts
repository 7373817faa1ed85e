/** The list of providers, and one provider. */
import { providerAnswer } from '@legalmap/data/api/provider.ts'
import { toProviderAnswer } from '@legalmap/data/api/provider-order.ts'
import { searchBody } from '@legalmap/data/api/search-query.ts'
import { dayInKyrgyzstan } from '@legalmap/data/model/instant.ts'
import { nextMidnightInKyrgyzstan } from '@legalmap/data/text/dates.ts'
import { remember } from '../../answers/answers.ts'
import { askedOf } from '../../classes/asked.ts'
import { Refusal } from '../../classes/problem-json.ts'
import { findProviders } from './find-providers.ts'
import { linkNext } from './next-page.ts'
import type { Operation } from './operation.ts'
import { readParameters } from './read-parameters.ts'

export const listProviders: Operation = {
  method: 'get',
  path: '/api/v1/providers',
  id: 'listProviders',
  summary: 'Find providers',
  description:
    'Providers that are open, planned, or whose state is not known; those that are gone have an address of their own only. ' +
    'The nearest come first with `near` or `place`, and among them what is only known to be in the same oblast; ' +
    'the best matches come first with `q`; otherwise they come by kind. With `open_now` those whose hours are not confirmed come after those that are open. ' +
    'Ask with POST /api/v1/search where the question should not stand in an address.',
  parameters: searchBody.shape,
  answer: 'ProviderList',
  refusals: { 400: 'A parameter is unknown, repeated or unreadable, or names a unit or place that is not there.' },
  answerTo(c, site) {
    const { list, until } = findProviders(askedOf(c).entries, site)
    remember(c, { until })
    linkNext(c, site, list.next)
    return list
  },
}

export const getProvider: Operation = {
  method: 'get',
  path: '/api/v1/providers/{id}',
  id: 'getProvider',
  summary: 'One provider',
  description: 'Everything that is published of a provider, also of one that is closed.',
  path_parameters: { id: providerAnswer.shape.id },
  answer: 'Provider',
  moves: 'The record was merged into another one, which `Location` names.',
  refusals: { 400: 'There is a parameter.', 404: 'There is no provider of this id.' },
  answerTo(c, { publisher, now }) {
    readParameters(c, {})
    const provider = publisher.current().by_id.get(c.req.param('id') ?? '')
    if (!provider) throw new Refusal(404, 'There is no provider of this id.')
    const instant = now()
    remember(c, { until: nextMidnightInKyrgyzstan(instant) })
    return toProviderAnswer(provider, dayInKyrgyzstan(instant))
  },
}
