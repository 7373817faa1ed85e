import { createHash } from 'node:crypto'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { type Context, Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import type { Remembered } from './answer.ts'
import { createAnswers, remember, type ShelfName } from './answers.ts'
import { answerAtOnce } from './at-once.ts'

const forEver = Number.POSITIVE_INFINITY

interface Options {
  capacity?: Partial<Record<ShelfName, number>>
  /** What the handler says of its answer; null to say nothing. */
  told?: (path: string) => Remembered | null
  shelf?: ShelfName
  make?: (c: Context) => Response | Promise<Response>
}

function site({ capacity, told = () => ({ until: forEver }), shelf = 'pages', make }: Options = {}) {
  const state = { now: 0, made: 0 }
  const answers = createAnswers({ now: () => state.now, ...(capacity && { capacity }) })
  const app = new Hono()
  app.get('/*', (c) => {
    const search = new URL(c.req.url).search
    return answers.through(c, { key: c.req.path + search, shelf: search ? 'searches' : shelf, route: '/*' }, () => {
      const made = ++state.made
      const remembered = told(c.req.path)
      if (remembered) remember(c, remembered)
      return make?.(c) ?? c.text(`made ${made} ${'long '.repeat(400)}`, 200, { 'x-own': 'kept', vary: 'accept-encoding' })
    })
  })
  answerAtOnce(app, answers, { now: () => state.now })
  return { app, state, answers }
}

describe('an answer', () => {
  test('that no handler marked is made every time', async () => {
    const { app, state } = site({ told: () => null })
    await app.request('/x')
    const second = await app.request('/x')
    expect([state.made, second.headers.get('etag')]).toEqual([2, null])
  })

  test('that does not say of what it tells is made once, until anything changes', async () => {
    const { app, state, answers } = site()
    await app.request('/x')
    await app.request('/x')
    expect(state.made).toBe(1)
    answers.forget(new Set(['visits', 'register']))
    expect(await (await app.request('/x')).text()).toMatch(/^made 2/)
  })

  test('is made again only where a change touched what it tells of', async () => {
    const { app, state, answers } = site({ told: (path) => ({ until: forEver, tags: [`provider:${path.slice(1)}`] }) })
    await app.request('/a')
    await app.request('/b')
    answers.forget(new Set(['provider:a', 'providers']))
    await app.request('/b')
    expect(state.made).toBe(2)
    await app.request('/a')
    expect(state.made).toBe(3)
    answers.forget('all')
    await app.request('/b')
    expect(state.made).toBe(4)
  })

  test('that was begun before a change is not kept after it, also where it is ready later', async () => {
    for (const change of ['tag', 'register', 'all'] as const) {
      const waiting = Promise.withResolvers<void>()
      let told = 'before'
      const { app, answers } = site({
        told: () => ({ until: forEver, ...(change === 'tag' ? { tags: ['provider:a'] } : {}) }),
        make: async (c) => {
          const text = told
          await waiting.promise
          return c.text(text)
        },
      })
      const begun = app.request('/a')
      await Promise.resolve()
      told = 'after'
      answers.forget(change === 'all' ? 'all' : new Set([change === 'tag' ? 'provider:a' : 'register']))
      waiting.resolve()
      expect(await (await begun).text()).toBe('before')
      expect(await (await app.request('/a')).text(), change).toBe('after')
    }
  })

  test('is made once for all who ask at the same time, and each of those who no handler marked is made for itself', async () => {
    const slowly = async (c: Context) => {
      await new Promise((resolve) => setTimeout(resolve, 5))
      return c.text('x')
    }
    const marked = site({ make: slowly })
    await Promise.all(Array.from({ length: 20 }, () => marked.app.request('/x')))
    expect(marked.state.made).toBe(1)
    const unmarked = site({ told: () => null, make: slowly })
    await Promise.all(Array.from({ length: 20 }, () => unmarked.app.request('/x')))
    expect(unmarked.state.made).toBe(20)
  })

  test('whose making fails is made again by the next, and keeps nobody waiting', async () => {
    const { app, state } = site({
      make: async (c) => {
        await new Promise((resolve) => setTimeout(resolve, 5))
        if (state.made === 1) throw new Error('broken')
        return c.text('x')
      },
    })
    const both = await Promise.all([app.request('/x'), app.request('/x')])
    expect(both.map(({ status }) => status)).toEqual([500, 200])
  })

  test('is made again when the clock makes it old, and says for how long it holds', async () => {
    const { app, state } = site({ told: () => ({ until: 30_000 }) })
    expect((await app.request('/x')).headers.get('cache-control')).toBe('public, max-age=30, must-revalidate')
    state.now = 29_000
    expect((await app.request('/x')).headers.get('cache-control')).toBe('public, max-age=1, must-revalidate')
    state.now = 30_000
    await app.request('/x')
    expect(state.made).toBe(2)
  })

  test('of a clock that ran ahead is made again when the clock is put right', async () => {
    const { app, state } = site()
    state.now = 400 * 86_400_000
    await app.request('/x')
    state.now = 0
    expect(await (await app.request('/x')).text()).toMatch(/^made 2/)
    await app.request('/x')
    expect(state.made).toBe(2)
  })

  test('that never changes keeps its own word for how long it holds', async () => {
    const caching = 'public, max-age=31536000, immutable'
    const { app } = site({ make: (c) => c.text('x', 200, { 'cache-control': caching }) })
    for (let i = 0; i < 2; i++) expect((await app.request('/x')).headers.get('cache-control')).toBe(caching)
  })

  test('is told apart by its whole key', async () => {
    const { app, state } = site()
    await app.request('/x?a=1')
    await app.request('/x?a=2')
    expect(state.made).toBe(2)
  })

  test('is the same for every host', async () => {
    const { app, state } = site()
    for (let i = 0; i < 20; i++) await app.request(`http://host-${i}.example/x`)
    expect(state.made).toBe(1)
  })

  test('is not sent again to who has it', async () => {
    const { app } = site()
    const etag = (await app.request('/x')).headers.get('etag') ?? ''
    for (const seen of [etag, etag.replace('W/', ''), `"other", ${etag}`, '*']) {
      const again = await app.request('/x', { headers: { 'if-none-match': seen } })
      const told = { status: again.status, body: await again.text(), own: again.headers.get('x-own') }
      expect(told).toEqual({ status: 304, body: '', own: 'kept' })
    }
    expect((await app.request('/x', { headers: { 'if-none-match': '"other"' } })).status).toBe(200)
  })

  test('to HEAD has the headers of GET and no body', async () => {
    const { app } = site()
    const got = await app.request('/x')
    const head = await app.request('/x', { method: 'HEAD' })
    expect(await head.text()).toBe('')
    for (const name of ['etag', 'content-length', 'cache-control']) expect(head.headers.get(name)).toBe(got.headers.get(name))
  })
})

describe('compression', () => {
  const reading = (app: Hono) => async (accepted: string) => {
    const answer = await app.request('/x', { headers: { 'accept-encoding': accepted } })
    const bytes = Buffer.from(await answer.arrayBuffer())
    return { encoding: answer.headers.get('content-encoding'), bytes, length: answer.headers.get('content-length') }
  }

  test('follows what the browser accepts, and the text stays the same, in whatever order it is asked for', async () => {
    const { app } = site()
    const read = reading(app)
    const plain = (await read('')).bytes.toString()
    for (let round = 0; round < 3; round++) {
      const br = await read('gzip, deflate, br')
      expect([br.encoding, brotliDecompressSync(br.bytes).toString(), br.length]).toEqual(['br', plain, String(br.bytes.length)])
      const gzip = await read('gzip, br;q=0')
      expect([gzip.encoding, gunzipSync(gzip.bytes).toString()]).toEqual(['gzip', plain])
      const identity = await read('identity')
      expect([identity.encoding, identity.bytes.toString()]).toEqual([null, plain])
    }
  })

  test('comes as small as can be for who asks later, and only that is kept', async () => {
    const text = Array.from({ length: 3000 }, (_, i) => `word${(i * i) % 977} other `).join('')
    const { app, answers, state } = site({ make: (c) => c.text(text) })
    const read = reading(app)
    const quick = await read('br')
    const kept = answers.measure().pages.size
    await read('br')
    await read('br')
    await answers.idle()
    const best = await read('br')
    expect(best.bytes.length).toBeLessThan(quick.bytes.length)
    expect(brotliDecompressSync(best.bytes)).toEqual(brotliDecompressSync(quick.bytes))
    expect(kept - answers.measure().pages.size).toBe(quick.bytes.length - best.bytes.length)
    expect(best.bytes.length).toBeLessThan(answers.measure().pages.size)
    expect(state.made).toBe(1)
  })

  test('of what is large happens off the event loop', async () => {
    const text = Array.from({ length: 200_000 }, (_, i) => `${(i * 7919) % 100_003} `).join('')
    const { app } = site({ make: (c) => c.text(text) })
    let turns = 0
    const turning = setInterval(() => turns++, 1)
    const { bytes } = await reading(app)('br')
    clearInterval(turning)
    expect(brotliDecompressSync(bytes).toString()).toBe(text)
    expect(turns).toBeGreaterThan(2)
  })

  test('leaves a PNG and what is small as they are', async () => {
    const png = site({ make: (c) => c.body('x'.repeat(2000), 200, { 'content-type': 'image/png' }) })
    const small = site({ make: (c) => c.text('x'.repeat(500)) })
    expect(await reading(png.app)('br, gzip')).toMatchObject({ encoding: null, length: '2000' })
    expect(await reading(small.app)('br, gzip')).toMatchObject({ encoding: null, length: '500' })
  })
})

describe('the memory', () => {
  const ask = async (app: Hono, paths: readonly string[]) => {
    for (const path of paths) await app.request(path)
  }

  test('forgets what was not asked for longest', async () => {
    const { app, state } = site({ capacity: { pages: 13_000 } })
    await ask(app, ['/1', '/2', '/3', '/1', '/4'])
    expect(state.made).toBe(4)
    await ask(app, ['/1', '/4'])
    expect(state.made).toBe(4)
    await ask(app, ['/2'])
    expect(state.made).toBe(5)
  })

  test('keeps its pages through any number of searches', async () => {
    const { app, state, answers } = site({ capacity: { searches: 20_000 } })
    await ask(app, ['/ky', ...Array.from({ length: 400 }, (_, i) => `/ru?q=${i}`)])
    await ask(app, ['/ky'])
    expect(state.made).toBe(401)
    expect(answers.measure().searches.size).toBeLessThanOrEqual(20_000)
  })

  test('answers what is larger than itself, and remembers all else as before', async () => {
    // letters without an order, which no compression makes small
    const noise = (length: number) =>
      createHash('shake256', { outputLength: length / 2 })
        .update('noise')
        .digest('hex')
    const { app, state, answers } = site({
      capacity: { pages: 20_000 },
      make: (c) => c.text(noise(c.req.path === '/large' ? 80_000 : 2000)),
    })
    await ask(app, ['/1', '/2'])
    const before = answers.measure()
    for (let i = 0; i < 3; i++)
      for (const accepted of ['br', 'gzip', ''])
        expect((await app.request('/large', { headers: { 'accept-encoding': accepted } })).status).toBe(200)
    expect(answers.measure()).toEqual(before)
    await ask(app, ['/1', '/2'])
    expect(state.made).toBe(11)
  })
})
