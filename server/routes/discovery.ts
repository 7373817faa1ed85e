/** What search engines read: where the pages are, in each language. */
import { languages } from '@legalmap/data/model/language.ts'
import { placedKinds } from '@legalmap/data/pages/page-kinds.ts'
import { problems } from '@legalmap/data/vocabulary/problems.ts'
import { Hono } from 'hono'
import { answerCache, rememberUntil } from '../answers/answer-cache.ts'
import type { Site } from '../context.ts'
import { dataHeaders } from '../headers.ts'
import { leavePath } from './leave.ts'

const escapeXml = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`)

export function discoveryRoutes({
  publisher,
  public_url,
  secure,
  now,
}: Pick<Site, 'publisher' | 'public_url' | 'secure' | 'now'>): Hono {
  const headers = dataHeaders(secure)
  const routes = new Hono()
  routes.get('/robots.txt', () => {
    const text = `User-agent: *\nAllow: /\nDisallow: /api/\nDisallow: ${leavePath}\nSitemap: ${public_url}/sitemap.xml\n`
    return new Response(text, {
      headers: { ...headers, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=3600' },
    })
  })
  routes.get('/sitemap.xml', answerCache({ version: () => publisher.current().version, now }), (c) => {
    const paths = [
      ...placedKinds.filter(({ path, listed }) => listed && !path.includes(':')).map(({ path }) => path),
      ...problems.map(({ slug }) => `/problems/${slug}`),
      ...publisher.current().index.providers.map(({ id }) => `/providers/${id}`),
    ]
    const alternates = (path: string) =>
      languages
        .map(
          (language) =>
            `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeXml(`${public_url}/${language}${path}`)}"/>`,
        )
        .join('')
    const entries = paths.flatMap((path) =>
      languages.map((language) => `<url><loc>${escapeXml(`${public_url}/${language}${path}`)}</loc>${alternates(path)}</url>`),
    )
    rememberUntil(c, Number.POSITIVE_INFINITY)
    const body = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`
    return new Response(body, { headers: { ...headers, 'content-type': 'application/xml; charset=utf-8' } })
  })
  return routes
}
