/** What is published of the records that the register keeps: each through its exit, indexed for searching. */
import type { Gazetteer } from '../geo/gazetteer.ts'
import type { ConsultationCount } from '../model/consultation-count.ts'
import type { NetworkSize } from '../model/network-size.ts'
import type { Provider } from '../model/provider.ts'
import { finish, type Steps } from '../model/steps.ts'
import type { Visit } from '../model/visit.ts'
import { type PublicConsultationCount, toPublicCount } from '../publish/consultation-count.ts'
import { isPublic, type PublicProvider, toPublicProvider } from '../publish/public-provider.ts'
import { bySoonest, type PublicVisit, toPublicVisit } from '../publish/visit.ts'
import { buildIndexInSteps } from '../search/build-index.ts'
import { buildPlaceIndex, type PlaceIndex } from '../search/find-places.ts'
import { type ById, byIdIn, inIdOrder } from '../search/ordinals.ts'
import type { Register } from './register.ts'

export interface Published extends Register {
  /** In the order of their ids. */
  consultation_counts: readonly PublicConsultationCount[]
}

type Kept<T> = readonly { record: T }[]

/** What there is to publish. `changed_at` is the ISO instant of the last change, empty when there was none. */
interface KeptRecords {
  version: string
  changed_at: string
  providers: Kept<Provider>
  consultation_counts: Kept<ConsultationCount>
  network_sizes: Kept<NetworkSize>
  visits: Kept<Visit>
}

export function withoutNote<Row extends { note: string }>({ note: _, ...row }: Row): Omit<Row, 'note'> {
  return row
}

export const publishVisit = (visit: Visit, by_id: ById<PublicProvider>, gazetteer: Gazetteer): PublicVisit =>
  toPublicVisit(visit, by_id.get(visit.provider_id), gazetteer)

/** What was published piece by piece, with its index. `places` is the gazetteer's, which whoever publishes again keeps. */
export function* indexPublished(
  pieces: Omit<Published, 'by_id' | 'index'>,
  gazetteer: Gazetteer,
  places: PlaceIndex,
): Steps<Published> {
  const providers = inIdOrder(pieces.providers)
  return {
    ...pieces,
    providers,
    by_id: byIdIn(providers),
    visits: pieces.visits.toSorted(bySoonest),
    consultation_counts: inIdOrder(pieces.consultation_counts),
    index: yield* buildIndexInSteps(providers, gazetteer, places),
  }
}

/** Publishes everything at once. */
export function publishRecords(
  kept: KeptRecords,
  gazetteer: Gazetteer,
  places: PlaceIndex = buildPlaceIndex(gazetteer),
): Published {
  const records = byIdIn(inIdOrder(kept.providers.map(({ record }) => record)))
  const mayBeNamed = (id: string) => isPublic(records.get(id))
  const providers = inIdOrder(kept.providers.map(({ record }) => toPublicProvider(record, gazetteer, mayBeNamed)))
  const by_id = byIdIn(providers)
  const pieces = {
    version: kept.version,
    changed_at: kept.changed_at,
    providers,
    consultation_counts: kept.consultation_counts.flatMap(
      ({ record }) => toPublicCount(record, records.get(record.provider_id), gazetteer) ?? [],
    ),
    network_sizes: kept.network_sizes.map(({ record }) => withoutNote(record)),
    visits: kept.visits.map(({ record }) => publishVisit(record, by_id, gazetteer)),
  }
  return finish(indexPublished(pieces, gazetteer, places))
}
