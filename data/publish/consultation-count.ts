/** What the public may know of a consultation count: never more of a place than of the provider that it counts for. */
import type { Gazetteer } from '../geo/gazetteer.ts'
import { type ConsultationCount, isPrinted } from '../model/consultation-count.ts'
import type { Provider } from '../model/provider.ts'
import { townUnit } from './discretion.ts'
import { discretionOf } from './public-provider.ts'

export type PublicConsultationCount = Omit<ConsultationCount, 'note' | 'origin'>

/**
 * `provider` is the one that the count names, if it names one. Null for what centers returned themselves: it is not published until
 * there is an exit that tells no few people apart.
 */
export function toPublicCount(
  kept: ConsultationCount,
  provider: Provider | undefined,
  gazetteer: Gazetteer,
): PublicConsultationCount | null {
  // the store keeps no count without the provider that it names; if there were one, nobody could say what may be told
  if (!isPrinted(kept) || (kept.provider_id !== '' && !provider)) return null
  const { note: _, origin: __, ...count } = kept
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
