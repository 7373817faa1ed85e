import { pageRoutes } from '@legalmap/server/routes/pages.ts'
import { expect, test } from 'vitest'
import { createTestSite } from '../site.ts'

test('whatever is asked, found or not, the answer carries what keeps a browser from leaking or guessing', async () => {
  await using site = await createTestSite()
  const patterns = [...site.app.routes, ...pageRoutes(site.site).routes].map(({ path }) => path)
  const paths = patterns.map((path) => path.replace(/:language(?:\{[^}]*\})?/g, 'ru').replace(/:\w+(?:\{[^}]*\})?|\*/g, '7'))
  const found = ['/ru', '/ky/providers/flac-kerben', '/api/v1/providers', '/sitemap.xml', '/leave', '/']
  for (const path of new Set([...paths, ...found]))
    for (const method of ['GET', 'POST']) {
      const { headers } = await site.app.request(path, { method })
      const at = `${method} ${path}`
      expect.soft(headers.get('x-content-type-options'), at).toBe('nosniff')
      expect.soft(headers.get('referrer-policy'), at).toBe('no-referrer')
      expect.soft(headers.get('permissions-policy'), at).toContain('camera=()')
      expect.soft(headers.get('cross-origin-opener-policy'), at).toBe('same-origin')
      expect.soft(headers.get('cross-origin-resource-policy'), at).toMatch(/^(?:same|cross)-origin$/)
      expect.soft(headers.get('content-security-policy'), at).toMatch(/^default-src 'none'/)
      expect.soft(headers.get('content-security-policy'), at).toContain("frame-ancestors 'none'")
      expect.soft(headers.get('strict-transport-security'), at).toContain('max-age=31536000')
      expect.soft(headers.get('set-cookie'), at).toBeNull()
    }
})

test('without TLS nothing is promised about it', async () => {
  await using site = await createTestSite({ public_url: 'http://localhost:8080' })
  for (const path of ['/ru', '/leave', '/api/v1/units', '/tiles/none/0/0/0'])
    expect((await site.app.request(path)).headers.get('strict-transport-security'), path).toBeNull()
})
