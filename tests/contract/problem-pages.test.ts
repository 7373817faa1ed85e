/** The pages of everyday problems and of who is entitled, as they are sent: complete before any script runs. */

import { exampleProvider } from '@legalmap/data/examples/records.ts'
import { languages } from '@legalmap/data/model/language.ts'
import type { Page } from '@legalmap/data/pages/page.ts'
import { criteria } from '@legalmap/data/vocabulary/eligibility.ts'
import { problems } from '@legalmap/data/vocabulary/problems.ts'
import { exampleWriting, insert } from '@legalmap/server/store/examples.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestSite, type TestSite } from '../site.ts'

type CreateRender = (assets: {
  styles: Record<string, { inline: string }>
  early: { inline: string }
  script: string
  preloads: object
  page_preloads: object
}) => (page: Page) => string

let site: TestSite
beforeAll(async () => {
  // by its address: the types of these tests know no JSX
  const { createRender, sheets } = (await import(new URL('../../web/src/entry-server.tsx', import.meta.url).href)) as {
    createRender: CreateRender
    sheets: readonly string[]
  }
  const render = createRender({
    styles: Object.fromEntries(sheets.map((sheet) => [sheet, { inline: '' }])),
    early: { inline: '' },
    script: '/script.js',
    preloads: { ky: [], ru: [], en: [] },
    page_preloads: {},
  })
  site = await createTestSite({ render })
})
afterAll(async () => {
  expect(site.reported).toEqual([])
  await site[Symbol.asyncDispose]()
})

/** What a person reads: the body without the data that the script is given. */
async function read(path: string) {
  const response = await site.app.request(path)
  const html = await response.text()
  const body = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
  const text = body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
  return { status: response.status, body, text, html }
}

test('a problem that nobody knows is a page that is not there', async () => {
  for (const path of ['/ky/problems/nowhere', '/ky/problems/constructor', '/ky/problems/land/more', '/de/problems'])
    expect((await read(path)).status).toBe(404)
})

test('a slash too many leads to the page', async () => {
  for (const path of ['/ru/problems', '/ru/problems/land', '/ru/eligibility']) {
    const response = await site.app.request(`${path}/`)
    expect(response.status).toBe(301)
    expect(response.headers.get('location')).toBe(path)
  }
})

test('the sitemap names every problem and the check in every language', async () => {
  const map = await (await site.app.request('/sitemap/1.xml')).text()
  for (const language of languages)
    for (const path of ['/problems', '/eligibility', ...problems.map(({ slug }) => `/problems/${slug}`)])
      expect(map).toContain(`<loc>https://legalmap.example/${language}${path}</loc>`)
})

describe.each(languages)('in %s', (language) => {
  test('the index links to every problem', async () => {
    const { status, body, html } = await read(`/${language}/problems`)
    expect(status).toBe(200)
    expect(html).toContain('href="tel:114"')
    for (const { slug } of problems) expect(body).toContain(`href="/${language}/problems/${slug}"`)
    expect(body).toContain(`href="/${language}/eligibility"`)
  })

  test.each(problems.map(({ slug }) => slug))(
    'the page %s says whom to call, what is free, who helps, and from where',
    async (slug) => {
      const { status, body, text } = await read(`/${language}/problems/${slug}`)
      expect(status).toBe(200)
      expect(text).toContain('114')
      expect(body).toContain('href="tel:114"')
      expect(body.match(/<h1/g)).toHaveLength(1)
      expect(body).toContain('flac-bishkek')
      expect(body).toContain(`href="/${language}?kind=free_legal_aid_center"`)
      // no provider of the shipped register names a topic, so none is said to
      expect(body).not.toContain('?topic=')
      // every statement about rights carries its source
      const told = body.match(/<p class="told">.*?<\/p>/g) ?? []
      expect(told.length).toBeGreaterThanOrEqual(5)
      for (const statement of told)
        expect(statement).toMatch(
          /class="told-sources">.*(?:<a href="https?:\/\/[^"]+"[^>]*>[^<]+<\/a>|<span translate="no">[^<]+<\/span>), \S/,
        )
    },
  )

  test('violence at home shows the police first, then 117 and 114, crisis centers and committees', async () => {
    const { body } = await read(`/${language}/problems/domestic-violence`)
    const calls = [...body.matchAll(/href="tel:(\d+)"/g)].map(([, number]) => number)
    expect(calls.slice(0, 3)).toEqual(['102', '117', '114'])
    expect(body).toContain(`href="/${language}?kind=crisis_center"`)
    expect(body).toContain(`href="/${language}?kind=cpdv"`)
    expect(body).toContain(`href="/${language}/safety"`)
  })

  test('who is entitled is complete without a script, and nothing on the page can send an answer', async () => {
    const { status, body, text } = await read(`/${language}/eligibility`)
    expect(status).toBe(200)
    expect(text).toContain('114')
    expect(body).not.toMatch(/<(?:form|input|button)/)
    expect(body.match(/<li>/g)).toHaveLength(Object.keys(criteria).length)
    for (const line of body.match(/<li>.*?<\/li>/g) ?? []) expect(line).toContain('class="told-sources"')
    expect(body).toContain('href="#groups"')
    expect(body).toContain('id="groups"')
  })
})

test('an answer that somebody puts into the address changes nothing', async () => {
  const plain = await read('/ru/eligibility')
  const asked = await read('/ru/eligibility?first_detention=on&income=1')
  expect(asked.body).toBe(plain.body)
})

test('who names the topic stands before the centers, and a hotline that closes leaves every page', async () => {
  const { store, site: inner } = site
  const hotline = (await store.register()).providers.find(({ record }) => record.id === 'hotline-115-ombudsman')
  if (!hotline) throw new Error('the register has no hotline 115')
  const closed = { ...hotline.record, status: 'closed' as const }
  await store.write(
    exampleWriting('topics', [
      insert('provider', exampleProvider({ id: 'land-helper', topics: ['land'] })),
      { noun: 'provider', action: 'update', record_id: closed.id, base_revision: hotline.revision, record: closed },
    ]),
  )
  await inner.publisher.refresh()
  const land = await read('/en/problems/land')
  expect(land.body.indexOf('/en/providers/land-helper')).toBeGreaterThan(0)
  expect(land.body.indexOf('/en/providers/land-helper')).toBeLessThan(land.body.indexOf('flac-bishkek'))
  expect((await read('/en/problems/inheritance')).body).not.toContain('land-helper')
  const torture = (await read('/en/problems/torture')).body
  expect(torture).toContain('/en/providers/hotline-114')
  expect(torture).not.toContain('/en/providers/hotline-115-ombudsman')
})
