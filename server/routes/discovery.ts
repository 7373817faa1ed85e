/** What search engines read: where the pages are, in each language. */
import { remember } from '../answers/answers.ts'
import type { Routes } from '../classes/route-class.ts'
import type { Site } from '../context.ts'
import { leavePath } from './leave.ts'
import { type Mapped, sitemapIndex, sitemapPart } from './sitemap.ts'

const forEver = Number.POSITIVE_INFINITY

export function discoveryRoutes(data: Routes, { publisher, public_url }: Pick<Site, 'publisher' | 'public_url'>): void {
  const xml = { 'content-type': 'application/xml; charset=utf-8' }
  const mapped = (): Mapped => ({ ids: publisher.current().index.providers, public_url })

  data.get('/robots.txt', {}, () => {
    const text = `User-agent: *\nAllow: /\nDisallow: /api/\nDisallow: ${leavePath}\nSitemap: ${public_url}/sitemap.xml\n`
    return data.reply(text, { headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=3600' } })
  })

  data.get('/sitemap.xml', {}, (c) => {
    remember(c, { until: forEver, tags: ['providers'] })
    return data.reply(sitemapIndex(mapped()), { headers: xml })
  })

  data.get('/sitemap/:part{[0-9]{1,5}\\.xml}', {}, (c) => {
    const part = sitemapPart(Number.parseInt(c.req.param('part'), 10), mapped())
    if (part === null) return data.missing()
    remember(c, { until: forEver, tags: ['providers'] })
    return data.reply(part, { headers: xml })
  })
}
