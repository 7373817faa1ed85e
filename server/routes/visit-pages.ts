/** The page of visits, and their calendar files. */
import type { PageContent } from '@legalmap/data/api/page.ts'
import type { Language } from '@legalmap/data/model/language.ts'
import { nextVisitEnd, upcomingVisits } from '@legalmap/data/publish/visit.ts'
import { type Context, Hono } from 'hono'
import { nextMidnightInBishkek } from '../clock.ts'
import type { Site } from '../context.ts'
import { dataHeaders } from '../headers.ts'
import { rememberUntil } from '../published/answer-cache.ts'
import { visitCalendar } from './visit-calendar.ts'
import { visitsContent, visitsIn } from './visits-content.ts'

/** Their paths behind the language, for the sitemap and for addresses that end in a slash. */
export const visitPaths = ['/visits']

type Html = (c: Context, content: PageContent, expires: number, status?: 200 | 404) => Response

/** `html` draws a page that is good until an instant (epoch milliseconds). */
export function visitPages(site: Pick<Site, 'publisher' | 'pack' | 'now' | 'public_url' | 'secure'>, html: Html): Hono {
  const { publisher, pack, now, public_url, secure } = site
  const { gazetteer } = pack
  const pages = new Hono()
  const language = ':language{ky|ru|en}'
  const inLanguage = (c: Context) => c.req.param('language') as Language
  const unitOf = (c: Context) => gazetteer.unit(new URL(c.req.url).searchParams.get('unit') ?? '')

  function calendar(c: Context, ids: ReadonlySet<string> | null, file: string): Response {
    const instant = now()
    const published = publisher.current()
    const unit = unitOf(c)
    const chosen = visitsIn(upcomingVisits(published.visits, instant), unit?.id, gazetteer)
    const visits = ids ? chosen.filter(({ id }) => ids.has(id)) : chosen
    rememberUntil(c, nextVisitEnd(published.visits, instant))
    const body = visitCalendar(visits, published, { language: inLanguage(c), gazetteer, public_url, unit })
    const disposition = `attachment; filename="${file}"`
    const type = 'text/calendar; charset=utf-8'
    return new Response(body, { headers: { ...dataHeaders(secure), 'content-type': type, 'content-disposition': disposition } })
  }

  pages.get(`/${language}/visits`, (c) => {
    const instant = now()
    const published = publisher.current()
    const content = visitsContent(published, gazetteer, { unit: unitOf(c), language: inLanguage(c), now: instant })
    return html(c, content, Math.min(nextMidnightInBishkek(instant), nextVisitEnd(published.visits, instant)))
  })

  pages.get(`/${language}/visits.ics`, (c) => calendar(c, null, 'visits.ics'))

  pages.get(`/${language}/visits/:file{[^/]+\\.ics}`, (c) => {
    const id = c.req.param('file').slice(0, -'.ics'.length)
    const there = upcomingVisits(publisher.current().visits, now()).some((visit) => visit.id === id)
    return there ? calendar(c, new Set([id]), `visit-${id}.ics`) : html(c, { name: 'not_found' }, 0, 404)
  })
  return pages
}
