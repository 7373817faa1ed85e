import { audiences } from '@legalmap/data/vocabulary/audience.ts'
import { problemSlugs } from '@legalmap/data/vocabulary/problems.ts'
import { providerKinds } from '@legalmap/data/vocabulary/provider-kind.ts'
import { spokenLanguages } from '@legalmap/data/vocabulary/spoken-language.ts'
import { topics } from '@legalmap/data/vocabulary/topic.ts'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Contract, type DocumentedParameter, readContract } from '../contract/api-document.ts'
import { createTestSite, shippedPack, type TestSite } from '../site.ts'

interface Item {
  id: string
  kind: string
  location: { coordinates: [number, number] } | null
  distance?: number | null
  in_same_district?: boolean
}
interface List {
  total: number
  items: Item[]
  next: string | null
}

let site: TestSite
let contract: Contract
beforeAll(async () => {
  site = await createTestSite()
  contract = await readContract(site)
})
afterAll(() => site[Symbol.asyncDispose]())

type Body = Record<string, unknown>
/** The address that asks what a body asks: arrays of words repeat the name, arrays of numbers are joined by commas. */
function addressOf(body: Body, path = '/api/v1/providers'): string {
  const entries = Object.entries(body).flatMap(([name, value]) =>
    Array.isArray(value) && typeof value[0] !== 'number' ? value.map((word) => [name, String(word)]) : [[name, String(value)]],
  )
  return `${path}?${new URLSearchParams(entries)}`
}

async function ask(body: Body, path?: string): Promise<List> {
  const response = await site.app.request(addressOf(body, path))
  expect(response.status).toBe(200)
  return (await response.json()) as List
}
const everything = (body: Body) => ask({ ...body, limit: 200 })

const { units, places } = shippedPack().gazetteer
const longitude = fc.double({ min: 69, max: 80.5, noNaN: true })
const latitude = fc.double({ min: 39, max: 43.5, noNaN: true })
const filters = {
  q: fc.constantFrom('Ош', 'борбор', 'центр', 'legal', 'Бишкек', 'Jalal', 'кризис', 'zzz'),
  kind: fc.subarray([...providerKinds], { minLength: 1 }),
  topic: fc.subarray([...topics], { minLength: 1 }),
  problem: fc.subarray([...problemSlugs], { minLength: 1 }),
  audience: fc.subarray([...audiences], { minLength: 1 }),
  language: fc.subarray([...spokenLanguages], { minLength: 1 }),
  open_now: fc.boolean(),
  step_free: fc.constantFrom(false, false, false, true),
  free_of_charge: fc.constantFrom(false, false, false, true),
  verified_last_year: fc.constantFrom(false, false, false, true),
  unit: fc.constantFrom(...units.map(({ id }) => id)),
  bbox: fc
    .tuple(longitude, latitude, fc.double({ min: 0.01, max: 6, noNaN: true }), fc.double({ min: 0.01, max: 3, noNaN: true }))
    .map(([west, south, width, height]) => [west, south, west + width, south + height]),
}
const starts = {
  near: fc.tuple(longitude, latitude),
  place: fc.constantFrom(...places.map(({ id }) => id)),
}
const radius = fc.oneof(fc.integer({ min: 1, max: 2_000_000 }), fc.double({ min: 0.001, max: 300_000, noNaN: true }))
const oneFilter = fc.oneof(
  ...Object.entries(filters).map(([name, value]) => fc.record({ [name]: value as fc.Arbitrary<unknown> })),
)
/** Few filters leave many answers, many leave few: both are needed. */
const filtered: fc.Arbitrary<Body> = fc.oneof(fc.constant({}), oneFilter, fc.record(filters, { requiredKeys: [] }))
const start = fc.oneof(fc.record({ near: starts.near }), fc.record({ place: starts.place }))
const anyQuestion = fc.oneof(
  filtered,
  fc.tuple(filtered, start).map(([a, b]) => ({ ...a, ...b })),
  fc.tuple(filtered, start, radius).map(([a, b, metres]) => ({ ...a, ...b, radius: metres })),
)

async function readPages(body: Body, limit: number, path?: string): Promise<string[]> {
  const ids: string[] = []
  let cursor: string | null = null
  do {
    const page: List = await ask({ ...body, limit, ...(cursor === null ? {} : { cursor }) }, path)
    ids.push(...page.items.map(({ id }) => id))
    expect(page.items.length).toBeLessThanOrEqual(limit)
    cursor = page.next
  } while (cursor !== null && ids.length < 10_000)
  return ids
}

const limits = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 1, max: 12 }) }, fc.integer({ min: 1, max: 200 }))

describe('a search for providers', () => {
  test('gives every provider once, in the same order, in pages of any size', async () => {
    await fc.assert(
      fc.asyncProperty(anyQuestion, limits, async (question, limit) => {
        const { items, total } = await everything(question)
        const ids = items.map(({ id }) => id)
        expect(total).toBe(ids.length)
        expect(new Set(ids).size).toBe(ids.length)
        expect(await readPages(question, limit)).toEqual(ids)
      }),
      { numRuns: 60 },
    )
  })

  test('puts the nearer first', async () => {
    await fc.assert(
      fc.asyncProperty(filtered, start, async (question, from) => {
        const { items } = await everything({ ...question, ...from })
        const distances = items.flatMap(({ distance }) => (distance === null || distance === undefined ? [] : [distance]))
        expect(distances).toEqual(distances.toSorted((a, b) => a - b))
      }),
      { numRuns: 60 },
    )
  })

  test('finds in a box only what lies in it', async () => {
    await fc.assert(
      fc.asyncProperty(filtered, filters.bbox, async (question, bbox) => {
        const [west = 0, south = 0, east = 0, north = 0] = bbox
        for (const { location } of (await everything({ ...question, bbox })).items) {
          if (!location) continue
          const [x, y] = location.coordinates
          expect(x >= west && x <= east && y >= south && y <= north).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('finds within a radius only what is that near, or in the same district', async () => {
    await fc.assert(
      fc.asyncProperty(filtered, start, radius, async (question, from, metres) => {
        for (const { distance, in_same_district } of (await everything({ ...question, ...from, radius: metres })).items)
          expect(in_same_district || (typeof distance === 'number' && distance <= Math.round(metres))).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  test('finds nothing more with one filter more', async () => {
    await fc.assert(
      fc.asyncProperty(filtered, start, fc.oneof(oneFilter, fc.record({ radius })), async (question, from, more) => {
        const name = Object.keys(more)[0] ?? ''
        const less = Object.fromEntries(Object.entries({ ...question, ...from }).filter(([known]) => known !== name))
        const before = new Set((await everything(less)).items.map(({ id }) => id))
        for (const { id } of (await everything({ ...less, ...more })).items) expect(before).toContain(id)
      }),
      { numRuns: 60 },
    )
  })

  test('answers a question in a body like the same question in an address', async () => {
    await fc.assert(
      fc.asyncProperty(anyQuestion, limits, async (question, limit) => {
        const body = { ...question, limit }
        const response = await site.app.request('/api/v1/search', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        })
        expect(response.status).toBe(200)
        expect(await response.json()).toEqual(await ask(body))
      }),
      { numRuns: 60 },
    )
  })
})

test('lists of counts and of places give every item once in pages of any size', async () => {
  const places = fc.record({ q: fc.constantFrom('Кара', 'Ак', 'Ош облусу', 'Жаңы', 'Uzgen') })
  const counts = fc.record(
    { measure: fc.constantFrom('people', 'consultations'), unit: fc.constant('osh') },
    { requiredKeys: [] },
  )
  for (const [path, questions] of [
    ['/api/v1/places', places],
    ['/api/v1/consultations', counts],
  ] as const)
    await fc.assert(
      fc.asyncProperty(questions, limits, async (question, limit) => {
        const ids = await readPages(question, limit, path)
        expect(new Set(ids).size).toBe(ids.length)
        expect(ids).toEqual(await readPages(question, 200, path))
        expect(ids.length).toBe((await ask(question, path)).total)
      }),
      { numRuns: 15 },
    )
})

describe('the document and the reading of addresses', () => {
  const numbers = [
    '0',
    '1',
    '-1',
    '0.5',
    '20',
    '200',
    '201',
    '74.59',
    '-180',
    '180',
    '180.1',
    '90',
    '90.1',
    '1e2',
    ' 5',
    '2000000',
    '2000001',
  ]
  const words = [
    'ngo',
    'Ngo',
    'land',
    'all',
    'people',
    'a'.repeat(200),
    'a'.repeat(201),
    '12.5~flac-osh',
    '~',
    'c004',
    'C4',
    'ngo,hotline',
    'true',
    'false',
    'True',
    'divorce-and-alimony',
    'i-do-not-know',
    'women',
    'uz',
  ]
  const tuples = [
    '74.59,42.87',
    '74.59, 42.87',
    '181,42',
    '74,91',
    '74,42,1',
    '74,42,75',
    '72,40,74,42',
    '72,40,74,91',
    '72,40,74,42,1',
    ',',
    '74,x',
  ]

  /** A value as its parameter says that an address writes it. */
  function decode(value: string, { schema: { type }, explode }: DocumentedParameter): unknown {
    const number = (part: string) => (/^-?\d+(?:\.\d+)?$/.test(part) ? Number(part) : part)
    if (type === 'array') return explode ? [value] : value.split(',').map((part) => number(part.trim()))
    if (type === 'boolean') return value === 'true' || (value === 'false' ? false : value)
    return type === 'number' || type === 'integer' ? number(value) : value
  }

  test('agree on what a parameter may be', async () => {
    const described = contract.operations
      .filter(({ method }) => method === 'get')
      // what the desk is asked needs a person
      .filter(({ path }) => !path.startsWith('/api/v1/desk/'))
      .flatMap(({ path, operation }) => (operation.parameters ?? []).map((parameter) => ({ path, parameter })))
      // an id that nothing has is refused too, which a schema cannot say; nor can it say where a cursor comes from
      .filter(({ parameter: { name } }) => !['id', 'unit', 'place', 'provider'].includes(name))
      .filter(({ path, parameter: { name } }) => !path.endsWith('/places') || name !== 'cursor')
    expect(described.length).toBeGreaterThan(10)

    async function compare(path: string, parameter: DocumentedParameter, value: string): Promise<void> {
      const { name, schema } = parameter
      const needed: Body = path.endsWith('/places') && name !== 'q' ? { q: 'Ош' } : name === 'radius' ? { near: '74,42' } : {}
      const { status } = await site.app.request(addressOf({ ...needed, [name]: value }, path))
      const expected = contract.errors(schema, decode(value, parameter)).length === 0 ? 200 : 400
      expect({ path, name, value, status }).toEqual({ path, name, value, status: expected })
    }

    for (const { path, parameter } of described)
      for (const value of [...numbers, ...words, ...tuples]) await compare(path, parameter, value)
    const odd = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...described), odd, ({ path, parameter }, value) => compare(path, parameter, value)),
      { numRuns: 200 },
    )
  })
})
