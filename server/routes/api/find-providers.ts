/** Answers a search for providers from the published register; the address and the body of a search both end here. */
import type { FoundProvider, ProviderList } from '@legalmap/data/api/provider.ts'
import { parseQuery, type QueryProblem } from '@legalmap/data/search/query.ts'
import { type Hit, search } from '@legalmap/data/search/search.ts'
import type { Site } from '../../context.ts'
import { parameterProblem } from './problem.ts'
import { toProviderAnswer } from './provider-answer.ts'

function toFoundProvider(hit: Hit, measured: boolean): FoundProvider {
  const answer = toProviderAnswer(hit.provider)
  if (!measured) return answer
  const { distance, approximate, in_same_district, serves_district } = hit
  return {
    ...answer,
    distance: distance === null ? null : Math.round(distance),
    approximate,
    in_same_district,
    serves_district,
  }
}

/** Takes the entries of a query. Throws a Problem that names every entry that is wrong. */
export function findProviders(
  entries: Iterable<readonly [string, string]>,
  { publisher, now }: Pick<Site, 'publisher' | 'now'>,
): ProviderList {
  const { version, index } = publisher.current()
  const { query, problems } = parseQuery(entries)
  const unknown: QueryProblem[] = []
  if (query.unit && !index.gazetteer.unit(query.unit)) unknown.push({ parameter: 'unit', detail: 'is not the id of a unit' })
  if (query.place && !index.gazetteer.place(query.place)) unknown.push({ parameter: 'place', detail: 'is not the id of a place' })
  if (problems.length + unknown.length > 0) throw parameterProblem([...problems, ...unknown])
  const measured = query.near !== null || query.place !== ''
  const { total, hits, next } = search(index, query, now())
  return { version, total, items: hits.map((hit) => toFoundProvider(hit, measured)), next }
}
