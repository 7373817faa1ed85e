import type { AccessLine } from '@legalmap/server/access-log.ts'
import { createApp } from '@legalmap/server/app.ts'
import { describe, expect, test } from 'vitest'
import { routeTable } from '../routes.ts'
import { createTestSite } from '../site.ts'

const canary = 'canary-Kerben-74.123456'

/** Requests to every route and beside all of them, with the canary wherever a person can put something. */
function requestsOf(patterns: readonly string[]): Request[] {
  const filled = patterns.flatMap((pattern) => {
    const path = pattern.replace(/:language(?:\{[^}]*\})?/g, 'ru').replace(/:\w+(?:\{[^}]*\})?|\*/g, canary)
    return [path, pattern.replace(/:language(?:\{[^}]*\})?/g, 'ru').replace(/:\w+(?:\{[^}]*\})?|\*/g, `7${canary}`)]
  })
  const paths = [
    ...filled,
    '/ru/providers/flac-kerben',
    `/${canary}`,
    `/ru/${canary}/${canary}`,
    `/api/${canary}`,
    `/assets/${canary}.js`,
    `/%E0%A4%A${canary}`,
  ]
  const headers = {
    'user-agent': canary,
    cookie: `a=${canary}`,
    referer: `https://example.org/${canary}`,
    'x-forwarded-for': '203.0.113.77',
    'accept-language': canary,
    'if-none-match': `"${canary}"`,
  }
  return paths.flatMap((path) =>
    ['GET', 'HEAD', 'POST', 'DELETE', 'OPTIONS', 'PROPFIND'].map(
      (method) =>
        new Request(`https://legalmap.example${path}?q=${canary}&near=74.123456,42.5`, {
          method,
          headers: { ...headers, 'content-type': 'application/json' },
          ...(method === 'POST' ? { body: `{"q": ${canary}}` } : {}),
        }),
    ),
  )
}

describe('the access log', () => {
  test('holds the patterns of routes and nothing that a person, a device or an address could be told by', async () => {
    const lines: AccessLine[] = []
    await using site = await createTestSite({ access: (line) => lines.push(line) })
    const patterns = routeTable(site).map(({ pattern }) => pattern)
    const requests = requestsOf([...new Set(patterns)])
    for (const request of requests) await site.app.request(request)
    expect(lines.length).toBe(requests.length)
    const written = JSON.stringify([lines, site.reported.map(({ error, route }) => [String(error), route])])
    expect(written).not.toMatch(/canary|Kerben|74\.12|203\.0|flac/i)
    const known = new Set([...patterns, 'unmatched'])
    for (const line of lines) {
      expect(Object.keys(line)).toEqual(['time', 'method', 'route', 'status', 'ms'])
      expect(known).toContain(line.route)
    }
  })

  test('tells the pages apart, whether they were drawn or remembered', async () => {
    const lines: AccessLine[] = []
    await using site = await createTestSite({ access: (line) => lines.push(line) })
    const ask = async (path: string, method = 'GET') => {
      await site.app.request(path, { method })
      return lines.at(-1)
    }
    for (const again of ['drawn', 'remembered'])
      expect(await ask('/ky/providers/flac-kerben'), again).toMatchObject({
        time: '2026-11-22T06:00:00.000Z',
        method: 'GET',
        route: '/:language{(?:ky|ru|en)}/providers/:id',
        status: 200,
      })
    expect(await ask('/ky/providers/nobody')).toMatchObject({ route: '/:language{(?:ky|ru|en)}/providers/:id', status: 404 })
    expect(await ask('/ky/nowhere')).toMatchObject({ route: 'unmatched', status: 404 })
    expect(await ask('/wp-login.php')).toMatchObject({ route: 'unmatched', status: 404 })
    expect(await ask('/api/v1/nothing')).toMatchObject({ route: 'unmatched', status: 404 })
    expect(await ask('/api/v1/providers/flac-kerben')).toMatchObject({ route: '/api/v1/providers/:id', status: 200 })
    expect(await ask('/api/v1/providers', 'DELETE')).toMatchObject({ method: 'DELETE', route: '/api/v1/providers', status: 405 })
    expect(await ask('/leave', 'HEAD')).toMatchObject({ method: 'HEAD', route: '/leave', status: 303 })
    expect(await ask('/leave', 'SECRET')).toMatchObject({ method: 'other' })
  })

  test('knows what failed, and a failure of any route is reported with its pattern', async () => {
    const lines: AccessLine[] = []
    const routes: string[] = []
    await using site = await createTestSite()
    const failing = createApp({
      ...site.site,
      publisher: {
        ...site.site.publisher,
        current() {
          throw new Error('broken')
        },
      },
      access: (line) => lines.push(line),
      report: (_, route) => routes.push(route),
    })
    for (const path of ['/readyz', '/sitemap.xml', `/ru?q=${canary}`, '/api/v1/units']) {
      const response = await failing.request(path)
      expect(response.status, path).toBe(500)
      expect(response.headers.get('x-content-type-options'), path).toBe('nosniff')
    }
    expect(lines.map(({ route, status }) => [route, status])).toEqual(routes.map((route) => [route, 500]))
    expect(routes).toEqual(['/readyz', '/sitemap.xml', '/:language{(?:ky|ru|en)}', '/api/v1/units'])
  })
})
