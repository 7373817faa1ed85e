/** The map on the device: all tiles of the country and the program that draws them, never only those that somebody looked at. */

import { tilesOver } from '@legalmap/data/geo/tiles-over.ts'
import type { MapTiles } from '@legalmap/data/published/pack.ts'
import { maySave } from './may-save.ts'
import { mapCache, mapMark, mapPrefix, type ToWorker } from './saved-names.ts'

/** The addresses of all tiles that touch the country, at every zoom that the pack has. */
const tileAddresses = (tiles: MapTiles): string[] =>
  tilesOver(tiles.bounds, tiles).map(([z, x, y]) =>
    tiles.address.replace('{z}', String(z)).replace('{x}', String(x)).replace('{y}', String(y)),
  )

const atOnce = 6

/** Fetches every tile of the country, keeps them in the cache if there is one, and tells after each how far it is. */
async function fetchTiles(
  tiles: MapTiles,
  cache: Cache | null,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const waiting = tileAddresses(tiles)
  const total = waiting.length
  let done = 0
  // what is saved spares a request only where the worker will answer the map's own too: those must never be for one place alone
  const spares = navigator.serviceWorker?.controller ? cache : null
  const work = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      if (!(await spares?.match(next))) {
        const response = await fetch(next)
        if (!response.ok) throw new Error(`a tile answered ${response.status}`)
        await (cache ? cache.put(next, response) : response.arrayBuffer())
      }
      onProgress(++done, total)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
}

/** Has the worker save the map's program; false where there is no worker, or it could not. */
function saveProgram(worker: ServiceWorker | null): Promise<boolean> {
  if (!worker) return Promise.resolve(false)
  const { port1, port2 } = new MessageChannel()
  const answer = new Promise<boolean>((resolve) => {
    port1.onmessage = ({ data }) => resolve(data === true)
  })
  worker.postMessage('save-map' satisfies ToWorker, [port2])
  return answer
}

export async function isMapSaved(tiles: MapTiles): Promise<boolean> {
  if (!('caches' in globalThis) || !(await caches.has(mapCache(tiles)))) return false
  return (await (await caches.open(mapCache(tiles))).match(mapMark)) !== undefined
}

/** Saves the map of the country and drops those of older geodata. Throws where the network or the storage fails. */
export async function saveMap(tiles: MapTiles, onProgress: (done: number, total: number) => void = () => {}): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration()
  const cache = await caches.open(mapCache(tiles))
  await fetchTiles(tiles, cache, onProgress)
  if (await saveProgram(registration?.active ?? null)) await cache.put(mapMark, new Response(''))
  for (const name of await caches.keys()) if (name.startsWith(mapPrefix) && name !== mapCache(tiles)) await caches.delete(name)
}

let loaded: Promise<boolean> | null = null

/**
 * Loads the tiles of the whole country beforehand and saves them where that is allowed: then the tiles that a map asks for tell
 * nobody where a person is. Resolves to whether the browser now has them all; it asks for none of them again.
 */
export function loadWholeMap(tiles: MapTiles): Promise<boolean> {
  loaded ??= (maySave() ? saveMap(tiles).catch(() => fetchTiles(tiles, null, () => {})) : fetchTiles(tiles, null, () => {})).then(
    () => true,
    () => {
      loaded = null
      return false
    },
  )
  return loaded
}
