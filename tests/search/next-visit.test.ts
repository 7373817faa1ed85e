import { exampleVisit } from '@legalmap/data/examples/records.ts'
import type { FindPage } from '@legalmap/data/pages/find-page.ts'
import { helpView } from '@legalmap/data/pages/help-view.ts'
import { registerOf } from '@legalmap/data/published/snapshot.ts'
import { parsePageState } from '@legalmap/data/search/page-address.ts'
import { exampleWriting, insert } from '@legalmap/server/store/examples.ts'
import { expect, test } from 'vitest'
import { createTestSite } from '../site.ts'
import { readSnapshot } from '../snapshot.ts'

/** The visit of the example is over at 17:00 in Bishkek on 1 December 2026. */
const end = Date.parse('2026-12-01T17:00:00+06:00')
const question = 'place=s41706255600010'

test('the next visit stands on the page and in the browser’s own answer alike, and the page is kept no longer than it', async () => {
  let instant = end - 90_000
  await using site = await createTestSite({ now: () => instant })
  const visit = exampleVisit({ id: 'lawyers-day', provider_id: 'flac-bishkek' })
  await site.store.write(exampleWriting('visit', [insert('visit', visit)]))
  await site.site.publisher.refresh()
  const ask = async () => {
    const response = await site.app.request(`/ru?${question}`)
    const [, json = ''] = /<script type="application\/json">(.*?)<\/script>/s.exec(await response.text()) ?? []
    return { visits: (JSON.parse(json) as FindPage).help.visits, cache: response.headers.get('cache-control') }
  }
  const { visits, cache } = await ask()
  expect(visits.map(({ id }) => id)).toEqual(['lawyers-day'])
  expect(Number(/max-age=(\d+)/.exec(cache ?? '')?.[1])).toBeLessThanOrEqual(90)

  const register = registerOf(await readSnapshot(site))
  const { query } = parsePageState([...new URLSearchParams(question)])
  const alone = helpView(register.index, query, { language: 'ru', now: instant, visits: register.visits })
  expect(alone.visits).toEqual(visits)

  instant = end
  expect((await ask()).visits).toEqual([])
})
