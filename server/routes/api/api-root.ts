/** Where everything is, for who starts at the root of the API. */
import type { ApiIndex } from '@legalmap/data/api/api-index.ts'
import type { Operation } from './operation.ts'
import { readParameters } from './read-parameters.ts'

const links = [
  ['providers', '/api/v1/providers', 'Points of free legal help'],
  ['search', '/api/v1/search', 'The same by POST, with the question in the body'],
  ['places', '/api/v1/places', 'Places and units by name (needs q)'],
  ['units', '/api/v1/units', 'Oblasts, districts and towns'],
  ['consultations', '/api/v1/consultations', 'Published numbers of people helped'],
  ['visits', '/api/v1/visits', 'Announced visits and lawyers’ days'],
  ['changes', '/api/v1/changes', 'What changed in the register, by day'],
] as const

const rootAt = (path: string, id: string): Operation => ({
  method: 'get',
  path,
  id,
  summary: 'Where everything is',
  description: 'The addresses of this version of the API.',
  answer: 'ApiIndex',
  refusals: { 400: 'There is a parameter.' },
  answerTo(c, { public_url }): ApiIndex {
    readParameters(c, {})
    return {
      title: 'Legal Map: free legal help in Kyrgyzstan',
      documentation: `${public_url}/openapi.json`,
      license: 'https://creativecommons.org/licenses/by/4.0/',
      links: links.map(([rel, to, title]) => ({ rel, href: `${public_url}${to}`, title })),
    }
  },
})

export const apiRoots = [rootAt('/api', 'getApi'), rootAt('/api/v1', 'getApiV1')]
