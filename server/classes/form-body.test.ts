import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { readForm } from './form-body.ts'
import { Refusal } from './problem-json.ts'

const app = new Hono()
app.post('/', async (c) => {
  try {
    return c.json(await readForm(c, 100))
  } catch (error) {
    if (error instanceof Refusal) return c.text(error.message, error.status)
    throw error
  }
})
const form = { 'content-type': 'application/x-www-form-urlencoded' }
type Body = string | Uint8Array<ArrayBuffer> | ReadableStream
const send = (body: Body, headers: Record<string, string> = form) =>
  app.request('/', { method: 'POST', body, headers, duplex: 'half' } as RequestInit)

describe('a form is not read', () => {
  test.each([
    ['longer than it may be', 'x'.repeat(101), form, 413],
    ['longer than it says', new Blob(['x'.repeat(200)]).stream(), form, 413],
    ['longer than it may be by what it says', 'a=b', { ...form, 'content-length': '5000' }, 413],
    ['of another type', '{"a":"b"}', { 'content-type': 'application/json' }, 415],
    ['of no type', 'a=b', { 'content-type': '' }, 415],
    ['as text, which any site may send', 'a=b', { 'content-type': 'text/plain' }, 415],
    ['compressed', 'a=b', { ...form, 'content-encoding': 'gzip' }, 415],
    ['that is not UTF-8', new Uint8Array([97, 61, 0xff]), form, 400],
  ] as const)('that is %s', async (_, body, headers, status) => {
    expect((await send(body, headers)).status).toBe(status)
  })
})

test('a form is its fields in their order, with those that come twice', async () => {
  const type = { 'content-type': 'application/x-www-form-urlencoded; charset=UTF-8' }
  const read = await send('name=%D0%90%D0%B9%D0%B3%D2%AF%D0%BB+%D0%A2&unit=osh&unit=naryn&empty=', type)
  expect(await read.json()).toEqual([
    ['name', 'Айгүл Т'],
    ['unit', 'osh'],
    ['unit', 'naryn'],
    ['empty', ''],
  ])
})
