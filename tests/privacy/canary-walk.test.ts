import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import jsQR from 'jsqr'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { routeTable } from '../routes.ts'
import type { TestSite } from '../site.ts'
import { builtPages } from './built-pages.ts'
import { createCanarySite, first, secretPoint } from './canaries.ts'
import { addressesOf, bodiesOf, parameterValues, questionsOf } from './fillings.ts'
import { secretNumbers, secretText, secretTexts } from './secrets.ts'
import { allQuestions, answerTo, type Question, type Told } from './walk.ts'

const point = secretPoint(first)
let site: TestSite
let unrestricted: TestSite
let questions: Question[]
beforeAll(async () => {
  const built = await builtPages()
  site = await createCanarySite({ variant: first, site: built() })
  unrestricted = await createCanarySite({ variant: first, restricted: false, site: built() })
  questions = allQuestions(site, point)
}, 120_000)
afterAll(async () => {
  await site[Symbol.asyncDispose]()
  await unrestricted[Symbol.asyncDispose]()
})

const textOf = ({ body }: Pick<Told, 'body'>) => Buffer.from(body).toString('utf8')

/** What a code of dark modules says: its path is drawn into pixels and read as a camera would. */
function readCode(svg: string): string {
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1] ?? 0)
  const scale = 4
  const width = size * scale
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255)
  for (const [, x = '', y = '', length = ''] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++)
      for (let column = Number(x) * scale; column < (Number(x) + Number(length)) * scale; column++)
        pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3)
  // the default export of a CommonJS package
  const read = jsQR as unknown as (data: Uint8ClampedArray, width: number, height: number) => { data: string } | null
  return read(pixels, width, width)?.data ?? ''
}

describe('a route that nobody knows how to ask fails the walk', () => {
  const values = () => parameterValues(site)
  test.each([['/export/:format'], ['/:language{ky|ru|en}/:thing'], ['/tiles/:z{[a-z]+}'], ['/more/*']])('%s', (pattern) => {
    expect(() => addressesOf(pattern, values(), [pattern])).toThrow(/fillings\.ts/)
  })
  test('and so do a parameter of a query and a body without known values', () => {
    expect(() => questionsOf(['q', 'colour'], { q: ['x'] })).toThrow(/colour/)
    expect(() => bodiesOf('/api/v1/other', [])).toThrow(/fillings\.ts/)
  })
  test('every route is asked at least once', () => {
    const patterns = routeTable(site).map(({ pattern }) => pattern)
    const asked = new Set(questions.map(({ path }) => path.split('?')[0]))
    for (const pattern of patterns) {
      const addresses = addressesOf(pattern, values(), patterns)
      if (addresses.length > 0)
        expect(
          addresses.some((address) => asked.has(address)),
          pattern,
        ).toBe(true)
    }
  })
  test('and by every name of the query that it reads', () => {
    const reading = routeTable(site).filter(({ method, parameters }) => method === 'GET' && parameters.length > 0)
    expect(reading.length).toBeGreaterThan(5)
    const patterns = reading.map(({ pattern }) => pattern)
    for (const { pattern, parameters } of reading) {
      const [example = ''] = addressesOf(pattern, values(), patterns)
      for (const name of parameters)
        expect(
          questions.some(({ path }) => path.startsWith(`${example}?${name}=`)),
          `${pattern} ${name}`,
        ).toBe(true)
    }
  })
})

describe('no answer to any question', () => {
  const heard: string[] = []
  const answers: { question: Question; answer: Told }[] = []
  beforeAll(async () => {
    const listening = [
      ...(['log', 'info', 'warn', 'error', 'debug'] as const).map((name) =>
        vi.spyOn(console, name).mockImplementation((...said) => void heard.push(said.map(String).join(' '))),
      ),
      ...[process.stdout, process.stderr].map((stream) =>
        vi.spyOn(stream, 'write').mockImplementation((chunk) => heard.push(String(chunk)) > 0),
      ),
    ]
    try {
      for (const question of questions) answers.push({ question, answer: await answerTo(site, question) })
    } finally {
      for (const one of listening) one.mockRestore()
    }
  }, 300_000)

  test('tells a secret text or a secret point, in its body or in a header, in whatever encoding', () => {
    const found: string[] = []
    const looked = new Set<string>()
    for (const { question, answer } of answers) {
      if (question.tells) continue
      const text = `${JSON.stringify(answer.headers)}\n${textOf(answer)}`
      if (looked.has(text)) continue
      looked.add(text)
      const where = `${question.method} ${question.path} ${question.body ?? ''}`
      for (const told of secretTexts(text)) found.push(`${where} tells ${told}`)
      // scripts and tiles hold numbers of their own and nothing of the register
      if (!/^\/(assets|tiles)\//.test(question.path))
        for (const told of secretNumbers(text, [point])) found.push(`${where} tells ${told}`)
    }
    expect(found).toEqual([])
    expect(looked.size).toBeGreaterThan(300)
  }, 300_000)

  test('sets a cookie, or dates itself by an edit', () => {
    for (const { answer, question } of answers) {
      expect(answer.headers['set-cookie'], question.path).toBeUndefined()
      // a built file is as old as the build
      if (!/^\/(?:assets\/|[^/]+\.(?:svg|png)(?:\?|$))/.test(question.path))
        expect(answer.headers['last-modified'], question.path).toBeUndefined()
    }
  })

  test('holds another text when it is compressed, or tells anything when it has not changed', async () => {
    for (const { question, answer } of answers) {
      if (
        question.method !== 'GET' ||
        question.path.includes('?') ||
        question.path.startsWith('/assets/') ||
        !answer.headers.etag
      )
        continue
      for (const [encoding, decode] of [
        ['br', brotliDecompressSync],
        ['gzip', gunzipSync],
      ] as const) {
        const other = await answerTo(site, question, { 'accept-encoding': encoding })
        if (other.headers['content-encoding'] !== encoding) continue
        expect(decode(other.body).equals(answer.body), question.path).toBe(true)
      }
      const again = await answerTo(site, question, { 'if-none-match': answer.headers.etag })
      expect([again.status, again.body.length], question.path).toEqual([304, 0])
      expect(secretTexts(JSON.stringify(again.headers))).toEqual([])
    }
  }, 120_000)

  test('gives a code that leads anywhere but to our own page', () => {
    const codes = answers.filter(
      ({ question, answer }) => question.method === 'GET' && question.path.endsWith('/qr.svg') && answer.status === 200,
    )
    expect(codes.length).toBeGreaterThan(20)
    for (const { answer } of codes)
      expect(readCode(textOf(answer))).toMatch(/^https:\/\/legalmap\.example\/(ky|ru|en)(\/providers\/[a-z-]+|\?unit=[a-z-]+)$/)
  })

  test('draws a place that must not be found: pictures are the same as if it were not in the register', async () => {
    const pictures = answers.filter(
      ({ question }) => question.method === 'GET' && question.path.startsWith('/pictures/') && !question.path.includes('?'),
    )
    expect(pictures.filter(({ answer }) => answer.status === 200).length).toBeGreaterThan(20)
    for (const { question, answer } of pictures)
      expect(textOf(answer) === textOf(await answerTo(unrestricted, question)), question.path).toBe(true)
  })

  test('is logged with what was asked, or with a secret', () => {
    for (const line of [...heard, ...site.reported.map(({ error, route }) => `${route} ${error}`)]) {
      expect(secretTexts(line)).toEqual([])
      expect(secretNumbers(line, [point])).toEqual([])
      expect(line).not.toMatch(/canary|[?&](?:q|near|bbox)=/)
    }
    expect(site.reported).toEqual([])
  })
})

test('what is kept stays in the register and in its history, for coordinators', async () => {
  const register = await site.store.register()
  const kept = JSON.stringify([register.providers, await site.store.batches(10)])
  expect(secretTexts(kept)).not.toEqual([])
  expect(secretNumbers(kept, [point])).not.toEqual([])
  expect(kept).toContain(JSON.stringify(secretText('onetownstreet').en).slice(1, -1))
})
