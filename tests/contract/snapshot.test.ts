import { exampleProvider } from '@legalmap/data/examples/records.ts'
import { type NewestSnapshot, newestAddress } from '@legalmap/data/published/newest-snapshot.ts'
import { type Snapshot, type SnapshotPart, snapshotFormat } from '@legalmap/data/published/snapshot.ts'
import { createApp } from '@legalmap/server/app.ts'
import { createPublisher } from '@legalmap/server/published/published.ts'
import { exampleWriting, insert, update } from '@legalmap/server/store/examples.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestSite, type TestSite } from '../site.ts'
import { readNewest, readSnapshot } from '../snapshot.ts'

let site: TestSite
beforeAll(async () => {
  site = await createTestSite()
})
afterAll(() => site[Symbol.asyncDispose]())

describe('the newest snapshot', () => {
  test('is named at one address that is asked again soon, and stands at one that never changes', async () => {
    const pointer = await site.app.request(newestAddress)
    expect(pointer.headers.get('cache-control')).toBe('public, max-age=30')
    const { address, format, parts } = (await pointer.json()) as NewestSnapshot
    expect({ format, parts }).toEqual({ format: snapshotFormat, parts: {} })
    const whole = await site.app.request(address)
    expect(whole.headers.get('cache-control')).toContain('immutable')
    expect(((await whole.json()) as Snapshot).format).toBe(snapshotFormat)
  })

  test('has another address for another format, geodata pack, build or version', async () => {
    const { address, edition, version } = await readNewest(site)
    expect(address).toBe(`/snapshot/${edition}/${version}.json`)
    expect(edition).toBe(`${snapshotFormat}-${site.pack.hash}-test`)
    const next = createApp({ ...site.site, web: { ...site.site.web, build: 'next' } })
    const other = await readNewest({ app: next })
    expect(other.address).not.toBe(address)
    // what an older program asks for is not there, because it could make nothing of ours
    for (const gone of [address, '/snapshot/0-0.json', `/snapshot/${version}-${site.pack.hash}.json`])
      expect((await next.request(gone)).status, gone).toBe(404)
  })

  test('is where an older version leads to', async () => {
    const { address, edition } = await readNewest(site)
    const response = await site.app.request(`/snapshot/${edition}/0123456789abcdef.json`)
    expect([response.status, response.headers.get('location'), response.headers.get('cache-control')]).toEqual([
      302,
      address,
      'no-cache',
    ])
  })

  test('is named by no page otherwise than by the one address: a save changes no page that it does not touch', async () => {
    const { address, version } = await readNewest(site)
    const seen: unknown[] = []
    const app = createApp({ ...site.site, web: { ...site.site.web, render: (page) => `${seen.push(page)}` } })
    for (const path of ['/ky', '/ru/about', '/en/saved', '/ru/visits', '/en/providers/flac-bishkek']) await app.request(path)
    expect(seen).toHaveLength(5)
    for (const page of seen) {
      expect(page).toMatchObject({ snapshot: newestAddress })
      expect(JSON.stringify(page)).not.toContain(version)
      expect(JSON.stringify(page)).not.toContain(address)
    }
  })

  test('is of a shape that its format number stands for: another shape needs another number', async () => {
    const shapeOf = (value: unknown): unknown =>
      Array.isArray(value) ? 'list' : value && typeof value === 'object' ? Object.keys(value).sort().join(' ') : typeof value
    const snapshot = await readSnapshot(site)
    const parts = [snapshot, snapshot.pack, snapshot.units[0], snapshot.places[0], snapshot.network_sizes[0]]
    const shape = { format: snapshotFormat, parts: parts.map(shapeOf), provider: shapeOf(snapshot.providers[0]) }
    expect(shape, 'count snapshotFormat up, and write number and shape here').toEqual({
      format: 3,
      parts: [
        'changed_at format network_sizes pack places providers units version visits',
        'hash pictures tiles',
        'aliases id iso label_point level name parent_id seat seat_name seat_place_id soate',
        'list',
        'as_of centers id qualifier source_title source_url',
      ],
      provider:
        'accessibility address audiences closed_on closures cost email former_ids hours_text id kind landmark languages location location_precision location_visibility name notices opened_on operator phones place_id schedule serves_units settlement source_date sources status successor_id supported_by supported_until topics unit_id verified_at ways_to_come website what_to_bring',
    })
  })
})

describe('of a register of 5,000 providers the snapshot', () => {
  const oblasts = ['osh', 'chui', 'naryn', 'talas']
  const units = ['osh', 'aksy', 'uzgen', 'chui', 'naryn', 'talas', '']
  let great: TestSite
  let clock = 0
  let app: TestSite['app']
  let publisher: TestSite['site']['publisher']
  beforeAll(async () => {
    great = await createTestSite()
    const many = Array.from({ length: 5000 }, (_, i) =>
      exampleProvider({ id: `made-${i}`, unit_id: units[i % units.length] ?? '', oblast: '', note: '' }),
    )
    await great.store.write(
      exampleWriting(
        'many',
        many.map((provider) => insert('provider', provider)),
      ),
    )
    publisher = await createPublisher(great.store, great.pack, { elapsed: () => clock })
    app = createApp({ ...great.site, publisher })
  }, 120_000)
  afterAll(() => great[Symbol.asyncDispose]())

  test('is cut by oblast: every provider is in one file, and what is everywhere in the first', async () => {
    const { address, parts } = await readNewest({ app })
    expect(Object.keys(parts)).toEqual(expect.arrayContaining(oblasts))
    const first = (await (await app.request(address)).json()) as Snapshot
    const { chain } = great.pack.gazetteer
    const ids = first.providers.map(({ id }) => id)
    for (const { unit_id } of first.providers) expect(chain(unit_id)).toEqual([])
    for (const [oblast, part] of Object.entries(parts)) {
      const response = await app.request(part)
      expect(response.headers.get('cache-control')).toContain('immutable')
      const { providers, format } = (await response.json()) as SnapshotPart
      expect(format).toBe(snapshotFormat)
      for (const { unit_id, id } of providers) {
        expect(chain(unit_id).at(-1)?.id).toBe(oblast)
        ids.push(id)
      }
    }
    const all = publisher.current().providers.map(({ id }) => id)
    expect(ids.toSorted()).toEqual(all)
    expect((await readSnapshot({ app })).providers).toEqual(JSON.parse(JSON.stringify(publisher.current().providers)))
  })

  test('has a new address only for the oblast in which something changed', async () => {
    const before = await readNewest({ app })
    await great.store.write(
      exampleWriting('one', [
        update('provider', 1, exampleProvider({ id: 'made-4', unit_id: 'naryn', website: 'https://n.example/' })),
      ]),
    )
    await publisher.refresh()
    expect(await readNewest({ app })).toEqual(before)
    clock = 200_000
    await publisher.refresh()
    const after = await readNewest({ app })
    const changed = Object.keys(after.parts).filter((oblast) => after.parts[oblast] !== before.parts[oblast])
    expect(changed).toEqual(['naryn'])
    expect(after.address).not.toBe(before.address)
    expect((await app.request(before.parts.naryn ?? '')).status).toBe(404)
    expect((await readSnapshot({ app })).providers.find(({ id }) => id === 'made-4')?.website).toBe('https://n.example/')
  })
})

describe('a picture', () => {
  test('keeps its address when a name is edited, and has another one when somebody moves or the program is another', async () => {
    await using own = await createTestSite()
    const pictureOf = async (path: string, build = 'test') => {
      let found = ''
      const render = (page: { content: object }) => {
        const { overview, locator } = page.content as { overview?: string; locator?: string }
        found = overview ?? locator ?? ''
        return ''
      }
      await createApp({ ...own.site, web: { ...own.site.web, build, render } }).request(path)
      return found
    }
    const paths = ['/ru', '/ru/providers/flac-bishkek']
    const pictures = (build?: string) => Promise.all(paths.map((path) => pictureOf(path, build)))
    const edit = async (more: object) => {
      const stored = await own.store.record('provider', 'flac-bishkek')
      if (!stored) throw new Error('the shipped register has no such provider')
      await own.store.write(
        exampleWriting(`edit-${stored.revision}`, [update('provider', stored.revision, { ...stored.record, ...more })]),
      )
      await own.site.publisher.refresh()
    }
    const first = await pictures()
    for (const address of first) expect((await own.app.request(address)).status).toBe(200)
    await edit({ website: 'https://other.example/' })
    expect(await pictures()).toEqual(first)
    await edit({ location: { longitude: 74.7, latitude: 42.8 }, location_visibility: 'public' })
    const moved = await pictures()
    expect(moved[0]).not.toBe(first[0])
    expect(moved[1]).not.toBe(first[1])
    // who has an older page is led to what is
    for (const [i, address] of first.entries()) {
      const response = await own.app.request(address)
      expect([response.status, response.headers.get('location')]).toEqual([302, moved[i]])
    }
    const rebuilt = await pictures('next')
    expect(rebuilt[0]).not.toBe(moved[0])
    expect(rebuilt[1]).not.toBe(moved[1])
    for (const address of rebuilt) expect((await own.app.request(address)).status).toBe(404)
  })
})
