import type { DeskPerson } from '@legalmap/data/desk/person.ts'
import { exampleDeskPerson } from '@legalmap/data/examples/desk-person.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { routeTable } from '../routes.ts'
import type { TestSite } from '../site.ts'
import { createCanarySite, first, secretPoint } from './canaries.ts'
import { addressesOf, canaryIds, queryValues, questionsOf } from './fillings.ts'
import { secretNumbers, secretText, secretTexts } from './secrets.ts'

const country = { country: true, units: [], providers: [] }
const within = (...units: string[]) => ({ country: false, units, providers: [] })
const person = (account_id: string, more: Partial<DeskPerson>) => exampleDeskPerson({ account_id, name: account_id, ...more })

const people = {
  chief: person('chief', { role: 'administrator', reach: country }),
  osh: person('osh', { reach: within('osh') }),
  bishkek: person('bishkek', { reach: within('bishkek') }),
  naryn: person('naryn', { reach: within('naryn') }),
  hotline: person('hotline', { role: 'hotline', reach: within() }),
  reader: person('reader', { role: 'reader', reach: country }),
}
type Name = keyof typeof people

let site: TestSite
let questions: string[]
beforeAll(async () => {
  site = await createCanarySite({
    variant: first,
    site: {
      who: async (c) => people[(c.req.header('x-test-person') ?? '') as Name] ?? null,
      desk: { people: async () => Object.values(people).map((one) => ({ ...one, closed: false })) },
    },
  })
  const routes = routeTable(site).filter(({ pattern, method }) => pattern.startsWith('/api/v1/desk') && method === 'GET')
  const patterns = routes.map(({ pattern }) => pattern)
  const values = {
    id: [...canaryIds, 'visit-hidden', 'visit-town', 'zyqqvarn-plan', 'canary-new', 'nobody'],
    account: ['nobody'],
  }
  const queries = { ...queryValues(secretPoint(first)), before: ['100000', '2'], limit: ['100'] }
  questions = routes.flatMap(({ pattern, parameters }) =>
    addressesOf(pattern, values, patterns).flatMap((address) => [
      address,
      ...questionsOf(parameters, queries).map((entries) => `${address}?${new URLSearchParams(entries.map(([n, v]) => [n, v]))}`),
    ]),
  )
}, 120_000)
afterAll(() => site[Symbol.asyncDispose]())

const own = 'https://legalmap.example'
async function ask(name: Name | null, path: string, init: RequestInit = {}): Promise<string> {
  const headers = { origin: own, 'content-type': 'application/json', ...(name && { 'x-test-person': name }), ...init.headers }
  const response = await site.app.request(path, { ...init, headers })
  expect(response.status, path).toBeLessThan(500)
  return `${JSON.stringify([...response.headers])}\n${await response.text()}`
}

/** All that somebody is told, whatever she asks. */
async function everything(name: Name | null): Promise<string[]> {
  const told: string[] = []
  for (const path of questions) told.push(await ask(name, path))
  return told
}

const { ru: noteOfHidden } = secretText(`${first.tag}hiddennote`)
const { ru: noteOfTown } = secretText(`${first.tag}townnote`)
const { ru: streetOfHidden } = secretText(`${first.tag}hiddenstreet`)
const { ru: streetOfTown } = secretText(`${first.tag}townstreet`)
const holds = (told: readonly string[], secret: string) => told.some((text) => text.includes(JSON.stringify(secret).slice(1, -1)))

/** What changes something, or would: each about places in Osh and Bishkek. */
const acts: readonly (readonly [method: string, path: string, body: object])[] = [
  ['PATCH', '/centers/canary-hidden', { facts: { cost: 'paid' } }],
  ['PATCH', '/centers/canary-hidden', { facts: { unit_id: 'naryn' } }],
  ['POST', '/centers/canary-hidden/proposals', { facts: { cost: 'paid' } }],
  ['POST', '/centers/canary-hidden/undo', { change: 95 }],
  ['POST', '/revert', { batch: 'canaries', dry_run: true }],
  ['POST', '/revert', { batch: 'canaries' }],
  ['POST', '/revert', { who: 'nobody', day: '2026-03-01' }],
  ['POST', '/bulk', { unit: 'osh', notice: { text: { ky: 'а', ru: 'а', en: '' }, from: '', until: '2026-12-01' } }],
  ['POST', '/bulk', { centers: ['canary-hidden'], notice: { text: { ky: 'а', ru: 'а', en: '' }, from: '', until: '' } }],
  ['POST', '/programs/ended', { program: secretText(`${first.tag}hiddenstreet`).en, ended_on: '2026' }],
  ['POST', '/reviews/zyqqvarn-plan', { decision: 'approve' }],
]

describe('who is not signed in, or answers for other units', () => {
  test.each([null, 'naryn'] as const)(
    'is told nothing of what is kept by any question: %s',
    async (name) => {
      expect(questions.length).toBeGreaterThan(100)
      for (const text of new Set(await everything(name))) {
        // an address that was asked for with a secret in it may be named
        expect(secretTexts(text.replaceAll('zyqqvarn-plan', ''))).toEqual([])
        expect(secretNumbers(text, [secretPoint(first)])).toEqual([])
      }
    },
    60_000,
  )

  test.each([null, 'naryn', 'reader', 'hotline'] as const)('nor by anything that she tries to do: %s', async (name) => {
    const before = await site.store.version()
    for (const [method, path, body] of acts) {
      if (name === 'hotline' && path.endsWith('proposals')) continue
      for (const revision of ['"1"', '"2"', '"9"']) {
        const init = { method, body: JSON.stringify(body), headers: { 'if-match': revision } }
        const text = (await ask(name, `/api/v1/desk${path}`, init)).replaceAll('zyqqvarn-plan', '')
        expect(secretTexts(text), `${method} ${path}`).toEqual([])
        expect(secretNumbers(text, [secretPoint(first)]), `${method} ${path}`).toEqual([])
      }
    }
    expect(await site.store.version()).toBe(before)
  })
})

describe('who answers for a place', () => {
  test('sees what is kept of it, and nothing of places elsewhere', async () => {
    const osh = await everything('osh')
    expect([holds(osh, streetOfHidden), holds(osh, noteOfHidden)]).toEqual([true, true])
    expect([holds(osh, streetOfTown), holds(osh, noteOfTown)]).toEqual([false, false])
    const bishkek = await everything('bishkek')
    expect([holds(bishkek, streetOfTown), holds(bishkek, noteOfTown)]).toEqual([true, true])
    expect(bishkek.filter((text) => text.includes('canary-hidden"') && text.includes(noteOfHidden))).toEqual([])
  }, 60_000)

  test('and everybody of the country sees it, but only whom they are for the internal notes', async () => {
    for (const name of ['chief', 'hotline'] as const) {
      const told = await everything(name)
      expect([holds(told, streetOfHidden), holds(told, noteOfHidden)], name).toEqual([true, true])
    }
    const told = await everything('reader')
    expect(holds(told, streetOfHidden)).toBe(true)
    for (const note of [noteOfHidden, noteOfTown]) expect(holds(told, note)).toBe(false)
  }, 60_000)
})
