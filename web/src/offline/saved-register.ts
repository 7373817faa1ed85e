/** The register that is saved on the device: one snapshot, replaced whole. */
import type { Snapshot } from '@legalmap/data/published/snapshot.ts'
import { addressHeader, type Build, registerCache, registerKey, stateKey } from './saved-names.ts'

/** Saves the register at an address, or only notes that the saved one is still the newest. Throws where the network or the storage fails. */
export async function saveRegister(build: Build, address: string): Promise<void> {
  const cache = await caches.open(registerCache)
  const known = await cache.match(registerKey(build))
  if (known?.headers.get(addressHeader) !== address) {
    const response = await fetch(address)
    if (!response.ok) throw new Error(`the snapshot answered ${response.status}`)
    const text = await response.text()
    // what came broken must not take the place of what is whole
    JSON.parse(text)
    const headers = { 'content-type': 'application/json', [addressHeader]: new URL(response.url).pathname }
    await cache.put(registerKey(build), new Response(text, { headers }))
  }
  await cache.put(stateKey(build), new Response(String(Date.now())))
}

// to look is not to open, which would make an empty one
const find = (key: string) => caches.match(key, { cacheName: registerCache })

/** When the saved register was last known to be the newest, epoch milliseconds, or null where none is saved. */
export async function savedAt(build: Build): Promise<number | null> {
  const state = await find(stateKey(build))
  return state ? Number(await state.text()) : null
}

/** The saved register, or null. */
export async function openSnapshot(build: Build): Promise<{ snapshot: Snapshot; at: number } | null> {
  const [saved, at] = await Promise.all([find(registerKey(build)), savedAt(build)])
  return saved && at !== null ? { snapshot: (await saved.json()) as Snapshot, at } : null
}
