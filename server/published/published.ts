/** Holds the published register and swaps it whole when the store's changes. */
import { type Published, publishRecords } from '@legalmap/data/published/publish-records.ts'
import type { GeodataPack } from '../geodata/read-pack.ts'
import type { Store } from '../store/open-store.ts'

export interface Publisher {
  current(): Published
  /** Looks whether the store has a newer version and, if so, publishes it. */
  refresh(): Promise<void>
  /** Refreshes again and again until the returned function is called. A refresh that fails keeps what is published. */
  watch(milliseconds: number, onError: (error: unknown) => void): () => void
}

async function publish(store: Store, pack: GeodataPack): Promise<Published> {
  const register = await store.register()
  const [last] = await store.batches(1)
  return publishRecords({ ...register, changed_at: last?.at ?? '' }, pack.gazetteer)
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
