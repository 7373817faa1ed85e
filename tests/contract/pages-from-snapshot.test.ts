import { type Language, languages } from '@legalmap/data/model/language.ts'
import type { Asked } from '@legalmap/data/pages/asked.ts'
import { keptPaths, makeKept, type PageContent } from '@legalmap/data/pages/page-kinds.ts'
import { registerOf } from '@legalmap/data/published/snapshot.ts'
import { problems } from '@legalmap/data/vocabulary/problems.ts'
import { wordsOf } from '@legalmap/server/words.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pageKinds } from '../page-kinds.ts'
import { searchCases } from '../search/cases.ts'
import { createTestSite, type TestSite } from '../site.ts'
import { readSnapshot } from '../snapshot.ts'

let site: TestSite
let saved: Pick<Asked, 'register' | 'pack'>

beforeAll(async () => {
  site = await createTestSite()
  const snapshot = await readSnapshot(site)
  saved = { register: registerOf(snapshot), pack: snapshot.pack }
})
afterAll(() => site[Symbol.asyncDispose]())

/** What the server's page holds, which the plain renderer of tests writes into it as it is. */
async function served(language: Language, address: string): Promise<{ status: number; content: PageContent }> {
  const response = await site.app.request(`/${language}${address}`)
  const [, json = ''] = /<script type="application\/json">(.*)<\/script>/.exec(await response.text()) ?? []
  return { status: response.status, content: JSON.parse(json) as PageContent }
}

function built(language: Language, address: string): PageContent | null {
  const { pathname, searchParams } = new URL(`https://legalmap.example/${language}${address}`)
  const page = makeKept(pathname.slice(`/${language}`.length), {
    ...saved,
    language,
    ...wordsOf[language],
    entries: [...searchParams],
    now: site.site.now(),
  })
  // as it would travel
  return page && (JSON.parse(JSON.stringify(page.content)) as PageContent)
}

/** All that may stand in the address of a page; of the others it is asked for the example in `../page-kinds.ts`. */
const addressesOf: Record<string, () => string[]> = {
  '': () => ['', '?view=map', '?selected=flac-kerben', ...searchCases.map(({ address }) => `?${address}`)],
  '/problems/:slug': () => problems.map(({ slug }) => `/problems/${slug}`),
  '/visits': () => ['/visits', '/visits?unit=osh', '/visits?unit=nowhere'],
  '/providers/:id': () => saved.register.providers.map(({ id }) => `/providers/${id}`),
  '/providers/:id/card': () => saved.register.providers.map(({ id }) => `/providers/${id}/card`),
  '/units/:unit/poster': () => saved.register.index.gazetteer.units.map(({ id }) => `/units/${id}/poster`),
}

describe('what a browser builds from the snapshot', () => {
  test.each(['/nowhere', '/about/', '/providers/nobody', '/providers/%E0%A4%A', '/problems/none', '/units/none/poster'])(
    'is nothing for %s, which the server does not have either',
    async (path) => {
      expect((await site.app.request(`/en${path}`)).status).toBeGreaterThan(300)
      expect(built('en', path)).toBeNull()
    },
  )

  for (const path of keptPaths)
    test.each(languages)(`is what the server shows: ${path || 'the find page'} in %s`, async (language) => {
      const addresses = addressesOf[path]?.() ?? pageKinds.filter(({ route }) => route === path).map((page) => page.path)
      expect(addresses.length, 'addresses to compare').toBeGreaterThan(0)
      for (const address of addresses) {
        const { status, content } = await served(language, address)
        expect(status, address).toBe(200)
        expect(built(language, address), address).toEqual(content)
      }
    })
})
