import type { DeskProblem } from '@legalmap/data/desk/resources/problem.ts'
import { providerFacts } from '@legalmap/data/model/provider-facts.ts'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { administrator, aigul, center, type DeskSite, ifMatch, operator, siteWithDesk } from './site-with-desk.ts'

let site: DeskSite
beforeAll(async () => {
  site = await siteWithDesk({ second_look: 'off', records: [center(), center({ id: 'hidden', location_visibility: 'hidden' })] })
})
afterAll(() => site[Symbol.asyncDispose]())

/** What nobody means to write, or means no good by. */
const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '\u0000',
  'а\u0007б',
  '\u202e312626210',
  '\u200fЦентр\u200f',
  'Цeнтр',
  'https://аdilet.kg/',
  '\ud800',
  '\ufeff',
  '\u{e0041}',
  'x'.repeat(5_000),
  'Ж'.repeat(30_000),
  "' or 1=1 --",
  '=cmd|calc!A1',
  '../../etc/passwd',
  '__proto__',
  '9999-99-99',
  '2026-02-30',
  '-1',
  'NaN',
] as const

const facts = providerFacts.map(({ key }) => key)
const text = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary', maxLength: 40 }))
const localized = fc.record({ ky: text, ru: text, en: text })
const value = fc.oneof(
  text,
  localized,
  fc.array(text, { maxLength: 3 }),
  fc.array(fc.record({ number: text, extension: text, label: localized, channels: fc.array(text, { maxLength: 2 }) }), {
    maxLength: 2,
  }),
  fc.array(fc.record({ kind: text, from: text, until: text, reason: localized, schedule: text, place: localized }), {
    maxLength: 2,
  }),
  fc.record({ longitude: fc.double(), latitude: fc.double() }),
  fc.jsonValue({ maxDepth: 4 }),
)
const changes = fc.dictionary(fc.oneof(fc.constantFrom(...facts), text), value, { minKeys: 1, maxKeys: 4 })
const more = fc.record({ reason: fc.oneof(text, value), check: value, acts: value }, { requiredKeys: [] })

const isClear = ({ status, errors, detail }: DeskProblem) =>
  status >= 400 && status < 500 && detail.length > 0 && detail.length < 400 && (status !== 422 || (errors?.length ?? 0) > 0)

async function revision(): Promise<number> {
  return (await site.store.record('provider', 'center'))?.revision ?? 0
}

describe('whatever is sent', () => {
  test('to be saved is saved or refused with the facts that are wrong, and nothing fails', async () => {
    await fc.assert(
      fc.asyncProperty(changes, more, async (given, rest) => {
        const { status, body } = await site.send(
          aigul,
          'PATCH',
          '/centers/center',
          { ...rest, facts: given },
          ifMatch(await revision()),
        )
        if (status !== 200) expect(isClear(body), JSON.stringify([status, body])).toBe(true)
      }),
      { numRuns: 300 },
    )
    expect(await site.store.faults()).toEqual([])
    expect(site.reported).toEqual([])
  }, 120_000)

  test.each(facts)('in the fact %s is named by it, and what is typed elsewhere is not blamed', async (fact) => {
    for (const wrong of [
      { ky: hostile[0], ru: hostile[5], en: hostile[7] },
      ['\u0000'],
      [{ number: hostile[1] }],
      'Цeнтр\u202e',
      17.5,
      { x: null },
    ]) {
      const { status, body } = await site.send(
        aigul,
        'PATCH',
        '/centers/center',
        { facts: { email: 'a@mail.example', [fact]: wrong } },
        ifMatch(await revision()),
      )
      expect([status, new Set(body.errors?.map((error) => error.fact))], JSON.stringify(wrong)).toEqual([422, new Set([fact])])
    }
  })

  test('as a reason, a closure, a program, a proposal, a decision or a revert is refused or done, and nothing fails', async () => {
    const paths = [
      '/bulk',
      '/programs/ended',
      '/revert',
      '/centers/center/undo',
      '/centers/center/proposals',
      '/reviews/none',
    ] as const
    const members = [
      'reason',
      'closure',
      'notice',
      'unit',
      'centers',
      'program',
      'ended_on',
      'change',
      'batch',
      'who',
      'day',
      'decision',
      'facts',
      'acts',
      'dry_run',
    ]
    const body = fc.oneof(fc.dictionary(fc.constantFrom(...members), value, { maxKeys: 5 }), fc.jsonValue({ maxDepth: 3 }))
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...paths),
        fc.constantFrom(aigul, administrator, operator),
        body,
        async (path, person, given) => {
          const answer = await site.send(person, 'POST', path, given)
          if (answer.status !== 200) expect(isClear(answer.body), `${path} ${JSON.stringify(answer.body)}`).toBe(true)
        },
      ),
      { numRuns: 300 },
    )
    expect(site.reported).toEqual([])
  }, 120_000)

  test('as a parameter or a revision is answered or refused', async () => {
    const parameter = fc.constantFrom('q', 'unit', 'due', 'cursor', 'limit', 'who', 'day', 'batch', 'before', 'mine', 'x')
    const path = fc.constantFrom('/centers', '/history', '/reviews', '/centers/center/history', '/centers/center')
    await fc.assert(
      fc.asyncProperty(path, parameter, text, async (address, name, given) => {
        const answer = await site.get(aigul, `${address}?${new URLSearchParams([[name, given.toWellFormed().slice(0, 500)]])}`)
        expect(answer.status).toBeLessThan(500)
      }),
      { numRuns: 200 },
    )
    for (const given of ['"0"', 'W/"1"', '*', '"1", "2"', '1', '"99999999999999999999"', '"-1"', '""'])
      expect((await site.send(aigul, 'PATCH', '/centers/center', { facts: {} }, { 'if-match': given })).status, given).toBe(400)
    expect(site.reported).toEqual([])
  })
})

describe('a body', () => {
  test.each([
    ['of ten megabytes', `{"facts":{"note":"${'x'.repeat(10_000_000)}"}}`, {}, 413],
    ['that is no JSON', '{"facts":', {}, 400],
    ['nested a thousand deep', `{"facts":{"note":${'['.repeat(1000)}${']'.repeat(1000)}}}`, {}, 400],
    ['nested as deep as it can be', `{"facts":{"note":${'['.repeat(30_000)}${']'.repeat(30_000)}}}`, {}, 400],
    ['of a form', 'facts=1', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['that is compressed', '{}', { 'content-encoding': 'gzip' }, 415],
    ['that is a list', '[]', {}, 400],
    ['that speaks of a prototype', '{"facts":{"__proto__":{"admin":true},"constructor":1}}', {}, 422],
  ] as const)('%s is refused', async (_, body, headers, status) => {
    const answer = await site.send(aigul, 'PATCH', '/centers/center', body, { ...ifMatch(await revision()), ...headers })
    expect(answer.status).toBe(status)
  })
})

test('a pin of a place that must not be found is refused, a rough one too, and one from before may be taken away', async () => {
  const pin = (location: object | null) => site.send(aigul, 'PATCH', '/centers/hidden', { facts: { location } }, ifMatch(1))
  for (const point of [
    { longitude: 75.991234, latitude: 41.428765 },
    { longitude: 75.99, latitude: 41.43 },
  ]) {
    const { status, body } = await pin(point)
    expect([status, body.errors]).toEqual([422, [{ fact: 'location', path: '', code: 'position_of_hidden' }]])
  }
  expect((await pin(null)).status).toBe(200)
})
