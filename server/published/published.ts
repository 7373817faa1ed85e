/** Holds the published register, follows the store's changes record by record, and knows how old what it holds is. */
import { applyChanges, type Tag } from '@legalmap/data/published/apply-changes.ts'
import { indexPublished, type Published } from '@legalmap/data/published/publish-records.ts'
import { buildPlaceIndex } from '@legalmap/data/search/find-places.ts'
import type { GeodataPack } from '../geodata/read-pack.ts'
import type { Moment, Reading, Store } from '../store/open-store.ts'
import { type Frozen, freeze } from './freeze.ts'
import { inSlices } from './in-slices.ts'
import { readChanges, readPieces } from './read-register.ts'
import { repeat } from './watch.ts'

/** What changed for the public; `all` where everything may be other than before. */
export interface Touched {
  version: string
  tags: ReadonlySet<Tag | 'register' | 'snapshot'> | 'all'
}

/** `milliseconds`: how long ago what is published was last known to be current. `failure`: what has failed since, null for nothing. */
export interface Age {
  milliseconds: number
  failure: string | null
}

export interface Publisher {
  current(): Published
  /** What devices are given: newer at most every few minutes, because each fetches it whole. */
  snapshot(): Frozen
  /**
   * Publishes what the store has that is newer. One at a time: who asks while one is under way waits for one that begins after it.
   * Throws what the store throws, or an EmptiedError; what is published stays then.
   */
  refresh(): Promise<void>
  /** Refreshes again and again until the returned function is called, whose promise is kept once nothing is under way. */
  watch(milliseconds: number, onError: (error: unknown) => void): () => Promise<void>
  age(): Age
  /** Called each time that something else is published or given to devices. */
  onPublished(listener: (touched: Touched) => void): void
}

/** Where a register was, there is none any more. */
export class EmptiedError extends Error {
  override name = 'EmptiedError'
}

/** How long devices keep a snapshot at least, milliseconds. */
const snapshotEvery = 180_000

export interface PublisherOptions {
  /** Milliseconds of a clock that only goes forward, whatever becomes of the time of day. */
  elapsed?: () => number
}

export async function createPublisher(
  store: Store,
  { gazetteer }: Pick<GeodataPack, 'gazetteer'>,
  { elapsed = () => performance.now() }: PublisherOptions = {},
): Promise<Publisher> {
  const places = buildPlaceIndex(gazetteer)
  const listeners: ((touched: Touched) => void)[] = []
  const tell = (touched: Touched) => {
    for (const listener of listeners) listener(touched)
  }

  const readAll = async (reading: Reading) => ({ at: momentOf(reading), pieces: await readPieces(reading, gazetteer) })
  const first = await store.read(readAll)
  let at = first.at
  let published = await inSlices(indexPublished(first.pieces, gazetteer, places))
  let known = elapsed()
  let failure: string | null = null
  let frozen = await inSlices(freeze(published, gazetteer, null))
  let frozenAt = known
  /** Whether the public sees otherwise than devices do. */
  let isNewer = false

  /** What the store has beyond what is published: the changes, or everything where its history is another one. */
  const readNewer = async (reading: Reading) => {
    const moment = momentOf(reading)
    if (moment.version === at.version) return null
    if (moment.sequence === 0)
      throw new EmptiedError('the register in the database was emptied: what was published from it stays')
    if (await reading.continues(at)) return { at: moment, changes: await readChanges(reading, at.sequence, published, gazetteer) }
    return readAll(reading)
  }

  async function publishNewer(): Promise<void> {
    if ((await store.version()) === at.version) return
    const newer = await store.read(readNewer)
    if (!newer) return
    if ('changes' in newer) {
      const applied = await inSlices(applyChanges(published, newer.changes, gazetteer))
      published = applied.published
      at = newer.at
      isNewer ||= applied.tags.size > 0
      tell({ version: at.version, tags: new Set([...applied.tags, 'register']) })
    } else {
      published = await inSlices(indexPublished(newer.pieces, gazetteer, places))
      at = newer.at
      isNewer = true
      tell({ version: at.version, tags: 'all' })
    }
  }

  async function freezeInTime(): Promise<void> {
    if (!isNewer || elapsed() - frozenAt < snapshotEvery) return
    frozen = await inSlices(freeze(published, gazetteer, frozen))
    frozenAt = elapsed()
    isNewer = false
    tell({ version: published.version, tags: new Set(['snapshot']) })
  }

  async function refreshOnce(): Promise<void> {
    // what is read now is current as of now, however long it takes
    const began = elapsed()
    try {
      await publishNewer()
      await freezeInTime()
      known = began
      failure = null
    } catch (error) {
      failure = error instanceof Error ? error.message : String(error)
      throw error
    }
  }

  let running: Promise<void> | null = null
  let waiting: Promise<void> | null = null
  const run = () => {
    running = refreshOnce().finally(() => {
      running = null
    })
    return running
  }
  const afterwards = async () => {
    while (running) await running.catch(() => {})
    waiting = null
    return run()
  }
  const refresh = (): Promise<void> => {
    if (!running && !waiting) return run()
    waiting ??= afterwards()
    return waiting
  }

  return {
    current: () => published,
    snapshot: () => frozen,
    refresh,
    watch: (milliseconds, onError) => repeat(refresh, milliseconds, onError),
    age: () => ({ milliseconds: Math.max(0, elapsed() - known), failure }),
    onPublished: (listener) => void listeners.push(listener),
  }
}

const momentOf = ({ version, sequence, changed_at }: Reading): Moment => ({ version, sequence, changed_at })
