/** No page of a provider in the shipped register is a dead end: it has a phone and hours that somebody confirmed, or names who can be reached. */
import type { ProviderPage } from '@legalmap/data/pages/provider-page.ts'
import { hasHours } from '@legalmap/data/publish/opening.ts'
import { expect, test } from 'vitest'
import { createTestSite } from '../site.ts'

test('every page leads on to a number', async () => {
  await using site = await createTestSite()
  const { providers } = site.site.publisher.current()
  const ends: string[] = []
  for (const { id } of providers) {
    const response = await site.app.request(`/ky/providers/${id}`)
    const [, json = ''] = /<script type="application\/json">(.*?)<\/script>/s.exec(await response.text()) ?? []
    const { provider, reachable } = JSON.parse(json) as ProviderPage
    const leadsOn = provider.phones.length > 0 && hasHours(provider.schedule)
    const numbers = (reachable?.hits ?? []).flatMap((hit) => hit.phone ?? [])
    if (!leadsOn && numbers.length === 0) ends.push(id)
    expect(new Set(numbers.map(({ number, extension }) => `${number} ${extension}`)).size).toBe(numbers.length)
  }
  expect(providers.length).toBeGreaterThan(50)
  expect(ends).toEqual([])
})
