import { exampleProvider } from '@legalmap/data/examples/records.ts'
import { createApp } from '@legalmap/server/app.ts'
import { exampleWriting, insert } from '@legalmap/server/store/examples.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestSite, type TestSite } from '../site.ts'
import { type Contract, readContract } from './api-document.ts'

interface Example {
  path: string
  init?: RequestInit
}

const post = (body: BodyInit, headers: Record<string, string> = { 'content-type': 'application/json' }): Example => ({
  path: '/api/v1/search',
  init: { method: 'POST', body, headers },
})
const get = (...paths: string[]): Example[] => paths.map((path) => ({ path }))
const withMethod = (path: string, method: string): Example => ({ path, init: { method } })

/** For every operation and every status that the document promises, requests that get it. 304 and 500 are made from those of 200. */
const examples: Record<string, Record<string, Example[]>> = {
  getApi: { 200: get('/api'), 400: get('/api?x=1'), default: [withMethod('/api', 'DELETE')] },
  getApiV1: { 200: get('/api/v1'), 400: get('/api/v1?x=1'), default: [withMethod('/api/v1', 'POST')] },
  listProviders: {
    200: get(
      '/api/v1/providers',
      '/api/v1/providers?limit=1',
      '/api/v1/providers?limit=200',
      '/api/v1/providers?q=Ош&kind=ngo&kind=hotline&topic=',
      '/api/v1/providers?near=74.59,42.87&radius=20000',
      '/api/v1/providers?place=s41711000000000&limit=200',
      '/api/v1/providers?bbox=72,40,74,42&unit=osh',
      '/api/v1/providers?q=nothing-has-this-name-at-all',
    ),
    400: get(
      '/api/v1/providers?radius=100',
      '/api/v1/providers?limit=0',
      '/api/v1/providers?limit=201',
      '/api/v1/providers?limit=1&limit=1',
      '/api/v1/providers?near=91,181',
      '/api/v1/providers?near=1e1,42',
      '/api/v1/providers?bbox=74,40,72,42',
      '/api/v1/providers?kind=lawyer',
      '/api/v1/providers?unit=atlantis',
      '/api/v1/providers?place=s1',
      '/api/v1/providers?cursor=x',
      '/api/v1/providers?__proto__=1',
      `/api/v1/providers?${'a'.repeat(5000)}=1`,
      `/api/v1/providers?${Array.from({ length: 500 }, (_, i) => `p${i}=1`).join('&')}`,
    ),
    default: [withMethod('/api/v1/providers', 'POST'), withMethod('/api/v1/providers', 'PUT')],
  },
  getProvider: {
    200: get('/api/v1/providers/flac-bishkek', '/api/v1/providers/ombudsman-institute'),
    308: get('/api/v1/providers/merged-away'),
    400: get('/api/v1/providers/flac-bishkek?near=74,42'),
    404: get('/api/v1/providers/nobody', '/api/v1/providers/__proto__', '/api/v1/providers/%E0%A4%A', '/api/v1/providers/%00'),
    default: [withMethod('/api/v1/providers/flac-bishkek', 'DELETE')],
  },
  searchProviders: {
    200: [
      post('{}'),
      post('{"limit": 3, "near": [74.59, 42.87], "kind": ["ngo"]}', { 'content-type': 'application/json; charset=UTF-8' }),
    ],
    400: [
      post(''),
      post('{"limit": 3,}'),
      post('[]'),
      post('null'),
      post('{"__proto__": 1, "constructor": {}}'),
      post('{"near": "74.59,42.87"}'),
      post('{"radius": 10}'),
      post('{"unit": "atlantis"}'),
      post('{"bbox": [74, 40, 72, 42]}'),
      post(new Uint8Array([0x22, 0xff, 0x22])),
      { ...post('{}'), path: '/api/v1/search?limit=1' },
    ],
    413: [
      post(`{"q": "${'x'.repeat(66_000)}"}`),
      post('{}', { 'content-type': 'application/json', 'content-length': '9999999999' }),
    ],
    415: [
      post('q=Osh', { 'content-type': 'application/x-www-form-urlencoded' }),
      post('{}', {}),
      post('{}', { 'content-type': 'application/json; charset=windows-1251' }),
      post('{}', { 'content-type': 'application/json', 'content-encoding': 'gzip' }),
    ],
    default: [{ path: '/api/v1/search' }, withMethod('/api/v1/search', 'PATCH')],
  },
  findPlaces: {
    200: get('/api/v1/places?q=Озгон', '/api/v1/places?q=Kochkor&limit=2', '/api/v1/places?q=!', '/api/v1/places?q=Чүй облусу'),
    400: get(
      '/api/v1/places',
      '/api/v1/places?q=',
      '/api/v1/places?q=a&q=b',
      '/api/v1/places?q=Ош&limit=x',
      '/api/v1/places?q=Ош&cursor=s1',
    ),
    default: [withMethod('/api/v1/places', 'POST')],
  },
  listUnits: { 200: get('/api/v1/units'), 400: get('/api/v1/units?level=town'), default: [withMethod('/api/v1/units', 'POST')] },
  listConsultations: {
    200: get(
      '/api/v1/consultations',
      '/api/v1/consultations?limit=200',
      '/api/v1/consultations?unit=chui&measure=people&topic=all',
      '/api/v1/consultations?provider=ombudsman-institute',
    ),
    400: get(
      '/api/v1/consultations?unit=atlantis',
      '/api/v1/consultations?provider=nobody',
      '/api/v1/consultations?topic=astronomy',
      '/api/v1/consultations?measure=smiles',
      '/api/v1/consultations?year=2018',
    ),
    default: [withMethod('/api/v1/consultations', 'POST')],
  },
  listChanges: {
    200: get(
      '/api/v1/changes',
      '/api/v1/changes?limit=1&provider=hotline-111',
      '/api/v1/changes?cursor=2026-11-22.flac-osh',
      '/api/v1/changes?cursor=1999-01-01.nobody',
    ),
    400: get(
      '/api/v1/changes?provider=nobody',
      '/api/v1/changes?cursor=x',
      '/api/v1/changes?unit=osh',
      '/api/v1/changes?limit=0',
    ),
    default: [withMethod('/api/v1/changes', 'DELETE')],
  },
  listVisits: {
    200: get(
      '/api/v1/visits',
      '/api/v1/visits?limit=1&unit=uzgen&provider=flac-bishkek',
      '/api/v1/visits?from=2026-12-01',
      '/api/v1/visits?from=2026-12-01T03:00:00Z&cursor=29000000.anything',
    ),
    400: get(
      '/api/v1/visits?unit=atlantis',
      '/api/v1/visits?provider=nobody',
      '/api/v1/visits?from=tomorrow',
      '/api/v1/visits?from=2026-02-30',
      '/api/v1/visits?from=2026-12-01T03:00:00',
      '/api/v1/visits?limit=0',
      '/api/v1/visits?cursor=x',
      '/api/v1/visits?topic=land',
    ),
    default: [withMethod('/api/v1/visits', 'POST')],
  },
}

let site: TestSite
let contract: Contract
beforeAll(async () => {
  site = await createTestSite()
  const survivor = exampleProvider({ id: 'survivor', former_ids: ['merged-away'] })
  await site.store.write(exampleWriting('merge', [insert('provider', survivor)]))
  await site.site.publisher.refresh()
  contract = await readContract(site)
})
afterAll(() => site[Symbol.asyncDispose]())

const cases = Object.entries(examples).flatMap(([operation, statuses]) =>
  Object.entries(statuses).flatMap(([status, requests]) =>
    requests.map((example) => ({ operation, status, method: example.init?.method ?? 'GET', ...example })),
  ),
)

describe('every answer of the API is as documented', () => {
  test('there is an example of every operation and status', () => {
    // the desk's operations are asked in tests/desk, by people who may
    const open = contract.operations.filter(({ path }) => !path.startsWith('/api/v1/desk/'))
    const promised = open.flatMap(({ operation: { operationId, responses } }) =>
      Object.keys(responses)
        .filter((status) => status !== '304')
        .map((status) => `${operationId} ${status}`),
    )
    expect(new Set(cases.map(({ operation, status }) => `${operation} ${status}`))).toEqual(new Set(promised))
  })

  test.each(cases)('$operation answers $status to $method $path', async ({ operation, status, path, init }) => {
    const response = await site.app.request(path, init)
    expect(response.status).toBe(status === 'default' ? 405 : Number(status))
    const body = await contract.expectPromised(operation, response)
    if (response.status >= 400) expect(body).toMatchObject({ status: response.status })
    if (response.status === 405) expect(response.headers.get('allow')).toMatch(/^(?:GET, HEAD|POST), OPTIONS$/)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(site.reported).toEqual([])
  })

  const readable = cases.filter(({ status, init }) => status === '200' && !init)
  test.each(readable)('$operation answers 304 to who has $path already, and HEAD without a body', async ({ operation, path }) => {
    const first = await site.app.request(path)
    const etag = first.headers.get('etag') ?? ''
    const again = await site.app.request(path, { headers: { 'if-none-match': `"other", ${etag}` } })
    expect(again.status).toBe(304)
    expect(again.headers.get('etag')).toBe(etag)
    await contract.expectPromised(operation, again)
    const head = await site.app.request(path, { method: 'HEAD' })
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, ''])
    expect(head.headers.get('content-length')).toBe(String((await first.arrayBuffer()).byteLength))
  })

  // the roots ask the register nothing
  test.each(cases.filter(({ status, path }) => status === '200' && !/^\/api(?:\/v1)?$/.test(path)))(
    '$operation answers 500 without a detail when $path fails',
    async (example) => {
      const reported: { error: unknown; route: string }[] = []
      const failing = createApp({
        ...site.site,
        publisher: {
          ...site.site.publisher,
          current() {
            throw new Error('the secret of the failing register')
          },
        },
        report: (error, route) => reported.push({ error, route }),
      })
      const response = await failing.request(example.path, example.init)
      expect(response.status).toBe(500)
      const body = await contract.expectPromised(example.operation, response)
      expect(JSON.stringify(body)).not.toMatch(/secret|failing|\.ts/)
      expect(response.headers.get('cache-control')).toBe('no-store')
      expect(reported).toEqual([{ error: expect.any(Error), route: expect.stringMatching(/^\/api/) }])
      expect(reported[0]?.route).not.toContain('?')
    },
  )

  test.each([...new Set(cases.map(({ path }) => path.replace(/\?.*/, '')))])(
    'a browser may ask %s from another site',
    async (path) => {
      const response = await site.app.request(path, {
        method: 'OPTIONS',
        headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' },
      })
      expect(response.status).toBe(204)
      expect(response.headers.get('access-control-allow-origin')).toBe('*')
      expect(response.headers.get('access-control-allow-headers')).toContain('content-type')
      expect(response.headers.get('access-control-allow-methods')).toMatch(/GET|POST/)
    },
  )

  test.each(['/api/', '/api/v1/', '/api/v1/providers/', '/api/v2/providers', '/api/v1/providers/a/b', '/api/%'])(
    'nothing is at %s',
    async (path) => {
      const response = await site.app.request(path)
      expect(response.status).toBe(404)
      expect(response.headers.get('content-type')).toBe('application/problem+json')
      expect(contract.errors({ $ref: '#/components/schemas/Problem' }, await response.json())).toEqual([])
    },
  )
})

describe('problems', () => {
  const problemOf = async (path: string, init?: RequestInit) =>
    (await (await site.app.request(path, init)).json()) as { detail: string; parameters?: { name: string; detail: string }[] }

  test('name every wrong parameter, also the unknown ones', async () => {
    const { parameters } = await problemOf('/api/v1/providers?limit=x&colour=red&near=1&kind=ngo&unit=atlantis')
    expect(parameters?.map(({ name }) => name)).toEqual(['limit', 'colour', 'near', 'unit'])
  })

  test('name every wrong member of a body', async () => {
    const { path, init } = post('{"limit": "5", "colour": "red", "near": [200, 42], "kind": ["ngo", "x"]}')
    const { parameters } = await problemOf(path, init)
    expect(new Set(parameters?.map(({ name }) => name))).toEqual(new Set(['limit', 'colour', 'near', 'kind']))
  })

  test('say at which line and column a body breaks', async () => {
    const { path, init } = post('{\n  "limit": 5,\n  "q": Ош\n}')
    expect((await problemOf(path, init)).detail).toContain('line 3, column 8')
  })

  test('do not grow with what was sent', async () => {
    const many = Array.from({ length: 500 }, (_, i) => `${'p'.repeat(200)}${i}=1`).join('&')
    expect(JSON.stringify(await problemOf(`/api/v1/providers?${many}`)).length).toBeLessThan(8000)
  })
})

describe('lists', () => {
  test('lead to their next page by an absolute address that works', async () => {
    for (const path of ['/api/v1/providers?q=борбор&limit=2', '/api/v1/consultations?limit=2', '/api/v1/places?q=Кара&limit=2']) {
      const response = await site.app.request(path)
      const { next } = (await response.json()) as { next: string }
      const address = /^<https:\/\/legalmap\.example(\/[^>]+)>; rel="next"$/.exec(response.headers.get('link') ?? '')?.[1] ?? ''
      expect(new URLSearchParams(address.split('?')[1]).get('cursor')).toBe(next)
      expect((await site.app.request(address)).status).toBe(200)
    }
  })

  test('have distances only when the search starts from somewhere', async () => {
    const first = async (query: string) => {
      const { items } = (await (await site.app.request(`/api/v1/providers?${query}`)).json()) as {
        items: Record<string, unknown>[]
      }
      return items[0] ?? {}
    }
    expect(await first('limit=1')).not.toHaveProperty('distance')
    expect(await first('limit=1&near=74.59,42.87')).toMatchObject({ distance: expect.any(Number), in_same_district: false })
    expect(await first('limit=1&place=s41711000000000')).toMatchObject({ distance: 0, approximate: false })
  })

  test('keep the note of a count to the register', async () => {
    const text = await (await site.app.request('/api/v1/consultations?limit=200')).text()
    expect(text).not.toContain('never add it to them')
    expect(JSON.parse(text)).toMatchObject({ total: 66 })
  })
})

test('an answer to a question in a body is never kept', async () => {
  const { path, init } = post('{"near": [74.59, 42.87]}')
  expect((await site.app.request(path, init)).headers.get('cache-control')).toBe('no-store')
})

test('a body that breaks off is the fault of who sent it', async () => {
  const body = new ReadableStream({
    pull(controller) {
      controller.error(new Error('aborted'))
    },
  })
  const init: RequestInit & { duplex: 'half' } = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    duplex: 'half',
  }
  const response = await site.app.request('/api/v1/search', init)
  expect(response.status).toBe(400)
  await contract.expectPromised('searchProviders', response)
  expect(site.reported).toEqual([])
})
