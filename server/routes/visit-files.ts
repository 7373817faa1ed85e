/** The visits as calendar files. */
import type { Language } from '@legalmap/data/model/language.ts'
import { unitIn, visitsIn } from '@legalmap/data/pages/visits-page.ts'
import { nextVisitEnd, upcomingVisits } from '@legalmap/data/publish/visit.ts'
import { type Context, Hono } from 'hono'
import { rememberUntil } from '../answers/answer-cache.ts'
import type { Site } from '../context.ts'
import { dataHeaders } from '../headers.ts'
import { visitCalendar } from './visit-calendar.ts'

type VisitSite = Pick<Site, 'publisher' | 'pack' | 'now' | 'public_url' | 'secure'>

/** `notFound` answers for a visit that is not upcoming. */
export function visitFiles({ publisher, pack, now, public_url, secure }: VisitSite, notFound: (c: Context) => Response): Hono {
  const { gazetteer } = pack
  const files = new Hono()
  const language = ':language{ky|ru|en}'

  function calendar(c: Context, ids: ReadonlySet<string> | null, file: string): Response {
    const instant = now()
    const published = publisher.current()
    const unit = unitIn([...new URL(c.req.url).searchParams], gazetteer)
    const chosen = visitsIn(upcomingVisits(published.visits, instant), unit?.id, gazetteer)
    const visits = ids ? chosen.filter(({ id }) => ids.has(id)) : chosen
    rememberUntil(c, nextVisitEnd(published.visits, instant))
    const inLanguage = c.req.param('language') as Language
    const body = visitCalendar(visits, published, { language: inLanguage, gazetteer, public_url, unit })
    const disposition = `attachment; filename="${file}"`
    const type = 'text/calendar; charset=utf-8'
    return new Response(body, { headers: { ...dataHeaders(secure), 'content-type': type, 'content-disposition': disposition } })
  }

  files.get(`/${language}/visits.ics`, (c) => calendar(c, null, 'visits.ics'))

  files.get(`/${language}/visits/:file{[^/]+\\.ics}`, (c) => {
    const id = c.req.param('file').slice(0, -'.ics'.length)
    const there = upcomingVisits(publisher.current().visits, now()).some((visit) => visit.id === id)
    return there ? calendar(c, new Set([id]), `visit-${id}.ics`) : notFound(c)
  })
  return files
}
