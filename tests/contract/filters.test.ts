import { checkedHours, exampleProvider } from '@legalmap/data/examples/records.ts'
import type { Provider } from '@legalmap/data/model/provider.ts'
import type { FindPage } from '@legalmap/data/pages/find-page.ts'
import { exampleWriting, insert } from '@legalmap/server/store/examples.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestSite, type TestSite } from '../site.ts'

/** Monday, 23 November 2026, 12:00 in Bishkek; a test may let time go by. */
const noon = Date.UTC(2026, 10, 23, 6)
let instant = noon
let site: TestSite

beforeAll(async () => {
  site = await createTestSite({ now: () => instant })
  const here: Partial<Provider> = { unit_id: 'uzgen', place_id: 's41706255600010', topics: ['family'] }
  const edits = [
    exampleProvider({ id: 'a-open', ...here, ...checkedHours('Mo-Fr 09:00-18:00'), languages: ['uz'], cost: 'free' }),
    exampleProvider({ id: 'b-shut', ...here, ...checkedHours('Sa 09:00-18:00'), audiences: ['women'] }),
    exampleProvider({ id: 'c-planned', ...here, ...checkedHours('24/7'), status: 'planned' }),
    exampleProvider({
      id: 'd-fresh',
      ...here,
      accessibility: ['step_free'],
      verified_at: new Date(noon - 365 * 86_400_000).toISOString(),
      verified_by: 'Somebody',
    }),
  ].map((provider) => insert('provider', provider))
  await site.store.write(exampleWriting('filters', edits))
  await site.site.publisher.refresh()
})
afterAll(() => site[Symbol.asyncDispose]())

interface List {
  total: number
  unconfirmed?: number
  items: { id: string; opening?: string }[]
}
async function list(query: string): Promise<List> {
  const response = await site.app.request(`/api/v1/providers?limit=200&${query}`)
  expect(response.status).toBe(200)
  return (await response.json()) as List
}
async function page(query: string): Promise<FindPage> {
  const text = await (await site.app.request(`/en?${query}`)).text()
  return JSON.parse(/<script type="application\/json">(.*?)<\/script>/s.exec(text)?.[1] ?? '') as FindPage
}
const ids = ({ items }: List) => items.map(({ id }) => id)

describe('what is absurd', () => {
  test.each([
    'open_now=maybe',
    'open_now=',
    'language=klingon',
    'problem=i-do-not-know',
    'audience=WOMEN',
    'step_free=1',
    'open_now=true&open_now=true',
  ])('%s is refused by the API with its name, and ignored by the page', async (query) => {
    const response = await site.app.request(`/api/v1/providers?${query}`)
    expect(response.status).toBe(query === 'open_now=' ? 200 : 400)
    expect((await site.app.request(`/ru?${query}`)).status).toBe(200)
  })
})

describe('open now', () => {
  test('lists what is open first, then what has no confirmed hours, and never what is known to be closed', async () => {
    const { total, unconfirmed, items } = await list('place=s41706255600010&open_now=true')
    expect(items[0]).toMatchObject({ id: 'a-open', opening: 'open' })
    expect(items.slice(1).every(({ opening }) => opening === 'unconfirmed')).toBe(true)
    expect(items.map(({ id }) => id)).toContain('d-fresh')
    expect(items.map(({ id }) => id)).not.toContain('b-shut')
    expect(items.map(({ id }) => id)).not.toContain('c-planned')
    expect(unconfirmed).toBe(total - 1)
  })

  test('pages by cursor over the border between the open and the unconfirmed', async () => {
    const whole = ids(await list('place=s41706255600010&open_now=true'))
    const first = await site.app.request('/api/v1/providers?place=s41706255600010&open_now=true&limit=3')
    const { next } = (await first.json()) as { next: string }
    expect(ids(await list(`place=s41706255600010&open_now=true&cursor=${next}`))).toEqual(whole.slice(3))
  })
})

test.each([
  ['language=uz', 'a-open'],
  ['free_of_charge=true', 'a-open'],
  ['audience=women', 'b-shut'],
  ['step_free=true', 'd-fresh'],
  ['verified_last_year=true', 'd-fresh'],
])('%s finds the one that says so', async (query, id) => {
  expect(ids(await list(query))).toEqual([id])
})

test('everyday problems lead to centers, to what names a topic of theirs, and to their hotlines', async () => {
  const { items } = await list('problem=domestic-violence')
  const found = new Set(items.map(({ id }) => id))
  for (const id of ['flac-bishkek', 'crisis-sezim', 'hotline-102', 'hotline-114']) expect(found).toContain(id)
  expect(found).not.toContain('a-open')
  expect(ids(await list('problem=divorce-and-alimony'))).toContain('a-open')
})

describe('the page', () => {
  test('offers only what the register has, each with the number of answers that it would leave', async () => {
    const { help } = await page('')
    const options = Object.fromEntries(
      help.filters.map(({ name, options }) => [name, options.map(({ word, count }) => `${word} ${count}`)]),
    )
    expect(options.audience).toEqual(['women 1'])
    expect(options.open_now).toEqual(['true 1'])
    expect(options.language).toContain('uz 1')
    expect(options.language?.some((option) => option.startsWith('tg'))).toBe(false)
    for (const { name, options } of help.filters)
      for (const { word, count } of options)
        expect((await list(`${name}=${word}`)).total, `${name}=${word}`).toBe(
          name === 'open_now' ? count + help.unconfirmed : count,
        )
  })

  test('names the filters that may be taken off when nothing passes all of them', async () => {
    const { help } = await page('language=uz&audience=women')
    expect(help.unfiltered).toBe(true)
    expect(help.ways_out).toEqual([
      { name: 'audience', count: 1 },
      { name: 'language', count: 1 },
    ])
  })

  test('does not offer filters for which the shipped register has no data', async () => {
    await using shipped = await createTestSite()
    const text = await (await shipped.app.request('/en')).text()
    const { help } = JSON.parse(/<script type="application\/json">(.*?)<\/script>/s.exec(text)?.[1] ?? '') as FindPage
    const shown = help.filters.map(({ name }) => name)
    const { providers } = shipped.site.publisher.current()
    expect(shown.includes('open_now')).toBe(providers.some(({ schedule }) => schedule !== ''))
    expect(shown.includes('step_free')).toBe(providers.some(({ accessibility }) => accessibility.includes('step_free')))
    expect(shown.includes('audience')).toBe(providers.some(({ audiences }) => audiences.length > 0))
    expect(shown).toContain('kind')
  })
})

// from here on time goes by, never back
test('facts that were verified a year ago grow old while the site runs', async () => {
  expect(ids(await list('verified_last_year=true'))).toEqual(['d-fresh'])
  instant = noon + 1
  expect(ids(await list('verified_last_year=true'))).toEqual([])
})

test('what is open is asked anew when something closes, by the API and by the page', async () => {
  instant = Date.UTC(2026, 10, 23, 11, 59, 30)
  expect(ids(await list('open_now=true'))).toContain('a-open')
  const before = await site.app.request('/en?open_now=true')
  expect(before.headers.get('cache-control')).toContain('max-age=30')
  instant = Date.UTC(2026, 10, 23, 12)
  expect(ids(await list('open_now=true'))).not.toContain('a-open')
  expect((await page('open_now=true')).help.hits.map(({ id }) => id)).not.toContain('a-open')
})
