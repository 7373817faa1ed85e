import type { Provider } from '@legalmap/data/model/provider.ts'
import { exampleProvider, exampleWriting, insert } from '@legalmap/server/store/examples.ts'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestSite, type TestSite } from '../site.ts'

/** What must not be told of a place whose visibility is restricted, unmistakable and different for each of two registers. */
interface Secrets {
  street: string
  point: [number, number]
  /** Inside one and the same oblast, for a place that is hidden. */
  unit_id: string
  place_id: string
  settlement: string
  serves_units: string[]
}

const first: Secrets = {
  street: 'Zyqqvarnstreet',
  point: [74.5123457, 42.8123459],
  unit_id: 'uzgen',
  place_id: 's41706255600010',
  settlement: 'Zyqqvarnville',
  serves_units: ['uzgen', 'talas'],
}
const second: Secrets = {
  street: 'Wojjkelmlane',
  point: [74.6987651, 42.9012343],
  unit_id: 'kara-suu',
  place_id: '',
  settlement: 'Wojjkelmtown',
  serves_units: ['kara-suu', 'osh'],
}

const everyLanguage = (text: string) => ({ ky: text, ru: text, en: text })

function placed({ street, point: [longitude, latitude] }: Secrets): Partial<Provider> {
  return {
    kind: 'crisis_center',
    name: everyLanguage('Canary shelter'),
    address: everyLanguage(`${street} 17`),
    landmark: everyLanguage(`behind ${street} market`),
    note: `${street} note`,
    verified_by: `${street} clerk`,
    sources: [{ url: `https://printed.example/${street}`, title: '' }],
    location: { longitude, latitude },
  }
}

const inTown = (secrets: Secrets) =>
  exampleProvider({
    ...placed(secrets),
    id: 'canary-town',
    location_visibility: 'town',
    unit_id: 'bishkek',
    place_id: 's41711000000000',
    serves_units: [secrets === first ? 'bishkek-lenin' : 'bishkek-oktyabr'],
    oblast: secrets.settlement,
    district: secrets.settlement,
    settlement: secrets.settlement,
  })
const hidden = (secrets: Secrets) =>
  exampleProvider({
    ...placed(secrets),
    id: 'canary-hidden',
    location_visibility: 'hidden',
    website: `https://${secrets.street.toLowerCase()}.example/`,
    unit_id: secrets.unit_id,
    place_id: secrets.place_id,
    serves_units: secrets.serves_units,
    oblast: secrets.settlement,
    district: secrets.settlement,
    settlement: secrets.settlement,
  })

async function siteWith(secrets: Secrets): Promise<TestSite> {
  const site = await createTestSite()
  await site.store.write(exampleWriting('canary', [insert('provider', inTown(secrets)), insert('provider', hidden(secrets))]))
  await site.site.publisher.refresh()
  return site
}

let one: TestSite
let other: TestSite
beforeAll(async () => {
  one = await siteWith(first)
  other = await siteWith(second)
})
afterAll(async () => {
  await one[Symbol.asyncDispose]()
  await other[Symbol.asyncDispose]()
})

interface Item {
  id: string
  location: unknown
  location_precision: string
  distance?: number | null
  in_same_district?: boolean
}
const canaries = ['canary-town', 'canary-hidden']

async function find(question: string): Promise<{ text: string; canaries: Item[] }> {
  const response = await one.app.request(`/api/v1/providers?limit=200&${question}`)
  expect(response.status).toBe(200)
  const text = await response.text()
  const { items } = JSON.parse(text) as { items: Item[] }
  return { text, canaries: items.filter(({ id }) => canaries.includes(id)) }
}

function expectNothingTold(text: string): void {
  const lower = text.toLowerCase()
  for (const secret of ['zyqqvarn', '74.51234', '42.81234', 'printed.example/z']) expect(lower).not.toContain(secret)
}

/** A box, or a radius, so small that only the true point lies in it. */
const [x, y] = first.point
const tinyBox = [x - 0.0005, y - 0.0005, x + 0.0005, y + 0.0005].join(',')

describe('a place whose street is not told', () => {
  test('is listed, without anything that leads to it', async () => {
    const { text, canaries: found } = await find('')
    expect(found.map(({ id }) => id).sort()).toEqual([...canaries].sort())
    for (const { location } of found) expect(location).toBeNull()
    expect(Object.fromEntries(found.map(({ id, location_precision }) => [id, location_precision]))).toEqual({
      'canary-town': 'settlement',
      'canary-hidden': 'oblast',
    })
    expectNothingTold(text)
  })

  test.each(canaries)('%s answers by its id without anything that leads to it', async (id) => {
    for (const path of [`/api/v1/providers/${id}`, `/ky/providers/${id}`, `/ru/providers/${id}`, `/en/providers/${id}`]) {
      const response = await one.app.request(path)
      expect(response.status).toBe(200)
      expectNothingTold(await response.text())
    }
  })

  test.each([first.street, `${first.street} 17`, first.settlement, 'printed', 'zyqqvarn', 'market', 'clerk', '74.5123457'])(
    'is not found by %s',
    async (words) => {
      expect((await find(`q=${encodeURIComponent(words)}`)).canaries).toEqual([])
    },
  )

  test('is in no box and in no radius around where it is', async () => {
    expect((await find(`bbox=${tinyBox}`)).canaries).toEqual([])
    expect((await find(`near=${x},${y}&radius=500`)).canaries).toEqual([])
  })

  test('counts as in the middle of its town, when only the town is told', async () => {
    const [place] = (await find('place=s41711000000000&kind=crisis_center')).canaries
    expect(place).toMatchObject({ id: 'canary-town', distance: 0 })
  })

  test('is nowhere, when not even the town is told', async () => {
    const everywhere = await find('bbox=68,38,82,45')
    expect(everywhere.canaries.map(({ id }) => id)).toEqual(['canary-town'])
    const within = await find(`near=${x},${y}&radius=2000000`)
    expect(within.canaries.map(({ id }) => id)).toEqual(['canary-town'])
    for (const question of [`near=${x},${y}`, 'place=s41706255600010', 'near=73.3,40.77']) {
      const item = (await find(question)).canaries.find(({ id }) => id === 'canary-hidden')
      expect(item).toMatchObject({ distance: null, in_same_district: false, location: null })
    }
    for (const unit of ['uzgen', 'kara-suu']) expect((await find(`unit=${unit}`)).canaries).toEqual([])
    expect((await find('unit=osh')).canaries.map(({ id }) => id)).toEqual(['canary-hidden'])
  })

  test('is told by no other answer: pages, snapshot, sitemap, overview', async () => {
    const snapshot = (await one.app.request('/snapshot/0-0.json')).headers.get('location') ?? ''
    const paths = ['/ky', '/ru?q=zyqqvarn', '/en/about', '/sitemap.xml', snapshot, '/api/v1/consultations?limit=200', '/readyz']
    for (const path of paths) {
      const response = await one.app.request(path)
      expect(response.status).toBe(200)
      const text = await response.text()
      // the page repeats what the person typed; nothing of the register may stand beside it
      expectNothingTold(path.includes('?q=') ? text.replaceAll('q=zyqqvarn', '').replaceAll('"q":"zyqqvarn"', '') : text)
    }
  })
})

test('answers do not depend on what they keep: two registers that differ only in it answer every question alike', async () => {
  const longitude = fc.oneof(fc.double({ min: 69, max: 80, noNaN: true }), fc.double({ min: x - 0.3, max: x + 0.3, noNaN: true }))
  const latitude = fc.oneof(fc.double({ min: 39, max: 43, noNaN: true }), fc.double({ min: y - 0.2, max: y + 0.2, noNaN: true }))
  const size = fc.double({ min: 0.0001, max: 1, noNaN: true })
  const words = [first.street, second.street, first.settlement, second.settlement, 'canary', 'market', 'Узген', 'Кара-Суу', 'Ош']
  const question = fc.record(
    {
      near: fc.tuple(longitude, latitude).map(String),
      place: fc.constantFrom('s41711000000000', 's41706255600010'),
      radius: fc.integer({ min: 1, max: 300_000 }).map(String),
      bbox: fc.tuple(longitude, latitude, size, size).map(([west, south, w, h]) => String([west, south, west + w, south + h])),
      unit: fc.constantFrom('osh', 'uzgen', 'kara-suu', 'bishkek', 'chui'),
      q: fc.constantFrom(...words),
      kind: fc.constant('crisis_center'),
    },
    { requiredKeys: [] },
  )
  await fc.assert(
    fc.asyncProperty(question, async (asked) => {
      const { radius, ...rest } = asked
      const entries = Object.entries(radius && (rest.near || rest.place) ? { ...rest, radius } : rest)
      const path = `/api/v1/providers?${new URLSearchParams([...entries, ['limit', '200']] as [string, string][])}`
      const [a, b] = await Promise.all(
        [one, other].map(async ({ app }) => {
          const response = await app.request(path)
          const { version: _, ...body } = (await response.json()) as Record<string, unknown>
          return { status: response.status, ...body }
        }),
      )
      expect(a).toEqual(b)
      expect(a?.status).toBe(200)
    }),
    { numRuns: 150 },
  )
})
