/** The pages: one document per address, complete without JavaScript. */

import { isLanguage, type Language } from '@legalmap/data/model/language.ts'
import { snapshotAddress } from '@legalmap/data/pages/addresses.ts'
import { completePage } from '@legalmap/data/pages/complete-page.ts'
import { forEver, type Made } from '@legalmap/data/pages/page-kind.ts'
import { type PageContent, placedKinds } from '@legalmap/data/pages/page-kinds.ts'
import { type Context, Hono } from 'hono'
import { nameRoute, routeOf } from '../access-log.ts'
import { answerCache, rememberUntil } from '../answers/answer-cache.ts'
import { cardOf, cardSubject } from '../cards/page-card.ts'
import type { Site } from '../context.ts'
import { pageHeaders } from '../headers.ts'
import { wordsOf } from '../words.ts'
import { packOfPages } from './tiles.ts'
import { visitFiles } from './visit-files.ts'

/** The person's best language by Accept-Language; Kyrgyz where none of ours is asked for. */
export function preferredLanguage(accepted: string): Language {
  const wanted = accepted
    .split(',')
    .map((part) => {
      const [range = '', ...parameters] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/)
      const quality = parameters.find((parameter) => parameter.startsWith('q='))
      return { language: range.split('-')[0] ?? '', quality: quality ? Number(quality.slice(2)) : 1 }
    })
    .filter(({ language, quality }) => isLanguage(language) && quality > 0)
    .sort((a, b) => b.quality - a.quality)
  return (wanted[0]?.language as Language | undefined) ?? 'ky'
}

export function pageRoutes(site: Site): Hono {
  const { publisher, pack, web, now, public_url, leave_to, secure } = site
  const headers = pageHeaders(web, secure)
  const pages = new Hono()
  pages.use(nameRoute)
  const ofPages = packOfPages(pack)
  const notFound = (c: Context) => html(c, { content: { name: 'not_found' }, until: forEver }, 404)

  function html(c: Context, { content, until }: Made<PageContent>, status: 200 | 404 | 500 = 200): Response {
    const url = new URL(c.req.url)
    const named = url.pathname.split('/')[1] ?? ''
    const language = isLanguage(named) ? named : preferredLanguage(c.req.header('accept-language') ?? '')
    const instant = now()
    // the page that says that something broke must not ask what may be broken
    const published = status === 500 ? null : publisher.current()
    const { t, words } = wordsOf[language]
    const page = completePage(
      { content, until },
      {
        language,
        path: isLanguage(named) ? url.pathname.slice(3) : '',
        search: url.search,
        public_url,
        leave_to,
        now: instant,
        snapshot: published ? snapshotAddress({ register: published, pack }) : '',
        card: (published && cardOf(cardSubject(content), { register: published, words, t })?.address) ?? '',
        t,
        visits: published?.visits ?? [],
      },
    )
    if (status === 200) rememberUntil(c, page.until ?? forEver)
    return new Response(web.render(page), {
      status,
      headers: status === 200 ? headers : { ...headers, 'cache-control': 'no-cache' },
    })
  }

  pages.get('/', (c) => {
    const search = new URL(c.req.url).search
    const location = `/${preferredLanguage(c.req.header('accept-language') ?? '')}${search}`
    return new Response(null, {
      status: 302,
      headers: { ...headers, location, vary: 'accept-language', 'cache-control': 'no-cache' },
    })
  })

  const language = ':language{ky|ru|en}'
  for (const { path } of placedKinds)
    pages.get(`/${language}${path}/`, (c) => {
      const url = new URL(c.req.url)
      return new Response(null, { status: 301, headers: { ...headers, location: url.pathname.replace(/\/+$/, '') + url.search } })
    })
  pages.use(`/${language}/*`, answerCache({ version: () => publisher.current().version, now }))

  for (const kind of placedKinds)
    pages.get(`/${language}${kind.path}`, (c) => {
      const { language: inLanguage, ...parameters } = c.req.param() as Record<string, string> & { language: Language }
      const made = kind.make({
        register: publisher.current(),
        pack: ofPages,
        language: inLanguage,
        ...wordsOf[inLanguage],
        parameters,
        entries: [...new URL(c.req.url).searchParams],
        now: now(),
      })
      return made ? html(c, made) : notFound(c)
    })

  pages.route('/', visitFiles(site, notFound))

  pages.notFound(notFound)
  pages.onError((error, c) => {
    site.report(error, routeOf(c, 500))
    return html(c, { content: { name: 'server_error' }, until: forEver }, 500)
  })
  return pages
}
