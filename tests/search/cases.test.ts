import { exampleProvider } from '@legalmap/data/examples/records.ts'
import type { FindPage } from '@legalmap/data/pages/find-page.ts'
import { helpView } from '@legalmap/data/pages/help-view.ts'
import { registerOf } from '@legalmap/data/published/snapshot.ts'
import { flagFilters, wordFilters } from '@legalmap/data/search/filters.ts'
import { findHelp } from '@legalmap/data/search/find-help.ts'
import { parsePageState } from '@legalmap/data/search/page-address.ts'
import { parseQuery } from '@legalmap/data/search/query.ts'
import { search } from '@legalmap/data/search/search.ts'
import { exampleWriting, insert } from '@legalmap/server/store/examples.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestSite, type TestSite } from '../site.ts'
import { readSnapshot } from '../snapshot.ts'
import { searchCases } from './cases.ts'
import { filledCases, filledProviders } from './filled-cases.ts'

const entriesOf = (address: string): [string, string][] => [...new URLSearchParams(address)]
const firstIds = (ids: readonly string[]) => ids.slice(0, 3)
const flagsOf = (help: { guessed: boolean; relaxed: boolean; unfiltered: boolean }) =>
  (['guessed', 'relaxed', 'unfiltered'] as const).filter((flag) => help[flag])

interface List {
  total: number
  items: { id: string }[]
}
const readList = async (response: Response) => {
  expect(response.status).toBe(200)
  const { total, items } = (await response.json()) as List
  return { total, first: firstIds(items.map(({ id }) => id)) }
}

/** An address as the body of a search: numbers are numbers, positions and boxes lists of them, the words of a filter a list, flags true or false. */
function bodyOf(address: string): Record<string, unknown> {
  const body: Record<string, unknown> = {}
  for (const [name, value] of entriesOf(address)) {
    if (Object.hasOwn(wordFilters, name)) body[name] = [...((body[name] as string[] | undefined) ?? []), value]
    else if (name === 'near' || name === 'bbox') body[name] = value.split(',').map(Number)
    else if ((flagFilters as readonly string[]).includes(name)) body[name] = value === 'true'
    else body[name] = name === 'limit' || name === 'radius' ? Number(value) : value
  }
  return body
}

const keptRegister = async (site: TestSite) => registerOf(await readSnapshot(site))

test('the table asks enough, and nothing twice', () => {
  expect(searchCases.length).toBeGreaterThanOrEqual(60)
  for (const cases of [searchCases, filledCases]) expect(new Set(cases.map(({ address }) => address)).size).toBe(cases.length)
})

describe.each([
  { register: 'the shipped register', cases: searchCases, more: [] },
  { register: 'a register whose providers say more', cases: filledCases, more: filledProviders },
])('of $register', ({ cases, more }) => {
  let site: TestSite
  let kept: ReturnType<typeof registerOf> | undefined
  beforeAll(async () => {
    site = await createTestSite()
    if (more.length === 0) return
    const edits = more.map((provider) => insert('provider', exampleProvider(provider)))
    await site.store.write(exampleWriting('filled', edits))
    await site.site.publisher.refresh()
  })
  afterAll(() => site[Symbol.asyncDispose]())
  const index = () => site.site.publisher.current().index

  describe.each(cases)('the question "$address"', ({ address, listed, page }) => {
    test('is answered the same by the engine', () => {
      const { total, hits } = search(index(), parseQuery(entriesOf(address)).query, site.site.now())
      expect({ total, first: firstIds(hits.map(({ provider }) => provider.id)) }).toEqual(listed)

      const help = findHelp(index(), parsePageState(entriesOf(address)).query, site.site.now())
      expect({
        total: help.answer.total,
        first: firstIds(help.answer.hits.map(({ provider }) => provider.id)),
        start: help.start && help.start.type !== 'device' ? help.start.id : '',
        namesakes: help.namesakes.map((hit) => (hit.type === 'place' ? hit.place.id : hit.unit.id)),
        flags: flagsOf(help),
      }).toEqual(page)
    })

    test('is answered the same by the API, asked by address and by body', async () => {
      expect(await readList(await site.app.request(`/api/v1/providers?${new URLSearchParams(entriesOf(address))}`))).toEqual(
        listed,
      )
      const request = {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(bodyOf(address)),
      }
      expect(await readList(await site.app.request('/api/v1/search', request))).toEqual(listed)
    })

    test('is answered the same by the page', async () => {
      const response = await site.app.request(`/en?${new URLSearchParams(entriesOf(address))}`)
      expect(response.status).toBe(200)
      const [, json = ''] = /<script type="application\/json">(.*?)<\/script>/s.exec(await response.text()) ?? []
      const { help } = JSON.parse(json) as FindPage
      expect({
        total: help.total,
        first: firstIds(help.hits.map(({ id }) => id)),
        start: help.start && help.start.type !== 'device' ? help.start.id : '',
        namesakes: help.namesakes.map(({ id }) => id),
        flags: flagsOf(help),
      }).toEqual(page)
    })

    test('is answered the same by the browser, from the snapshot that it keeps', async () => {
      kept ??= await keptRegister(site)
      const help = helpView(kept.index, parsePageState(entriesOf(address)).query, { language: 'en', now: site.site.now() })
      expect({
        total: help.total,
        first: firstIds(help.hits.map(({ id }) => id)),
        start: help.start && help.start.type !== 'device' ? help.start.id : '',
        namesakes: help.namesakes.map(({ id }) => id),
        flags: flagsOf(help),
      }).toEqual(page)
    })
  })
})
