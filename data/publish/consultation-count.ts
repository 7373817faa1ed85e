/** What the public may know of a consultation count: never more of a place than of the provider that it counts for. */
import type { Gazetteer } from '../geo/gazetteer.ts'
import type { ConsultationCount } from '../model/consultation-count.ts'
import type { Provider } from '../model/provider.ts'
import { townUnit } from './discretion.ts'
import { discretionOf } from './public-provider.ts'

export type PublicConsultationCount = Omit<ConsultationCount, 'note'>

/** `provider` is the one that the count names, if it names one. */
export function toPublicCount(
  { note: _, ...count }: ConsultationCount,
  provider: Provider | undefined,
  gazetteer: Gazetteer,
): PublicConsultationCount {
  if (!provider || provider.location_visibility === 'public') return count
  const toldUnit = (id: string) =>
    provider.location_visibility === 'town' ? townUnit(id, gazetteer) : (gazetteer.chain(id).at(-1)?.id ?? '')
  const [source] = discretionOf(provider, gazetteer).sources([{ url: count.source_url, title: count.source_title }])
  return {
    ...count,
    unit_ids: [...new Set(count.unit_ids.map(toldUnit).filter(Boolean))],
    source_url: '',
    source_title: source?.title ?? '',
  }
}
