/** Reads from the store what is to be published: everything, or what was touched; in parts, so that nobody waits for all of it. */
import { setImmediate as turn } from 'node:timers/promises'
import type { Gazetteer } from '@legalmap/data/geo/gazetteer.ts'
import type { Noun } from '@legalmap/data/model/change.ts'
import type { Provider } from '@legalmap/data/model/provider.ts'
import { toPublicCount } from '@legalmap/data/publish/consultation-count.ts'
import { isPublic, type PublicProvider, toPublicProvider } from '@legalmap/data/publish/public-provider.ts'
import type { Changes } from '@legalmap/data/published/apply-changes.ts'
import { type Published, publishVisit, withoutNote } from '@legalmap/data/published/publish-records.ts'
import { byIdIn, inIdOrder } from '@legalmap/data/search/ordinals.ts'
import type { Reading, Records } from '../store/open-store.ts'
import { readHistory, readTouchedHistory } from './read-history.ts'

/** So many records are read and published in a few milliseconds. */
const part = 100

async function* all<N extends Noun>(reading: Reading, noun: N): AsyncGenerator<Records[N]> {
  for (let after = ''; ; ) {
    const found = await reading.next(noun, after, part)
    for (const { record } of found) yield record
    if (found.length < part) return
    after = found.at(-1)?.record.id ?? ''
    await turn()
  }
}

async function list<N extends Noun>(reading: Reading, noun: N): Promise<Records[N][]> {
  const records: Records[N][] = []
  for await (const record of all(reading, noun)) records.push(record)
  return records
}

/** Everything, each provider through the exit as soon as it is read: no record is held beside what is published of it. */
export async function readPieces(reading: Reading, gazetteer: Gazetteer): Promise<Omit<Published, 'by_id' | 'index'>> {
  const { version, changed_at } = reading
  const counts = await list(reading, 'consultation_count')
  const named = new Set(counts.map(({ provider_id }) => provider_id))
  const counted = new Map<string, Provider>()
  const published: PublicProvider[] = []
  const naming: Provider[] = []
  const ofPublic = new Set<string>()
  for await (const record of all(reading, 'provider')) {
    if (isPublic(record)) ofPublic.add(record.id)
    // of a successor it must be known first what may be told
    if (record.successor_id === '') published.push(toPublicProvider(record, gazetteer))
    else naming.push(record)
    if (named.has(record.id)) counted.set(record.id, record)
  }
  for (const record of naming) published.push(toPublicProvider(record, gazetteer, (id) => ofPublic.has(id)))
  const providers = inIdOrder(published)
  const by_id = byIdIn(providers)
  const visits: Published['visits'][number][] = []
  for await (const visit of all(reading, 'visit')) visits.push(publishVisit(visit, by_id, gazetteer))
  return {
    version,
    changed_at,
    providers,
    visits,
    consultation_counts: counts.flatMap((count) => toPublicCount(count, counted.get(count.provider_id), gazetteer) ?? []),
    network_sizes: (await list(reading, 'network_size')).map(withoutNote),
    changes: await readHistory(reading, gazetteer),
  }
}

async function some<N extends Noun>(reading: Reading, noun: N, ids: readonly string[]): Promise<Map<string, Records[N] | null>> {
  const touched = new Map<string, Records[N] | null>(ids.map((id) => [id, null]))
  for (let first = 0; first < ids.length; first += part) {
    for (const { record } of await reading.some(noun, ids.slice(first, first + part))) touched.set(record.id, record)
    if (first + part < ids.length) await turn()
  }
  return touched
}

/** The touched records of a noun, and those of the touched providers. */
async function ofProviders<N extends 'provider' | 'visit' | 'consultation_count'>(
  reading: Reading,
  noun: N,
  ids: readonly string[],
  providers: readonly string[],
): Promise<Map<string, Records[N] | null>> {
  const touched = await some(reading, noun, ids)
  for (let first = 0; first < providers.length; first += part) {
    for (const { record } of await reading.ofProviders(noun, providers.slice(first, first + part))) touched.set(record.id, record)
    if (first + part < providers.length) await turn()
  }
  return touched
}

/** What was changed after a sequence, as it is now. */
export async function readChanges(reading: Reading, after: number, before: Published, gazetteer: Gazetteer): Promise<Changes> {
  const { version, changed_at } = reading
  const touched = await reading.changedAfter(after)
  const idsOf = (wanted: Noun) => touched.filter(({ noun }) => noun === wanted).map(({ id }) => id)
  const ids = idsOf('provider')
  const providers = await ofProviders(reading, 'provider', ids, ids)
  const consultation_counts = await ofProviders(reading, 'consultation_count', idsOf('consultation_count'), ids)
  const named = new Set([...consultation_counts.values()].map((count) => count?.provider_id ?? ''))
  const others = [...named].filter((id) => id !== '' && !providers.has(id))
  const counted = new Map<string, Provider>()
  for (const [id, record] of [...providers, ...(await some(reading, 'provider', others))]) if (record) counted.set(id, record)
  return {
    version,
    changed_at,
    providers,
    visits: await ofProviders(reading, 'visit', idsOf('visit'), ids),
    consultation_counts,
    counted,
    network_sizes: idsOf('network_size').length > 0 ? await list(reading, 'network_size') : null,
    history: await readTouchedHistory(reading, gazetteer, { before, after, touched: providers }),
  }
}
