import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { answerCache, rememberUntil } from './answer-cache.ts'

function counting({ expires = Number.POSITIVE_INFINITY, capacity = 1_000_000, status = 200 as 200 | 404 } = {}) {
  const state = { version: 'a', now: 0, made: 0 }
  const app = new Hono()
  app.use(answerCache({ version: () => state.version, now: () => state.now, capacity }))
  app.get('/forgotten', (c) => c.text(`made ${++state.made}`))
  app.get('/*', (c) => {
    state.made++
    if (status === 200) rememberUntil(c, expires)
    return c.text(`made ${state.made} ${'long '.repeat(400)}`, status, { 'x-own': 'kept' })
  })
  return { app, state }
}

describe('an answer', () => {
  test('that no handler marked is made every time', async () => {
    const { app, state } = counting()
    await app.request('/forgotten')
    const second = await app.request('/forgotten')
    expect(state.made).toBe(2)
    expect(second.headers.get('etag')).toBeNull()
  })

  test('that is a PNG is not compressed again', async () => {
    const app = new Hono()
    app.use(answerCache({ version: () => 'a', now: () => 0 }))
    app.get('/x.png', (c) => {
      rememberUntil(c, Number.POSITIVE_INFINITY)
      return c.body('x'.repeat(2000), 200, { 'content-type': 'image/png' })
    })
    const answer = await app.request('/x.png', { headers: { 'accept-encoding': 'br, gzip' } })
    expect(answer.headers.get('content-encoding')).toBeNull()
    expect((await answer.text()).length).toBe(2000)
  })

  test('that is not fine is made every time', async () => {
    const { app, state } = counting({ status: 404 })
    expect((await app.request('/x')).status).toBe(404)
    await app.request('/x')
    expect(state.made).toBe(2)
  })

  test('is made once, until the version changes', async () => {
    const { app, state } = counting()
    await app.request('/x')
    await app.request('/x')
    expect(state.made).toBe(1)
    state.version = 'b'
    expect(await (await app.request('/x')).text()).toMatch(/^made 2/)
  })

  test('is made again when the clock makes it old, and says for how long it holds', async () => {
    const { app, state } = counting({ expires: 30_000 })
    expect((await app.request('/x')).headers.get('cache-control')).toBe('public, max-age=30, must-revalidate')
    state.now = 29_000
    expect((await app.request('/x')).headers.get('cache-control')).toBe('public, max-age=1, must-revalidate')
    state.now = 30_000
    await app.request('/x')
    expect(state.made).toBe(2)
  })

  test('that never changes keeps its own word for how long it holds', async () => {
    const app = new Hono()
    app.use(answerCache({ version: () => 'a', now: () => 0 }))
    app.get('/x', (c) => {
      rememberUntil(c, Number.POSITIVE_INFINITY)
      return c.text('x', 200, { 'cache-control': 'public, max-age=31536000, immutable' })
    })
    for (let i = 0; i < 2; i++)
      expect((await app.request('/x')).headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  })

  test('is told apart by its whole address', async () => {
    const { app, state } = counting()
    await app.request('/x?a=1')
    await app.request('/x?a=2')
    expect(state.made).toBe(2)
  })

  test('is not sent again to who has it', async () => {
    const { app } = counting()
    const etag = (await app.request('/x')).headers.get('etag') ?? ''
    for (const seen of [etag, etag.replace('W/', ''), `"other", ${etag}`, '*']) {
      const again = await app.request('/x', { headers: { 'if-none-match': seen } })
      expect({ status: again.status, body: await again.text(), own: again.headers.get('x-own') }).toEqual({
        status: 304,
        body: '',
        own: 'kept',
      })
    }
    expect((await app.request('/x', { headers: { 'if-none-match': '"other"' } })).status).toBe(200)
  })

  test('is compressed as the browser accepts, and stays the same text', async () => {
    const { app } = counting()
    const plain = await (await app.request('/x')).text()
    const read = async (accepted: string) => {
      const answer = await app.request('/x', { headers: { 'accept-encoding': accepted } })
      return {
        encoding: answer.headers.get('content-encoding'),
        bytes: Buffer.from(await answer.arrayBuffer()),
        length: answer.headers.get('content-length'),
      }
    }
    const br = await read('gzip, deflate, br')
    expect([br.encoding, brotliDecompressSync(br.bytes).toString(), br.length]).toEqual(['br', plain, String(br.bytes.length)])
    const gzip = await read('gzip, br;q=0')
    expect([gzip.encoding, gunzipSync(gzip.bytes).toString()]).toEqual(['gzip', plain])
    expect((await read('identity')).encoding).toBeNull()
  })

  test('to HEAD has the headers of GET and no body', async () => {
    const { app } = counting()
    const got = await app.request('/x')
    const head = await app.request('/x', { method: 'HEAD' })
    expect(await head.text()).toBe('')
    expect(head.headers.get('etag')).toBe(got.headers.get('etag'))
    expect(head.headers.get('content-length')).toBe(got.headers.get('content-length'))
  })

  test('gives way to newer ones when there is no more room', async () => {
    const { app, state } = counting({ capacity: 13_000 })
    for (const path of ['/1', '/2', '/3', '/4']) await app.request(path)
    await app.request('/4')
    expect(state.made).toBe(4)
    await app.request('/1')
    expect(state.made).toBe(5)
  })
})
