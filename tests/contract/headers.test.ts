import { exampleDeskPerson } from '@legalmap/data/examples/desk-person.ts'
import { createAnswers } from '@legalmap/server/answers/answers.ts'
import { deskClass } from '@legalmap/server/classes/desk.ts'
import { embedClass, embedFileClass } from '@legalmap/server/classes/embed.ts'
import { type ClassName, classOf, routesOf } from '@legalmap/server/classes/route-class.ts'
import { exampleWeb } from '@legalmap/server/example-web.ts'
import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { partsOf, routeTable } from '../routes.ts'
import { createTestSite } from '../site.ts'

/** What every answer of a class has, whatever was asked and whether it was found; null for what it must not have. */
const table: Readonly<Record<ClassName, Readonly<Record<string, RegExp | null>>>> = {
  page: {
    'content-security-policy': /^default-src 'none';.*frame-ancestors 'none'/,
    'cross-origin-resource-policy': /^same-origin$/,
    'access-control-allow-origin': null,
  },
  embed: {
    'content-security-policy': /^default-src 'none';.*frame-ancestors (?:\*|https:\/\/a\.example https:\/\/b\.example)(?:;|$)/,
    'cross-origin-resource-policy': /^cross-origin$/,
    'x-robots-tag': /noindex/,
    'access-control-allow-origin': null,
  },
  'embed-file': {
    'content-security-policy': /^default-src 'none'/,
    'cross-origin-resource-policy': /^cross-origin$/,
    'access-control-allow-origin': /^\*$/,
  },
  data: {
    'content-security-policy': /^default-src 'none'; frame-ancestors 'none'; sandbox$/,
    'cross-origin-resource-policy': /^cross-origin$/,
    'access-control-allow-origin': /^\*$/,
  },
  file: {
    'content-security-policy': /^default-src 'none';/,
    'cross-origin-resource-policy': /^(?:same|cross)-origin$/,
  },
  desk: {
    'content-security-policy': /^default-src 'none';.*frame-ancestors 'none'/,
    'cross-origin-resource-policy': /^same-origin$/,
    'cache-control': /^no-store$/,
    'x-frame-options': /^DENY$/,
    'referrer-policy': /^same-origin$/,
    'x-robots-tag': /noindex/,
    'access-control-allow-origin': null,
    etag: null,
  },
}
const everywhere: Readonly<Record<string, RegExp | null>> = {
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^no-referrer$/,
  'permissions-policy': /camera=\(\)/,
  'cross-origin-opener-policy': /^same-origin$/,
  'strict-transport-security': /max-age=31536000/,
  'set-cookie': null,
}
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PROPFIND']

function check(headers: Headers, of: ClassName, at: string): void {
  for (const [name, form] of Object.entries({ ...everywhere, ...table[of] })) {
    const value = headers.get(name)
    if (form === null) expect.soft(value, `${at}: ${name}`).toBeNull()
    else expect.soft(value, `${at}: ${name}`).toMatch(form)
  }
}

/** Values in every form that a route asks of its parameters; nothing stands behind any of them. */
const values = ['7', 'ru', '7.xml', '7.ics', '7.vcf', '7.png', '7-7.json', 'overview-ru.svg', '7-ru.svg', '7-ru-7.png']
const filled = (pattern: string) =>
  partsOf(pattern)
    .map((part) => (typeof part === 'string' ? part : values.find((value) => part.form.test(value))))
    .join('')
const found: readonly (readonly [string, ClassName])[] = [
  ['/ru', 'page'],
  ['/ky/providers/flac-kerben', 'page'],
  ['/leave', 'page'],
  ['/', 'page'],
  ['/nowhere', 'page'],
  ['/ru/embed', 'embed'],
  ['/ru/desk', 'desk'],
  ['/ru/desk/plans/7', 'desk'],
  ['/api/v1/providers', 'data'],
  ['/api/v1/providers?what=1', 'data'],
  ['/sitemap.xml', 'data'],
  ['/ru/providers/flac-kerben.vcf', 'data'],
  ['/ru/providers/flac-kerben/qr.svg', 'file'],
]

describe('whatever is asked, found or not', () => {
  test('the answer carries what its class wants', async () => {
    await using site = await createTestSite()
    const routes = routeTable(site)
    expect(new Set(routes.map(({ of }) => of))).toEqual(new Set(['page', 'embed', 'data', 'file', 'desk']))
    // a page stands in for what is not there of a file below a language
    const asked = routes
      .filter(({ pattern }) => !pattern.startsWith('/:language'))
      .map(({ pattern, of }) => [filled(pattern), of] as const)
    for (const [path, of] of [...asked, ...found])
      for (const method of methods) check((await site.app.request(path, { method })).headers, of, `${method} ${path}`)
    for (const { pattern, of } of routes.filter((route) => route.pattern.startsWith('/:language')))
      for (const method of methods) {
        const { headers } = await site.app.request(filled(pattern), { method })
        for (const [name, form] of Object.entries({ ...everywhere, ...(of === 'desk' ? table.desk : {}) }))
          if (form) expect.soft(headers.get(name), `${method} ${pattern}`).toMatch(form)
      }
  })

  test('a method that an address does not take is refused in few words, which name those that it takes', async () => {
    await using site = await createTestSite()
    for (const { pattern, of } of routeTable(site)) {
      const path = filled(pattern)
      // the desk says nothing of its addresses to whoever is not known
      if (path === '/leave' || path.startsWith('/api/7') || of === 'desk') continue
      const refused = await site.app.request(path, { method: 'DELETE' })
      expect.soft(refused.status, path).toBe(405)
      expect.soft(refused.headers.get('allow'), path).toMatch(/^(?:GET, HEAD|POST), OPTIONS$/)
      expect.soft((await refused.text()).length, path).toBeLessThan(400)
      const asked = await site.app.request(path, { method: 'OPTIONS' })
      expect
        .soft([asked.status, await asked.text(), asked.headers.get('allow')], path)
        .toEqual([204, '', refused.headers.get('allow')])
    }
    const nowhere = await site.app.request('/wp-login.php', { method: 'POST' })
    expect([nowhere.status, (await nowhere.text()).length < 100]).toEqual([404, true])
  })

  test('an address that is too long is not read', async () => {
    await using site = await createTestSite()
    for (const path of ['/ru', '/api/v1/providers', '/sitemap.xml', '/healthz'])
      expect((await site.app.request(`${path}?q=${'x'.repeat(20_000)}`)).status, path).toBe(414)
  })
})

test('a route outside the classes fails the table', async () => {
  await using site = await createTestSite()
  site.app.get('/on-its-own', (c) => c.text('x'))
  expect(() => routeTable(site)).toThrow(/every route belongs to a class/)
})

test('the classes that no route has joined yet carry what they want', async () => {
  const app = new Hono()
  const answers = createAnswers({ now: () => 0 })
  const site = {
    web: exampleWeb,
    secure: true,
    public_url: 'https://legalmap.example',
  }
  const classes = [
    embedClass(site, { ancestors: 'https://a.example https://b.example' }),
    embedFileClass(site),
    deskClass(site),
    deskClass({ ...site, who: async () => exampleDeskPerson() }),
  ]
  const joined = classes.map((of, place) => {
    const routes = routesOf(app, of, answers)
    routes.get(`/${place}`, { action: 'record.read' }, () => routes.reply('<p>x'))
    return of
  })
  expect(app.routes.every(({ handler }) => classOf(handler))).toBe(true)
  for (const [place, { name }] of joined.entries())
    for (const method of methods) check((await app.request(`/${place}`, { method })).headers, name, `${method} ${name}`)
})

test('without TLS nothing is promised about it', async () => {
  await using site = await createTestSite({ public_url: 'http://localhost:8080' })
  for (const path of ['/ru', '/leave', '/api/v1/units', '/tiles/none/0/0/0'])
    expect((await site.app.request(path)).headers.get('strict-transport-security'), path).toBeNull()
})
