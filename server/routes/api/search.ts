/** The search with its question in the body, so that it stands in no address, no history and no log. */
import { type SearchBody, searchBody } from '@legalmap/data/api/search-query.ts'
import { wordFilters } from '@legalmap/data/search/filters.ts'
import { parameterRefusal, Refusal } from '../../classes/problem-json.ts'
import { findProviders } from './find-providers.ts'
import type { Operation } from './operation.ts'
import { mostBytes, readJson } from './read-json.ts'
import { readParameters } from './read-parameters.ts'

/** A number without an exponent, which an address does not take. */
function decimal(value: number): string {
  const text = String(value)
  return /^-?\d+(?:\.\d{1,20})?$/.test(text) ? text : value.toFixed(20)
}

/** The body as the entries of a query, so that both are read in one place. */
export function toEntries(body: SearchBody): [string, string][] {
  return Object.entries(body).flatMap(([name, value]): [string, string][] => {
    if (Object.hasOwn(wordFilters, name)) return [value].flat().map((word) => [name, String(word)])
    if (Array.isArray(value)) return [[name, value.map((part) => decimal(Number(part))).join(',')]]
    return [[name, typeof value === 'number' ? decimal(value) : String(value ?? '')]]
  })
}

export const searchProviders: Operation = {
  method: 'post',
  path: '/api/v1/search',
  id: 'searchProviders',
  summary: 'Find providers, with the question in the body',
  description:
    'The same question and answer as GET /api/v1/providers, but what is looked for stands in no address. ' +
    'Lists, points and boxes are JSON arrays: `{"near": [74.59, 42.87], "kind": ["ngo"], "limit": 5}`. Nothing of it is kept.',
  body: 'SearchBody',
  answer: 'ProviderList',
  refusals: {
    400: 'The body is not JSON, or a member is unknown or wrong, or names a unit or place that is not there.',
    413: `The body is longer than ${mostBytes} bytes.`,
    415: 'The body is not application/json, or it is compressed.',
  },
  async answerTo(c, site) {
    readParameters(c, {})
    const { data, error } = searchBody.safeParse(await readJson(c))
    if (error) {
      const faults = error.issues.flatMap((issue) => {
        const names = issue.code === 'unrecognized_keys' ? issue.keys : issue.path.slice(0, 1).map(String)
        const detail = issue.code === 'unrecognized_keys' ? 'is unknown' : issue.message
        return names.map((parameter) => ({ parameter, detail }))
      })
      if (faults.length === 0) throw new Refusal(400, 'The body must be a JSON object.')
      throw parameterRefusal(faults)
    }
    return findProviders(toEntries(data), site).list
  },
}
