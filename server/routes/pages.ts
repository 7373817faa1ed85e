/** The pages: one document per address, complete without JavaScript. */
import type { FindPage, Page, PageContent } from '@legalmap/data/api/page.ts'
import { isLanguage, type Language } from '@legalmap/data/model/language.ts'
import { latestDay } from '@legalmap/data/model/partial-date.ts'
import { noticeOn } from '@legalmap/data/publish/listing.ts'
import { nextOpeningChange } from '@legalmap/data/publish/opening.ts'
import { nextVisitEnd, upcomingVisits } from '@legalmap/data/publish/visit.ts'
import { whereabouts } from '@legalmap/data/publish/whereabouts.ts'
import { helpView } from '@legalmap/data/search/help-view.ts'
import { parsePageState } from '@legalmap/data/search/page-address.ts'
import { dayInKyrgyzstan } from '@legalmap/data/text/dates.ts'
import { type Context, Hono } from 'hono'
import { nextMidnightInBishkek } from '../clock.ts'
import type { Site } from '../context.ts'
import { pageHeaders } from '../headers.ts'
import { answerCache, rememberUntil } from '../published/answer-cache.ts'
import type { Published } from '../published/published.ts'
import { locatorAddress, overviewAddress } from './pictures.ts'
import { printPages, printPaths } from './print-pages.ts'
import { problemLinks } from './problem-content.ts'
import { problemPages } from './problem-pages.ts'
import { snapshotAddress } from './snapshot.ts'
import { mapTiles } from './tiles.ts'
import { visitPages, visitPaths } from './visit-pages.ts'

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

/** How many centers are known here and how many were reported last; null while no report is known. */
function networkOf(published: Published): FindPage['network'] {
  const sizes = [...published.network_sizes].sort((a, b) => (latestDay(a.as_of) < latestDay(b.as_of) ? 1 : -1))
  const last = sizes[0]
  if (!last) return null
  const known = published.index.providers.filter((provider) => provider.kind === 'free_legal_aid_center').length
  return { known, reported: last.centers, year: last.as_of.slice(0, 4) }
}

export function pageRoutes(site: Site): Hono {
  const { publisher, pack, web, now, public_url, secure } = site
  const headers = pageHeaders(web, secure)
  const pages = new Hono()

  function html(c: Context, content: PageContent, expires: number, status: 200 | 404 | 500 = 200): Response {
    const url = new URL(c.req.url)
    const named = url.pathname.split('/')[1] ?? ''
    const language = isLanguage(named) ? named : preferredLanguage(c.req.header('accept-language') ?? '')
    const instant = now()
    // the page that says that something broke must not ask what may be broken
    const visits = status === 500 ? [] : publisher.current().visits
    const page: Page = {
      language,
      path: isLanguage(named) ? url.pathname.slice(3) : '',
      search: url.search,
      public_url,
      now: instant,
      has_visits: upcomingVisits(visits, instant).length > 0,
      content,
    }
    if (status === 200) rememberUntil(c, Math.min(expires, nextVisitEnd(visits, instant)))
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
  for (const path of [
    '',
    '/about',
    '/eligibility',
    '/problems',
    '/problems/:slug',
    '/providers/:id',
    ...printPaths,
    ...visitPaths,
  ])
    pages.get(`/${language}${path}/`, (c) => {
      const url = new URL(c.req.url)
      return new Response(null, { status: 301, headers: { ...headers, location: url.pathname.replace(/\/+$/, '') + url.search } })
    })
  pages.use(`/${language}/*`, answerCache({ version: () => publisher.current().version, now }))

  pages.get(`/${language}`, (c) => {
    const published = publisher.current()
    const instant = now()
    const today = dayInKyrgyzstan(instant)
    const state = parsePageState(new URL(c.req.url).searchParams)
    const content: FindPage = {
      name: 'find',
      state,
      help: helpView(published.index, state.query, { language: c.req.param('language') as Language, today }),
      tiles: mapTiles(pack),
      overview: overviewAddress(published, pack, c.req.param('language') as Language),
      snapshot: snapshotAddress(published, pack),
      network: networkOf(published),
      problems: problemLinks(c.req.param('language') as Language),
    }
    const changes = nextOpeningChange(content.help.hits, instant)
    return html(c, content, Math.min(nextMidnightInBishkek(instant), changes))
  })

  pages.get(`/${language}/providers/:id`, (c) => {
    const published = publisher.current()
    const provider = published.by_id.get(c.req.param('id'))
    if (!provider) return html(c, { name: 'not_found' }, 0, 404)
    const instant = now()
    const inLanguage = c.req.param('language') as Language
    const content: PageContent = {
      name: 'provider',
      provider,
      where: whereabouts(provider, pack.gazetteer, inLanguage),
      point: provider.location ? [provider.location.coordinates[0], provider.location.coordinates[1]] : null,
      locator: provider.location ? locatorAddress(provider.id, published, pack, inLanguage) : null,
      notice_holds: noticeOn(provider, dayInKyrgyzstan(instant)) !== null,
    }
    return html(c, content, Math.min(nextMidnightInBishkek(instant), nextOpeningChange([provider], instant)))
  })

  pages.get(`/${language}/about`, (c) => {
    const published = publisher.current()
    const changed_on = published.changed_at ? dayInKyrgyzstan(Date.parse(published.changed_at)) : ''
    const providers = published.providers.length
    const content: PageContent = {
      name: 'about',
      providers,
      network: networkOf(published),
      changed_on,
      attribution: pack.attribution,
    }
    return html(c, content, nextMidnightInBishkek(now()))
  })

  pages.route('/', problemPages({ publisher, now }, html))
  pages.route('/', printPages(site, html))

  pages.route('/', visitPages(site, html))

  pages.notFound((c) => html(c, { name: 'not_found' }, 0, 404))
  pages.onError((error, c) => {
    site.report(error, c.req.routePath)
    return html(c, { name: 'server_error' }, 0, 500)
  })
  return pages
}
