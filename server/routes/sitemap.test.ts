import { expect, test } from 'vitest'
import { countOfParts, sitemapIndex, sitemapPart } from './sitemap.ts'

const mapped = (count: number) => ({
  ids: Array.from({ length: count }, (_, i) => ({ id: `provider-with-a-long-name-${i}` })),
  public_url: 'https://legalmap.example',
})

test.each([0, 90, 2_950, 16_650, 100_000])(
  'of %i providers every part is within what search engines read, and all are in it',
  (count) => {
    const all = mapped(count)
    const index = sitemapIndex(all)
    expect(index.match(/<loc>/g)).toHaveLength(countOfParts(all))
    const seen = new Set<string>()
    for (let part = 1; part <= countOfParts(all); part++) {
      expect(index).toContain(`<loc>https://legalmap.example/sitemap/${part}.xml</loc>`)
      const text = sitemapPart(part, all) ?? ''
      const addresses = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address)
      expect(addresses.length).toBeLessThanOrEqual(50_000)
      expect(text.length).toBeLessThan(50_000_000)
      for (const address of addresses) seen.add(address)
    }
    const first = [...seen].filter((address) => !address.includes('/providers/')).length
    expect(seen.size).toBe(first + 3 * count)
    for (const language of ['ky', 'ru', 'en']) expect(seen).toContain(`https://legalmap.example/${language}/problems/land`)
  },
  60_000,
)

test('a part that is not there is none', () => {
  expect([sitemapPart(0, mapped(9)), sitemapPart(2, mapped(9))]).toEqual([null, null])
})
