/** Refuses a question about a unit or a provider that is not there: an empty list would say that there is nothing to tell. */

import type { Published } from '@legalmap/data/published/publish-records.ts'
import type { QueryFault } from '@legalmap/data/search/query.ts'
import { parameterRefusal } from '../../classes/problem-json.ts'

/** Throws the refusal that names each id that the register does not have. */
export function requireKnown(
  { unit, provider }: { unit?: string | undefined; provider?: string | undefined },
  { index, by_id }: Published,
): void {
  const unknown: QueryFault[] = []
  if (unit !== undefined && !index.gazetteer.unit(unit)) unknown.push({ parameter: 'unit', detail: 'is not the id of a unit' })
  if (provider !== undefined && !by_id.has(provider))
    unknown.push({ parameter: 'provider', detail: 'is not the id of a provider' })
  if (unknown.length > 0) throw parameterRefusal(unknown)
}
