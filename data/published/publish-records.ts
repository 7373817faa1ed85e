/** What is published of the records that the register keeps: each through its exit, indexed for searching. */
import type { Gazetteer } from '../geo/gazetteer.ts'
import type { ConsultationCount } from '../model/consultation-count.ts'
import type { NetworkSize } from '../model/network-size.ts'
import type { Provider } from '../model/provider.ts'
import type { Visit } from '../model/visit.ts'
import { type PublicConsultationCount, toPublicCount } from '../publish/consultation-count.ts'
import { toPublicProvider } from '../publish/public-provider.ts'
import { bySoonest, toPublicVisit } from '../publish/visit.ts'
import { buildIndex } from '../search/build-index.ts'
import type { Register } from './register.ts'

export interface Published extends Register {
  consultation_counts: readonly PublicConsultationCount[]
}

type Kept<T> = readonly { record: T }[]

/** What there is to publish. `changed_at` is the ISO instant of the last change, empty when there was none. */
export interface KeptRecords {
  version: string
  changed_at: string
  providers: Kept<Provider>
  consultation_counts: Kept<ConsultationCount>
  network_sizes: Kept<NetworkSize>
  visits: Kept<Visit>
}

function withoutNote<Row extends { note: string }>({ note: _, ...row }: Row): Omit<Row, 'note'> {
  return row
}

export function publishRecords(kept: KeptRecords, gazetteer: Gazetteer): Published {
  const providers = kept.providers.map(({ record }) => toPublicProvider(record, gazetteer))
  const by_id = new Map(providers.map((provider) => [provider.id, provider]))
  const recordById = new Map(kept.providers.map(({ record }) => [record.id, record]))
  // the store keeps no visit without its provider; if there were one, nothing of it might be told
  const visits = kept.visits.map(({ record }) =>
    toPublicVisit(record, by_id.get(record.provider_id)?.location_visibility ?? 'hidden', gazetteer),
  )
  return {
    version: kept.version,
    changed_at: kept.changed_at,
    providers,
    by_id,
    index: buildIndex(providers, gazetteer),
    consultation_counts: kept.consultation_counts.flatMap(
      ({ record }) => toPublicCount(record, recordById.get(record.provider_id), gazetteer) ?? [],
    ),
    network_sizes: kept.network_sizes.map(({ record }) => withoutNote(record)),
    visits: visits.sort(bySoonest),
  }
}
