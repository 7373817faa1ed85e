/** The published register: what the public may see of the store, indexed, swapped whole on every change. */
import type { Register } from '@legalmap/data/pages/asked.ts'
import { type PublicConsultationCount, toPublicCount } from '@legalmap/data/publish/consultation-count.ts'
import { toPublicProvider } from '@legalmap/data/publish/public-provider.ts'
import { bySoonest, toPublicVisit } from '@legalmap/data/publish/visit.ts'
import { buildIndex } from '@legalmap/data/search/build-index.ts'
import type { GeodataPack } from '../geodata/read-pack.ts'
import type { Store } from '../store/open-store.ts'

export interface Published extends Register {
  consultation_counts: readonly PublicConsultationCount[]
}

export interface Publisher {
  current(): Published
  /** Looks whether the store has a newer version and, if so, publishes it. */
  refresh(): Promise<void>
  /** Refreshes again and again until the returned function is called. A refresh that fails keeps what is published. */
  watch(milliseconds: number, onError: (error: unknown) => void): () => void
}

function withoutNote<Row extends { note: string }>({ note: _, ...row }: Row): Omit<Row, 'note'> {
  return row
}

async function publish(store: Store, pack: GeodataPack): Promise<Published> {
  const register = await store.register()
  const [last] = await store.batches(1)
  const providers = register.providers.map(({ record }) => toPublicProvider(record, pack.gazetteer))
  const by_id = new Map(providers.map((provider) => [provider.id, provider]))
  const recordById = new Map(register.providers.map(({ record }) => [record.id, record]))
  // the store keeps no visit without its provider; if there were one, nothing of it might be told
  const visits = register.visits.map(({ record }) =>
    toPublicVisit(record, by_id.get(record.provider_id)?.location_visibility ?? 'hidden', pack.gazetteer),
  )
  return {
    version: register.version,
    changed_at: last?.at ?? '',
    providers,
    by_id,
    index: buildIndex(providers, pack.gazetteer),
    consultation_counts: register.consultation_counts.map(({ record }) =>
      toPublicCount(record, recordById.get(record.provider_id), pack.gazetteer),
    ),
    network_sizes: register.network_sizes.map(({ record }) => withoutNote(record)),
    visits: visits.sort(bySoonest),
  }
}

export async function createPublisher(store: Store, pack: GeodataPack): Promise<Publisher> {
  let published = await publish(store, pack)
  const refresh = async () => {
    if ((await store.version()) !== published.version) published = await publish(store, pack)
  }
  return {
    current: () => published,
    refresh,
    watch(milliseconds, onError) {
      let timer: NodeJS.Timeout
      const next = () => {
        timer = setTimeout(() => void refresh().catch(onError).finally(next), milliseconds)
        timer.unref()
      }
      next()
      return () => clearTimeout(timer)
    },
  }
}
