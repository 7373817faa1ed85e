/** All centers as the desk knows them, in memory and in step with the store: so that lists and searches read no table. */
import type { Gazetteer } from '@legalmap/data/geo/gazetteer.ts'
import type { Provider } from '@legalmap/data/model/provider.ts'
import { finish } from '@legalmap/data/model/steps.ts'
import { type PublicProvider, toPublicProvider } from '@legalmap/data/publish/public-provider.ts'
import { buildIndexInSteps, changeIndex, type SearchIndex } from '@legalmap/data/search/build-index.ts'
import type { PlaceIndex } from '@legalmap/data/search/find-places.ts'
import { inSlices } from '../published/in-slices.ts'
import type { Moment, Reading, Store, Stored } from '../store/open-store.ts'

export interface KeptCenters {
  records: ReadonlyMap<string, Stored<Provider>>
  /** Of all of them, also of closed ones, by all their words: it is never handed out, but only asked. */
  index: SearchIndex
}

/** What the desk may search by: the words also of what the public is not told, and of what is closed; the place no nearer than it is told. */
function searched(record: Provider, gazetteer: Gazetteer): PublicProvider {
  const listed = { ...record, status: 'open' as const }
  const { location, location_precision, location_visibility, serves_units } = toPublicProvider(listed, gazetteer)
  const words = toPublicProvider({ ...listed, location_visibility: 'public' }, gazetteer)
  return { ...words, location, location_precision, location_visibility, serves_units }
}

const atOnce = 200

async function readAll(reading: Reading): Promise<Map<string, Stored<Provider>>> {
  const records = new Map<string, Stored<Provider>>()
  for (let after = ''; ; ) {
    const found = await reading.next('provider', after, atOnce)
    for (const stored of found) records.set(stored.record.id, stored)
    if (found.length < atOnce) return records
    after = found.at(-1)?.record.id ?? ''
  }
}

interface Known extends KeptCenters {
  at: Pick<Moment, 'version' | 'sequence'>
}

type Newer = Pick<Known, 'at'> &
  ({ all: Map<string, Stored<Provider>> } | { touched: readonly string[]; some: readonly Stored<Provider>[] })

const readNewer =
  (known: Known | null) =>
  async (reading: Reading): Promise<Newer> => {
    const at = { version: reading.version, sequence: reading.sequence }
    if (!known || !(await reading.continues(known.at))) return { at, all: await readAll(reading) }
    const touched = (await reading.changedAfter(known.at.sequence)).flatMap(({ noun, id }) => (noun === 'provider' ? [id] : []))
    return { at, touched, some: await reading.some('provider', touched) }
  }

function changed(
  known: Known,
  at: Known['at'],
  touched: readonly string[],
  some: readonly Stored<Provider>[],
  gazetteer: Gazetteer,
): Known {
  if (touched.length === 0) return { ...known, at }
  const records = new Map(known.records)
  const words = new Map<string, PublicProvider | null>(touched.map((id) => [id, null]))
  for (const id of touched) records.delete(id)
  for (const stored of some) {
    records.set(stored.record.id, stored)
    words.set(stored.record.id, searched(stored.record, gazetteer))
  }
  return { at, records, index: finish(changeIndex(known.index, words)) }
}

/** What is given is as new as the moment at which it was asked for. */
export function keepCenters(
  store: Pick<Store, 'read' | 'version'>,
  gazetteer: Gazetteer,
  places: () => PlaceIndex,
): () => Promise<KeptCenters> {
  let known: Known | null = null
  let last: Promise<unknown> = Promise.resolve()

  async function catchUp(): Promise<KeptCenters> {
    if (known && (await store.version()) === known.at.version) return known
    const newer = await store.read(readNewer(known))
    if ('touched' in newer && known) known = changed(known, newer.at, newer.touched, newer.some, gazetteer)
    else if ('all' in newer) {
      const all = [...newer.all.values()].map(({ record }) => searched(record, gazetteer))
      known = { at: newer.at, records: newer.all, index: await inSlices(buildIndexInSteps(all, gazetteer, places())) }
    }
    if (!known) throw new Error('nothing was read')
    return known
  }

  return () => {
    const next = last.then(catchUp)
    // what became of one is nothing to the next
    last = next.catch(() => {})
    return next
  }
}
