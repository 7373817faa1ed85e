import { exampleProvider } from '@legalmap/data/examples/records.ts'
import { languages } from '@legalmap/data/model/language.ts'
import { makeKept } from '@legalmap/data/pages/page-kinds.ts'
import { registerOf } from '@legalmap/data/published/snapshot.ts'
import { exampleWriting, insert, update } from '@legalmap/server/store/examples.ts'
import { wordsOf } from '@legalmap/server/words.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestSite, type TestSite } from '../site.ts'
import { readSnapshot } from '../snapshot.ts'

let site: TestSite
const write = async (id: string, edits: Parameters<typeof exampleWriting>[1]) => {
  await site.store.write(exampleWriting(id, edits))
  await site.site.publisher.refresh()
}
const ask = async (path: string, init?: RequestInit) => {
  const { status, headers } = await site.app.request(path, init)
  return { status, location: headers.get('location') }
}

beforeAll(async () => {
  site = await createTestSite()
  await write('merged', [
    insert('provider', exampleProvider({ id: 'survivor', former_ids: ['merged-away', 'older-still'] })),
    insert('provider', exampleProvider({ id: 'gone', status: 'closed', successor_id: 'survivor' })),
    insert('provider', exampleProvider({ id: 'secret', former_ids: ['secret-before'], location_visibility: 'hidden' })),
  ])
})
afterAll(() => site[Symbol.asyncDispose]())

describe('the address of a record that was merged into another one', () => {
  test.each(
    languages.flatMap((language) => ['', '/card', '.vcf', '/qr.svg', '?from=paper'].map((after) => [language, after] as const)),
  )('leads on: /%s/providers/merged-away%s', async (language, after) => {
    for (const id of ['merged-away', 'older-still']) {
      const moved = await ask(`/${language}/providers/${id}${after}`)
      expect(moved).toEqual({ status: 301, location: `/${language}/providers/survivor${after}` })
      expect((await ask(moved.location ?? '')).status).toBe(200)
    }
  })

  test('leads on in the API, for HEAD too', async () => {
    const moved = { status: 308, location: '/api/v1/providers/survivor' }
    expect(await ask('/api/v1/providers/merged-away')).toEqual(moved)
    expect(await ask('/api/v1/providers/merged-away', { method: 'HEAD' })).toEqual(moved)
  })

  test('is drawn by a device as the other record, which it keeps', async () => {
    const snapshot = await readSnapshot(site)
    const asked = {
      register: registerOf(snapshot),
      pack: snapshot.pack,
      language: 'en',
      entries: [],
      now: site.site.now(),
    } as const
    const made = makeKept('/providers/merged-away', { ...asked, ...wordsOf.en })
    expect(made?.content).toMatchObject({ name: 'provider', provider: { id: 'survivor' } })
    expect(makeKept('/providers/nobody', { ...asked, ...wordsOf.en })).toBeNull()
  })
})

describe('nothing leads on', () => {
  test('from one that is closed and has a successor: its page says so', async () => {
    expect(await ask('/en/providers/gone')).toEqual({ status: 200, location: null })
    expect(await ask('/api/v1/providers/gone')).toEqual({ status: 200, location: null })
  })

  test.each(['/en/providers/secret-before', '/en/providers/secret-before.vcf', '/api/v1/providers/secret-before'])(
    'to a place that is not public: %s',
    async (path) => {
      expect(await ask(path)).toEqual({ status: 404, location: null })
    },
  )

  test.each(['/en/providers/nobody', '/en/providers/merged-away/nothing', '/en/merged-away', '/xx/providers/merged-away'])(
    'from %s',
    async (path) => {
      expect((await ask(path)).location).toBeNull()
    },
  )

  test('once the merge was taken apart: the old address is its own again', async () => {
    await write('apart', [
      update('provider', 1, exampleProvider({ id: 'survivor', former_ids: ['older-still'] })),
      insert('provider', exampleProvider({ id: 'merged-away' })),
    ])
    expect(await ask('/en/providers/merged-away')).toEqual({ status: 200, location: null })
    expect(await ask('/en/providers/older-still')).toMatchObject({ status: 301 })
  })
})
