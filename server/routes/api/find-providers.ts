/** Answers a search for providers from the published register; the address and the body of a search both end here. */
import type { FoundProvider, ProviderList } from '@legalmap/data/api/provider.ts'
import { toProviderAnswer } from '@legalmap/data/api/provider-order.ts'
import { parseQuery, type QueryFault } from '@legalmap/data/search/query.ts'
import { type Hit, search } from '@legalmap/data/search/search.ts'
import { parameterRefusal } from '../../classes/problem-json.ts'
import type { Site } from '../../context.ts'

function toFoundProvider(hit: Hit, measured: boolean, open_now: boolean): FoundProvider {
  const { provider, distance, approximate, in_same_district, serves_district, opening } = hit
  return {
    ...toProviderAnswer(provider),
    ...(measured
      ? { distance: distance === null ? null : Math.round(distance), approximate, in_same_district, serves_district }
      : {}),
    ...(open_now && opening !== 'closed' ? { opening } : {}),
  }
}

/** Takes the entries of a query; the list is good until an instant. Throws a Refusal that names every entry that is wrong. */
export function findProviders(
  entries: Iterable<readonly [string, string]>,
  { publisher, now }: Pick<Site, 'publisher' | 'now'>,
): { list: ProviderList; until: number } {
  const { version, index } = publisher.current()
  const { query, faults } = parseQuery(entries)
  const unknown: QueryFault[] = []
  if (query.unit && !index.gazetteer.unit(query.unit)) unknown.push({ parameter: 'unit', detail: 'is not the id of a unit' })
  if (query.place && !index.gazetteer.place(query.place)) unknown.push({ parameter: 'place', detail: 'is not the id of a place' })
  if (faults.length + unknown.length > 0) throw parameterRefusal([...faults, ...unknown])
  const measured = query.near !== null || query.place !== ''
  const { open_now, verified_last_year } = query
  const { total, counts, hits, next, until } = search(index, query, now())
  return {
    list: {
      version,
      total,
      ...(open_now ? { unconfirmed: counts.unconfirmed } : {}),
      items: hits.map((hit) => toFoundProvider(hit, measured, open_now)),
      next,
    },
    until: open_now || verified_last_year ? until : Number.POSITIVE_INFINITY,
  }
}
