import { exampleDeskPerson } from '@legalmap/data/examples/desk-person.ts'
import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { createAnswers, remember } from '../answers/answers.ts'
import { exampleWeb } from '../example-web.ts'
import type { Asked, Reads } from './asked.ts'
import { dataClass } from './data.ts'
import { type Desk, deskClass, personOf } from './desk.ts'
import { fileClass } from './file.ts'
import { Refusal } from './problem-json.ts'
import { routesOf } from './route-class.ts'

const site = {
  web: exampleWeb,
  secure: true,
  public_url: 'https://legalmap.example',
}
const newAnswers = () => createAnswers({ now: () => 0 })

function asking(reads: Reads) {
  const app = new Hono()
  const heard: Asked[] = []
  const file = routesOf(app, fileClass(site), newAnswers())
  file.get('/x/:name', reads, (c, asked) => {
    heard.push(asked)
    remember(c, { until: Number.POSITIVE_INFINITY })
    return file.reply(`${heard.length}`)
  })
  return { app, heard }
}

describe('a route', () => {
  test('that takes no query is the same for every query, every spelling of its address and every host', async () => {
    const { app, heard } = asking({})
    for (const address of [
      '/x/y',
      '/x/y?1',
      '/x/y?utm=2',
      '/x/%79',
      '/x/%79?3',
      'http://other.example/x/y?4',
      'http://third.example/x/y',
    ])
      expect(await (await app.request(address)).text()).toBe('1')
    expect(heard).toHaveLength(1)
  })

  test('hears of its own parameters only, in one order, whatever else is asked', async () => {
    const { app, heard } = asking({ parameters: ['b', 'a'] })
    for (const query of ['a=1&b=2', 'b=2&a=1', 'x=3&b=2&__proto__=4&a=1', 'b=2&%61=1']) await app.request(`/x/y?${query}`)
    expect(heard.map(({ search, entries }) => ({ search, entries }))).toEqual([
      {
        search: '?b=2&a=1',
        entries: [
          ['b', '2'],
          ['a', '1'],
        ],
      },
    ])
    await app.request('/x/y?a=2&b=2')
    expect(heard).toHaveLength(2)
  })

  test('may say itself which questions are the same', async () => {
    const { app, heard } = asking({ parameters: ['q'], canonical: (entries) => `?q=${entries[0]?.[1].trim()}` })
    for (const query of ['q=a', 'q=+a', 'q=a++']) await app.request(`/x/y?${query}`)
    expect(heard.map(({ search }) => search)).toEqual(['?q=a'])
  })

  test('that refuses what it does not know hears of all of it, and nothing of that is remembered', async () => {
    const { app, heard } = asking({ parameters: ['a'], unknown: 'refused' })
    for (const query of ['z=1&a=2', 'z=1&a=2', 'a=2', 'a=2']) await app.request(`/x/y?${query}`)
    expect(heard.map(({ search, key }) => [search, key !== null])).toEqual([
      ['?z=1&a=2', false],
      ['?z=1&a=2', false],
      ['?a=2', true],
    ])
  })

  test('that answers in several types remembers each apart, and says what it depends on', async () => {
    const { app, heard } = asking({ types: ['application/json', 'text/csv'] })
    const ask = (accept: string) => app.request('/x/y', { headers: { accept } })
    for (const accept of ['application/json', 'text/csv', 'text/csv;q=0.9, application/json;q=0.1', '*/*', 'image/png'])
      await ask(accept)
    expect(heard.map(({ type }) => type)).toEqual(['application/json', 'text/csv'])
    expect((await ask('text/csv')).headers.get('vary')).toContain('accept')
  })

  test('of open data tells other sites what they may send', async () => {
    const app = new Hono()
    const data = routesOf(app, dataClass(site), newAnswers())
    data.at('/x', {}, { POST: () => data.reply('{}') })
    const { status, headers } = await app.request('/x', { method: 'OPTIONS' })
    expect([status, headers.get('access-control-allow-methods'), headers.get('access-control-allow-headers')]).toEqual([
      204,
      'POST, OPTIONS',
      'content-type, if-none-match',
    ])
  })
})

describe('the desk', () => {
  const coordinator: Desk['who'] = async () => exampleDeskPerson()

  function desk(who?: Desk['who']) {
    const app = new Hono()
    const answers = newAnswers()
    const routes = routesOf(app, deskClass({ ...site, ...(who && { who }) }), answers)
    const answer = (c: Parameters<typeof remember>[0]) => {
      remember(c, { until: Number.POSITIVE_INFINITY })
      return routes.reply('secret')
    }
    routes.at('/en/desk/x', { action: 'record.edit' }, { GET: answer, POST: answer })
    routes.get('/en/desk/who', { action: 'self.security' }, (c) => routes.reply(personOf(c).account_id))
    routes.get('/en/desk/forgotten', {}, answer)
    routes.at('/en/desk/open', { open: true }, { GET: answer, POST: answer })
    return { app, answers }
  }

  test('is closed to everybody as long as nobody can be known', async () => {
    const { app } = desk()
    const ours = { origin: site.public_url, 'sec-fetch-site': 'same-origin' }
    for (const method of ['GET', 'HEAD', 'POST', 'DELETE', 'OPTIONS']) {
      const response = await app.request('/en/desk/x', { method, headers: ours })
      expect([response.status, await response.text()], method).not.toContain('secret')
      expect(response.status, method).toBe(401)
    }
  })

  test('opens to whom the table of roles lets do what a route does, and a route that does not say opens to nobody', async () => {
    expect((await desk(coordinator).app.request('/en/desk/x')).status).toBe(200)
    expect((await desk(async () => exampleDeskPerson({ role: 'hotline' })).app.request('/en/desk/x')).status).toBe(403)
    expect((await desk(async () => null).app.request('/en/desk/x')).status).toBe(401)
    expect((await desk(coordinator).app.request('/en/desk/forgotten')).status).toBe(403)
  })

  test('lets nobody who is not known through a route but where it says that it is open, and there too takes nothing from elsewhere', async () => {
    const { app } = desk()
    expect((await app.request('/en/desk/open')).status).toBe(200)
    const post = (headers: Record<string, string>) => app.request('/en/desk/open', { method: 'POST', headers })
    expect((await post({ origin: site.public_url })).status).toBe(200)
    expect((await post({ origin: 'https://evil.example' })).status).toBe(403)
    expect((await app.request('/en/desk/open', { method: 'DELETE', headers: { origin: site.public_url } })).status).toBe(405)
  })

  test('leads who is overdue with the second factor to where it is set up, and lets nothing else be read or done', async () => {
    const late = exampleDeskPerson({ second_factor: 'overdue' })
    const app = new Hono()
    const rules = { ...site, who: async () => late, overdue: () => '/en/desk/security' }
    const routes = routesOf(app, deskClass(rules), newAnswers())
    routes.at('/en/desk/x', { action: 'record.edit' }, { GET: () => routes.reply('secret'), POST: () => routes.reply('secret') })
    routes.get('/en/desk/security', { action: 'self.security' }, () => routes.reply('here'))
    const led = await app.request('/en/desk/x')
    expect([led.status, led.headers.get('location'), await led.text()]).toEqual([303, '/en/desk/security', ''])
    const post = { method: 'POST', headers: { origin: site.public_url } }
    expect((await app.request('/en/desk/x', post)).status).toBe(403)
    expect((await app.request('/en/desk/security')).status).toBe(200)
  })

  test('says a refusal that a handler throws in a line', async () => {
    const app = new Hono()
    const routes = routesOf(app, deskClass({ ...site, who: coordinator }), newAnswers())
    routes.get('/en/desk/x', { action: 'record.edit' }, () => {
      throw new Refusal(413, 'Too long.')
    })
    const refused = await app.request('/en/desk/x')
    expect([refused.status, await refused.text(), refused.headers.get('cache-control')]).toEqual([413, 'Too long.', 'no-store'])
  })

  test('tells its routes who asks', async () => {
    expect(await (await desk(coordinator).app.request('/en/desk/who')).text()).toBe(exampleDeskPerson().account_id)
  })

  test('is remembered by nobody, also where a handler says that it may be', async () => {
    const { app, answers } = desk(coordinator)
    for (let i = 0; i < 2; i++) {
      const { headers } = await app.request('/en/desk/x')
      expect([headers.get('cache-control'), headers.get('etag')]).toEqual(['no-store', null])
    }
    expect(Object.values(answers.measure()).map(({ count }) => count)).toEqual([0, 0, 0])
  })

  const own = site.public_url
  test.each([
    [{ origin: own, 'sec-fetch-site': 'same-origin' }, 200],
    [{ origin: own }, 200],
    [{ 'sec-fetch-site': 'same-origin' }, 200],
    [{}, 403],
    [{ origin: 'https://evil.example', host: 'evil.example' }, 403],
    [{ origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, 403],
    [{ origin: 'null', 'sec-fetch-site': 'cross-site' }, 403],
    [{ origin: own, 'sec-fetch-site': 'cross-site' }, 403],
    [{ origin: 'https://other.legalmap.example', 'sec-fetch-site': 'same-site' }, 403],
    [{ origin: 'http://legalmap.example' }, 403],
    [{ 'sec-fetch-site': 'none' }, 403],
  ] as [Record<string, string>, number][])(
    'takes a change that says of itself %j with %i, whatever it is made of',
    async (headers, status) => {
      const { app } = desk(coordinator)
      for (const type of ['application/x-www-form-urlencoded', 'application/json', 'text/plain', ''])
        expect(
          (await app.request('/en/desk/x', { method: 'POST', headers: { ...headers, ...(type && { 'content-type': type }) } }))
            .status,
          type,
        ).toBe(status)
    },
  )
})
