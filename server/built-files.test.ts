import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAnswers } from './answers/answers.ts'
import { readFolder, sendFile } from './built-files.ts'
import { fileClass } from './classes/file.ts'
import { routesOf } from './classes/route-class.ts'

const text = 'const a = 1\n'.repeat(200)
let folder: string
const app = new Hono()
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'legalmap-files-'))
  await writeFile(join(folder, 'a.js'), text)
  await writeFile(join(folder, 'a.js.br'), brotliCompressSync(text))
  await writeFile(join(folder, 'b.png'), 'png')
  const files = readFolder(folder)
  const file = routesOf(app, fileClass({ secure: true }), createAnswers({ now: () => 0 }))
  file.get('/:name', {}, (c) => {
    const found = files.get(c.req.param('name'))
    return found ? sendFile(c, file, found) : file.missing()
  })
})
afterAll(() => rm(folder, { recursive: true }))

test('a file comes in the best encoding that the build left and the browser takes', async () => {
  const read = async (accepted: string) => {
    const answer = await app.request('/a.js', { headers: { 'accept-encoding': accepted } })
    const { headers } = answer
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect(headers.get('content-length')).toBe(String(bytes.length))
    expect(headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    return { encoding: headers.get('content-encoding'), bytes }
  }
  const br = await read('gzip, br')
  expect([br.encoding, brotliDecompressSync(br.bytes).toString()]).toEqual(['br', text])
  for (const accepted of ['gzip', '', 'br;q=0'])
    expect(await read(accepted)).toEqual({ encoding: null, bytes: Buffer.from(text) })
})

test('who has a file is told so', async () => {
  for (const path of ['/a.js', '/b.png']) {
    const etag = (await app.request(path)).headers.get('etag') ?? ''
    const again = await app.request(path, { headers: { 'if-none-match': etag } })
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag])
    expect((await app.request(path, { headers: { 'if-none-match': '"other"' } })).status).toBe(200)
  }
})

test('a part of a file is not given: the whole comes, whatever is written in the range', async () => {
  for (const range of ['lines=1-2', 'bytes=0-1', 'bytes=-', 'x']) {
    const answer = await app.request('/a.js', { headers: { range } })
    expect([answer.status, await answer.text()], range).toEqual([200, text])
  }
})

test('HEAD says what GET would send, and what is not there is not there', async () => {
  const head = await app.request('/a.js', { method: 'HEAD' })
  expect([head.status, await head.text(), head.headers.get('content-length')]).toEqual([200, '', String(text.length)])
  for (const path of ['/a.js.br', '/none.js', '/..%2fa.js']) expect((await app.request(path)).status, path).toBe(404)
})
