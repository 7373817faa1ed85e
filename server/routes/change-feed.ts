/** What changed, as an Atom feed in each language: the newest entries of the page of changes. */
import type { Language } from '@legalmap/data/model/language.ts'
import { entriesOf, entriesOnPage } from '@legalmap/data/pages/changes-page.ts'
import { remember } from '../answers/answers.ts'
import type { Routes } from '../classes/route-class.ts'
import type { Site } from '../context.ts'
import { wordsOf } from '../words.ts'
import { escapeXml } from './escape-xml.ts'
import { languagePart } from './language-part.ts'

/** An entry is dated by its day alone: when of the day somebody worked is nobody's business. */
const instantOf = (day: string) => `${day}T00:00:00+06:00`

type FeedSite = Pick<Site, 'publisher' | 'public_url'>

function feedOf({ publisher, public_url }: FeedSite, language: Language): string {
  const { words } = wordsOf[language]
  const { t } = words
  const published = publisher.current()
  const entries = entriesOf(published, { language, words }).slice(0, entriesOnPage)
  const page = `${public_url}/${language}/changes`
  const own = entries.map(({ day, id, name, lines }) => {
    const address = `${public_url}/${language}/providers/${id}`
    return [
      '<entry>',
      // the same entry for as long as the day and the record are the same
      `<id>${escapeXml(`${page}#${day}-${id}`)}</id>`,
      `<title>${escapeXml(name.text)}</title>`,
      `<updated>${instantOf(day)}</updated>`,
      `<link href="${escapeXml(address)}"/>`,
      `<summary>${escapeXml(lines.join('. '))}</summary>`,
      '</entry>',
    ].join('')
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<id>${escapeXml(page)}</id>`,
    `<title>${escapeXml(t('changes.title'))}</title>`,
    `<updated>${instantOf(entries[0]?.day ?? '1970-01-01')}</updated>`,
    `<author><name>${escapeXml(public_url)}</name></author>`,
    `<link href="${escapeXml(page)}"/>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(`${page}.atom`)}"/>`,
    ...own,
    '</feed>',
    '',
  ].join('\n')
}

export function changeFeedRoutes(data: Routes, site: FeedSite): void {
  data.get(`/${languagePart}/changes.atom`, {}, (c) => {
    remember(c, { until: Number.POSITIVE_INFINITY })
    const body = feedOf(site, c.req.param('language') as Language)
    return data.reply(body, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } })
  })
}
