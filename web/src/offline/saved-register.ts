/** The register that is saved on the device: one snapshot with its parts, each replaced when the newest is at another address. */
import { ofThisFormat, type Snapshot, type SnapshotPart, withParts } from '@legalmap/data/published/snapshot.ts'
import { type Fetched, fetchNewest, fetchPart, fetchSnapshot } from '../sources/fetch-snapshot.ts'
import { addressHeader, type BuildScript, partKey, registerCache, registerKey, stateKey } from './saved-names.ts'

/** Keeps what is at an address, where it is not there already. What came broken throws, and takes no whole one's place. */
async function keep(
  cache: Cache,
  key: string,
  address: string,
  load: (address: string) => Promise<Fetched<unknown>>,
): Promise<void> {
  if ((await cache.match(key))?.headers.get(addressHeader) === address) return
  const { text, from } = await load(address)
  await cache.put(key, new Response(text, { headers: { 'content-type': 'application/json', [addressHeader]: from } }))
}

const partsOf = async (cache: Cache, build: BuildScript): Promise<Request[]> =>
  (await cache.keys()).filter(({ url }) => new URL(url).href.includes(partKey(build, '')))

/**
 * Saves the newest register, or only notes that the saved one is still the newest. Throws where the network or the storage fails, and
 * where the server has one that this program cannot read: what is saved stays.
 */
export async function saveRegister(build: BuildScript): Promise<void> {
  const { address, parts } = await fetchNewest()
  const cache = await caches.open(registerCache)
  await keep(cache, registerKey(build), address, fetchSnapshot)
  for (const [oblast, part] of Object.entries(parts)) await keep(cache, partKey(build, oblast), part, fetchPart)
  const wanted = Object.keys(parts).map((oblast) => new URL(partKey(build, oblast), location.origin).href)
  for (const request of await partsOf(cache, build)) if (!wanted.includes(request.url)) await cache.delete(request)
  await cache.put(stateKey(build), new Response(String(Date.now())))
}

// to look is not to open, which would make an empty one
const find = (key: string) => caches.match(key, { cacheName: registerCache })

/** When the saved register was last known to be the newest, epoch milliseconds, or null where none is saved. */
export async function savedAt(build: BuildScript): Promise<number | null> {
  const state = await find(stateKey(build))
  return state ? Number(await state.text()) : null
}

/** The saved register, or null where none is that this program can read. */
export async function openSnapshot(build: BuildScript): Promise<{ snapshot: Snapshot; at: number } | null> {
  const [saved, at] = await Promise.all([find(registerKey(build)), savedAt(build)])
  if (!saved || at === null) return null
  const snapshot = ofThisFormat((await saved.json()) as Snapshot)
  const cache = await caches.open(registerCache)
  const parts = await Promise.all(
    (await partsOf(cache, build)).map(async (request) => (await (await cache.match(request))?.json()) as SnapshotPart),
  )
  return { snapshot: withParts(snapshot, parts.map(ofThisFormat)), at }
}
