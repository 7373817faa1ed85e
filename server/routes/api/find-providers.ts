/** Answers a search for providers from the published register; the address and the body of a search both end here. */
import type { FoundProvider, ProviderList } from '@legalmap/data/api/provider.ts'
import { toProviderAnswer } from '@legalmap/data/api/provider-order.ts'
import { dayInKyrgyzstan } from '@legalmap/data/model/instant.ts'
import { parseQuery, type QueryFault } from '@legalmap/data/search/query.ts'
import { type Hit, search } from '@legalmap/data/search/search.ts'
import { nextMidnightInKyrgyzstan } from '@legalmap/data/text/dates.ts'
import { parameterRefusal } from '../../classes/problem-json.ts'
import type { Site } from '../../context.ts'

function toFoundProvider(hit: Hit, today: string, measured: boolean, open_now: boolean): FoundProvider {
  const { provider, distance, approximate, in_same_district, serves_district, opening } = hit
  return {
    ...toProviderAnswer(provider, today),
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
  const instant = now()
  const today = dayInKyrgyzstan(instant)
  const { total, counts, hits, next, until } = search(index, query, instant)
  return {
    list: {
      version,
      total,
      ...(open_now ? { unconfirmed: counts.unconfirmed } : {}),
      items: hits.map((hit) => toFoundProvider(hit, today, measured, open_now)),
      next,
    },
    // the ages of checks and the closures of the day stand in every answer
    until: Math.min(nextMidnightInKyrgyzstan(instant), open_now || verified_last_year ? until : Number.POSITIVE_INFINITY),
  }
}
