/** The cards for shared links: named by their pages, drawn by the server, and never a reason for an error. */

import { languages } from '@legalmap/data/model/language.ts'
import type { Page } from '@legalmap/data/pages/page.ts'
import { placedKinds } from '@legalmap/data/pages/page-kinds.ts'
import { createAnswers } from '@legalmap/server/answers/answers.ts'
import { createClasses } from '@legalmap/server/classes/classes.ts'
import { cardRoutes } from '@legalmap/server/routes/cards.ts'
import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pageKinds } from '../page-kinds.ts'
import { createTestSite, type TestSite } from '../site.ts'

let site: TestSite
const drawn = new Map<string, Page>()
beforeAll(async () => {
  const render = (page: Page) => {
    drawn.set(`/${page.language}${page.path}`, page)
    return ''
  }
  site = await createTestSite({ render })
})
afterAll(() => site[Symbol.asyncDispose]())

async function cardOf(address: string): Promise<string> {
  await site.app.request(address)
  return drawn.get(address)?.card ?? 'no page'
}

/** An example of each page that is to be passed on. */
const passedOn = placedKinds.flatMap(({ path: route, card }) => {
  const example = pageKinds.find((page) => page.route === route)
  return card && example ? [{ path: example.path, subject: card.subject }] : []
})

test('an address that no page names is not there', async () => {
  const card = await cardOf('/ru/providers/crisis-sezim')
  const wrong = [
    card.replace(/[0-9a-f]{12}/, '000000000000'),
    card.replace('-ru-', '-ky-'),
    card.replace('crisis-sezim', 'flac-kerben'),
    card.replace('crisis-sezim', 'nobody'),
    '/cards/000000000000-ru-constructor.png',
  ]
  for (const address of wrong) expect((await site.app.request(address)).status, address).toBe(404)
})

test('where a card cannot be drawn, the one of the whole site stands in, and nobody remembers that', async () => {
  const card = await cardOf('/ru/providers/crisis-sezim')
  const app = new Hono()
  const { file } = createClasses(app, site.site, createAnswers({ now: site.site.now }))
  cardRoutes(file, site.site, { paint: async () => null })
  const answer = await app.request(card)
  expect([answer.status, answer.headers.get('location')]).toEqual([302, '/card.png'])
  expect(answer.headers.get('cache-control')).toBe('no-store')
})

test('pages that nobody is to pass on name none', async () => {
  for (const path of ['/providers/crisis-sezim/card', '/units/osh/poster', '/saved', '/shell', '/nowhere'])
    expect(await cardOf(`/ky${path}`), path).toBe('')
})

describe.each(languages)('in %s', (language) => {
  test('every other page names a picture of its own that is there, kept for ever, and already small', async () => {
    const named = new Map<string, string>()
    for (const { path } of passedOn) named.set(path, await cardOf(`/${language}${path}`))
    expect(named.get('/safety')).toBe(named.get(''))
    const subjects = new Set(passedOn.map(({ subject }) => subject))
    expect(new Set(named.values()).size, 'as many cards as subjects').toBe(subjects.size)
    for (const [path, card] of named) {
      expect(card, path).not.toBe('')
      const answer = await site.app.request(card, { headers: { 'accept-encoding': 'br, gzip' } })
      expect([answer.status, answer.headers.get('content-type')], card).toEqual([200, 'image/png'])
      expect(answer.headers.get('content-encoding')).toBeNull()
      expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
      expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
      const png = Buffer.from(await answer.arrayBuffer())
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
    }
  })
})
