/** The visits as calendar files. */
import type { Language } from '@legalmap/data/model/language.ts'
import { unitIn, visitsIn } from '@legalmap/data/pages/visits-page.ts'
import { nextVisitEnd, upcomingVisits } from '@legalmap/data/publish/visit.ts'
import type { Context } from 'hono'
import { remember } from '../answers/answers.ts'
import type { Entries } from '../classes/asked.ts'
import type { Routes } from '../classes/route-class.ts'
import type { Site } from '../context.ts'
import { languagePart } from './language-part.ts'
import { visitCalendar } from './visit-calendar.ts'

type VisitSite = Pick<Site, 'publisher' | 'pack' | 'now' | 'public_url'>

/** `lost` answers for a visit that is not upcoming. */
export function visitFileRoutes(
  data: Routes,
  { publisher, pack, now, public_url }: VisitSite,
  lost: (c: Context) => Response,
): void {
  const { gazetteer } = pack
  function calendar(c: Context, entries: Entries, ids: ReadonlySet<string> | null, file: string): Response {
    const instant = now()
    const published = publisher.current()
    const unit = unitIn(entries, gazetteer)
    const chosen = visitsIn(upcomingVisits(published.visits, instant), unit?.id, gazetteer)
    const visits = ids ? chosen.filter(({ id }) => ids.has(id)) : chosen
    // each event is dated by the last change of the register
    remember(c, { until: nextVisitEnd(published.visits, instant) })
    const inLanguage = c.req.param('language') as Language
    const body = visitCalendar(visits, published, { language: inLanguage, gazetteer, public_url, unit })
    const disposition = `attachment; filename="${file}"`
    const type = 'text/calendar; charset=utf-8'
    return data.reply(body, { headers: { 'content-type': type, 'content-disposition': disposition } })
  }

  data.get(`/${languagePart}/visits.ics`, { parameters: ['unit'] }, (c, { entries }) => calendar(c, entries, null, 'visits.ics'))

  data.get(`/${languagePart}/visits/:file{[^/]+\\.ics}`, {}, (c) => {
    const id = c.req.param('file').slice(0, -'.ics'.length)
    const there = upcomingVisits(publisher.current().visits, now()).some((visit) => visit.id === id)
    return there ? calendar(c, [], new Set([id]), `visit-${id}.ics`) : lost(c)
  })
}
