import { newestAddress } from '@legalmap/data/published/newest-snapshot.ts'
import { snapshotFormat } from '@legalmap/data/published/snapshot.ts'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openSnapshot, savedAt, saveRegister } from './saved-register.ts'

const origin = 'https://legalmap.example'
const build = '/assets/client-one.js'

/** As much of the browser's caches as is used here. */
function fakeCaches() {
  const all = new Map<string, Map<string, Response>>()
  const hrefOf = (key: string | { url: string }) => new URL(typeof key === 'string' ? key : key.url, origin).href
  const cacheOf = (entries: Map<string, Response>) => ({
    match: async (key: string | { url: string }) => entries.get(hrefOf(key))?.clone(),
    put: async (key: string, response: Response) => void entries.set(hrefOf(key), response),
    keys: async () => [...entries.keys()].map((url) => ({ url })),
    delete: async (key: { url: string }) => entries.delete(hrefOf(key)),
  })
  return {
    async open(name: string) {
      const entries = all.get(name) ?? new Map<string, Response>()
      all.set(name, entries)
      return cacheOf(entries)
    },
    match: async (key: string, { cacheName }: { cacheName: string }) => all.get(cacheName)?.get(hrefOf(key))?.clone(),
  }
}

let server: Record<string, unknown>
let asked: string[]

const snapshotOf = (version: string, ...ids: string[]) => ({
  format: snapshotFormat,
  version,
  providers: ids.map((id) => ({ id })),
})
const partOf = (...ids: string[]) => ({ format: snapshotFormat, providers: ids.map((id) => ({ id })) })
const newest = (address: string, parts: Record<string, string> = {}) => ({ format: snapshotFormat, address, parts })
const savedIds = async () => (await openSnapshot(build))?.snapshot.providers.map(({ id }) => id)

beforeEach(() => {
  server = {}
  asked = []
  vi.stubGlobal('location', { origin })
  vi.stubGlobal('caches', fakeCaches())
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address)
    const body = server[address]
    const response = new Response(JSON.stringify(body ?? {}), { status: body ? 200 : 404 })
    return Object.defineProperty(response, 'url', { value: origin + address })
  })
})
afterEach(() => vi.unstubAllGlobals())

describe('the register that is saved', () => {
  test('is not one that this program cannot read: what was saved stays, and is asked for anew', async () => {
    server = { [newestAddress]: newest('/a'), '/a': snapshotOf('a', 'one') }
    await saveRegister(build)
    const at = await savedAt(build)
    server = { [newestAddress]: { ...newest('/b'), format: snapshotFormat + 1 }, '/b': {} }
    await expect(saveRegister(build)).rejects.toThrow('format')
    // an older server behind the same address
    server = { [newestAddress]: newest('/b'), '/b': { version: 'b', providers: [] } }
    await expect(saveRegister(build)).rejects.toThrow('format')
    expect(await savedIds()).toEqual(['one'])
    expect(await savedAt(build)).toBe(at)
    server = { [newestAddress]: newest('/c'), '/c': snapshotOf('c', 'two') }
    await saveRegister(build)
    expect(await savedIds()).toEqual(['two'])
  })

  test('is refused where something else was saved in its place', async () => {
    server = { [newestAddress]: newest('/a'), '/a': snapshotOf('a', 'one') }
    await saveRegister(build)
    const cache = await caches.open('register')
    await cache.put('/saved/register?client-one.js', new Response('{"version":"old"}'))
    await expect(openSnapshot(build)).rejects.toThrow('format')
  })

  test('is not fetched again while it is the newest', async () => {
    server = { [newestAddress]: newest('/a'), '/a': snapshotOf('a', 'one') }
    await saveRegister(build)
    await saveRegister(build)
    expect(asked).toEqual([newestAddress, '/a', newestAddress])
  })

  test('comes in parts, of which only those are fetched that are new, and none stays that is not there any more', async () => {
    server = {
      [newestAddress]: newest('/a', { osh: '/osh-1', talas: '/talas-1', chui: '/chui-1' }),
      '/a': snapshotOf('a', 'everywhere'),
      '/osh-1': partOf('in-osh'),
      '/talas-1': partOf('in-talas'),
      '/chui-1': partOf('in-chui'),
    }
    await saveRegister(build)
    expect(await savedIds()).toEqual(['everywhere', 'in-chui', 'in-osh', 'in-talas'])
    asked = []
    server = {
      [newestAddress]: newest('/b', { osh: '/osh-2', talas: '/talas-1' }),
      '/b': snapshotOf('b', 'everywhere'),
      '/osh-2': partOf('in-osh', 'in-osh-too'),
    }
    await saveRegister(build)
    expect(asked).toEqual([newestAddress, '/b', '/osh-2'])
    expect(await savedIds()).toEqual(['everywhere', 'in-osh', 'in-osh-too', 'in-talas'])
  })
})
