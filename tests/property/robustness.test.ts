import { locatorStamp, overviewStamp } from '@legalmap/data/pages/addresses.ts'
import { editionOf } from '@legalmap/data/published/newest-snapshot.ts'
import { createApp } from '@legalmap/server/app.ts'
import { packOfPages } from '@legalmap/server/routes/tiles.ts'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Contract, readContract } from '../contract/api-document.ts'
import { routeTable } from '../routes.ts'
import { createTestSite, type TestSite } from '../site.ts'
import { anyRequest, anyText, type GeneratedRequest, pathOf, toRequest } from './requests.ts'

let site: TestSite
let contract: Contract
let known: Record<string, string[]>
beforeAll(async () => {
  site = await createTestSite()
  contract = await readContract(site)
  const published = site.site.publisher.current()
  const drawn = { register: published, pack: packOfPages(site.site) }
  known = {
    id: ['flac-bishkek', 'ombudsman-institute'],
    language: ['ky', 'ru', 'en'],
    hash: [site.pack.hash],
    stamp: [overviewStamp(drawn), ...published.providers.slice(0, 5).map((provider) => locatorStamp(provider, drawn))],
    edition: [editionOf({ pack: site.pack, build: site.site.web.build })],
    snapshot: [`${published.version}.json`, '0.json'],
    name: ['overview-ky.svg', 'flac-bishkek-ru.svg'],
    z: ['0', '6', '99', '007'],
    x: ['0', '46', '99999999'],
    y: ['0', '23', '99999999'],
  }
})
afterAll(() => site[Symbol.asyncDispose]())

const traces = /\n\s+at |node_modules|file:\/\/|\.[cm]?[jt]s:\d|\/server\//

async function check(generated: GeneratedRequest): Promise<void> {
  const request = toRequest(generated)
  if (!request) return
  const { pathname } = new URL(request.url)
  const response = await site.app.request(request)
  expect(site.reported).toEqual([])
  expect(response.status).toBeLessThan(500)
  const type = response.headers.get('content-type') ?? ''
  const body = await response.text()
  if (![204, 301, 302, 303, 304].includes(response.status)) expect(type).not.toBe('')
  if (/json|text|xml/.test(type)) expect(body).not.toMatch(traces)
  if (generated.method === 'HEAD') expect(body).toBe('')
  if (/^\/api(?:\/|$)|^\/openapi\.json$/.test(pathname) && response.status >= 400) {
    expect(type).toBe('application/problem+json')
    if (generated.method !== 'HEAD') {
      const problem = JSON.parse(body)
      expect(contract.errors({ $ref: '#/components/schemas/Problem' }, problem)).toEqual([])
      expect(problem.status).toBe(response.status)
    }
  }
}

const patterns = () => [...new Set(routeTable(site).map(({ pattern }) => pattern))]

describe('whatever is asked', () => {
  test('the list of routes is whole', () => {
    expect(patterns()).toEqual(
      expect.arrayContaining(['/api/v1/providers', '/api/v1/search', '/openapi.json', '/healthz', '/readyz', '/sitemap.xml']),
    )
    expect(patterns().some((path) => path.startsWith('/tiles/'))).toBe(true)
    expect(patterns().some((path) => path.startsWith('/snapshot/'))).toBe(true)
    expect(patterns().some((path) => path.startsWith('/:language'))).toBe(true)
  })

  test('at every route, nothing fails on our side and nothing tells how it is built', async () => {
    for (const pattern of patterns())
      await fc.assert(fc.asyncProperty(anyRequest(pathOf(pattern, known)), check), { numRuns: 40 })
  })

  test('at any path, the same', async () => {
    const path = fc.array(anyText, { maxLength: 5 }).map((parts) => `/${parts.join('/')}`.replace(/[?#]/g, ''))
    await fc.assert(fc.asyncProperty(anyRequest(path), check), { numRuns: 300 })
  })

  test('any body for the search is answered or refused with a reason', async () => {
    const request = anyRequest(fc.constant('/api/v1/search')).map((generated) => ({
      ...generated,
      path: '/api/v1/search',
      method: 'POST',
      headers: { 'content-type': 'application/json' },
    }))
    await fc.assert(fc.asyncProperty(request, check), { numRuns: 400 })
  })

  test('a failure of ours is reported with the pattern of its route, never with what was asked', async () => {
    const routes: string[] = []
    const failing = createApp({
      ...site.site,
      publisher: {
        ...site.site.publisher,
        current() {
          throw new Error('broken')
        },
      },
      report: (_, route) => routes.push(route),
    })
    for (const path of ['/api/v1/providers?near=74.123456,42.123456', '/ky?q=secret-words', '/ru/providers/secret-words']) {
      const response = await failing.request(path)
      expect(response.status).toBe(500)
      expect(await response.text()).not.toMatch(traces)
    }
    expect(routes.length).toBe(3)
    const render = (page: { content: { name: string } }) => {
      if (page.content.name === 'not_found') throw new Error('broken')
      return 'sorry'
    }
    const drawing = createApp({ ...site.site, web: { ...site.site.web, render }, report: (_, route) => routes.push(route) })
    for (const path of ['/secret-words', '/ru/secret-words']) expect((await drawing.request(path)).status).toBe(500)
    expect(routes.length).toBe(5)
    for (const route of routes) expect(route).not.toMatch(/secret-words|74\.123456/)
  })
})
