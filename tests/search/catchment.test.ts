import { exampleProvider } from '@legalmap/data/examples/records.ts'
import type { FindPage } from '@legalmap/data/pages/find-page.ts'
import type { ProviderPage } from '@legalmap/data/pages/provider-page.ts'
import { parseQuery } from '@legalmap/data/search/query.ts'
import { search } from '@legalmap/data/search/search.ts'
import { exampleWriting, insert } from '@legalmap/server/store/examples.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestSite, type TestSite } from '../site.ts'

/** All of them stand in Bishkek, and Chong-Alay is behind the mountains. */
const inBishkek = { unit_id: 'bishkek', place_id: 's41711000000000' }
const declared = exampleProvider({ ...inBishkek, id: 'declared', serves_units: ['chong-alay', 'talas'] })
const inTown = exampleProvider({ ...declared, id: 'in-town', location_visibility: 'town', serves_units: ['chong-alay'] })
const hidden = exampleProvider({ ...declared, id: 'hidden', location_visibility: 'hidden' })
const plain = exampleProvider({ ...inBishkek, id: 'plain' })

let site: TestSite
beforeAll(async () => {
  site = await createTestSite()
  await site.store.write(
    exampleWriting(
      'catchment',
      [declared, inTown, hidden, plain].map((provider) => insert('provider', provider)),
    ),
  )
  await site.site.publisher.refresh()
})
afterAll(() => site[Symbol.asyncDispose]())

interface Item {
  id: string
  distance?: number | null
  serves_district?: boolean
  serves_units?: string[]
}
async function fromApi(question: string): Promise<{ items: Item[]; next: string | null }> {
  const response = await site.app.request(`/api/v1/providers?${question}`)
  expect(response.status).toBe(200)
  return (await response.json()) as { items: Item[]; next: string | null }
}
async function pageOf<Content>(path: string): Promise<Content> {
  const response = await site.app.request(path)
  const [, json = ''] = /<script type="application\/json">(.*?)<\/script>/s.exec(await response.text()) ?? []
  return JSON.parse(json) as Content
}
const fromPage = async (question: string): Promise<Item[]> => (await pageOf<FindPage>(`/en?${question}`)).help.hits
const fromEngine = (question: string): Item[] =>
  search(site.site.publisher.current().index, parseQuery(new URLSearchParams(question)).query, site.site.now()).hits.map(
    ({ provider, ...known }) => ({ id: provider.id, ...known }),
  )
const made = new Set(['declared', 'in-town', 'hidden', 'plain'])
const serving = (items: readonly Item[]) =>
  items.filter(({ id, serves_district }) => made.has(id) && serves_district).map(({ id }) => id)

// Daroot-Korgon, the seat of Chong-Alay
const fromDaroot = 'place=s41706259851010'

describe('a provider that declares a district and stands elsewhere', () => {
  test('is told by engine, API and page alike to serve it, with its distance; a hidden one is not', async () => {
    const api = (await fromApi(fromDaroot)).items
    for (const items of [fromEngine(fromDaroot), api, await fromPage(fromDaroot)]) {
      expect(serving(items)).toEqual(['declared', 'in-town'])
      for (const id of ['declared', 'in-town']) expect(items.find((item) => item.id === id)?.distance).toBeGreaterThan(300_000)
    }
    expect(api.find(({ id }) => id === 'declared')?.serves_units).toEqual(['chong-alay', 'talas'])
  })

  test('is merely near for those of another district, and from a bare position, which has none', async () => {
    for (const question of ['place=s41706255600010', 'near=72.2,39.55'])
      expect(serving((await fromApi(`limit=200&${question}`)).items)).toEqual([])
  })

  test('counts within a radius by its metres only', async () => {
    const { items } = await fromApi(`limit=200&radius=100000&${fromDaroot}`)
    expect(items.filter(({ id }) => made.has(id))).toEqual([])
  })

  test('is met once by who pages on', async () => {
    const met: string[] = []
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page = await fromApi(`${fromDaroot}&limit=7&cursor=${encodeURIComponent(cursor)}`)
      met.push(...page.items.map(({ id }) => id))
      cursor = page.next
    }
    expect(new Set(met).size).toBe(met.length)
    expect([...made].every((id) => met.includes(id))).toBe(true)
  })

  test.each([
    ['ky', ['Чоң-Алай району', 'Талас облусу']],
    ['ru', ['Чон-Алайский район', 'Таласская область']],
    ['en', ['Chong-Alay District', 'Talas Region']],
  ])('has their names on its page in %s, a hidden one none', async (language, names) => {
    const served = async (id: string) => (await pageOf<ProviderPage>(`/${language}/providers/${id}`)).serves
    expect(await served('declared')).toEqual(names)
    expect(await served('hidden')).toEqual([])
  })
})
