/** What the pages made for printing show: one provider's card, and all who help in a district on one poster. */
import type { PageContent } from '@legalmap/data/api/page.ts'
import type { CardPage, PosterLine, PosterPage } from '@legalmap/data/api/print-page.ts'
import type { Language } from '@legalmap/data/model/language.ts'
import { inLanguage, noticeOn } from '@legalmap/data/publish/listing.ts'
import type { PublicProvider } from '@legalmap/data/publish/public-provider.ts'
import { unitName, unitNames, whereabouts } from '@legalmap/data/publish/whereabouts.ts'
import { emptyQuery, greatestLimit } from '@legalmap/data/search/query.ts'
import { originAtUnit, search } from '@legalmap/data/search/search.ts'
import { dayInKyrgyzstan } from '@legalmap/data/text/dates.ts'
import { type Context, Hono } from 'hono'
import { nextMidnightInBishkek } from '../clock.ts'
import type { Site } from '../context.ts'
import { unitPictureAddress } from './pictures.ts'

type PrintSite = Pick<Site, 'publisher' | 'pack' | 'now'>

/** How many of the nearest places elsewhere a poster names. */
const nearestOnPoster = 5

/** Null for an id that is not published. */
function cardOf(id: string, language: Language, { publisher, pack, now }: PrintSite): CardPage | null {
  const provider = publisher.current().by_id.get(id)
  if (!provider) return null
  return {
    name: 'card',
    provider,
    where: whereabouts(provider, pack.gazetteer, language),
    notice_holds: noticeOn(provider, dayInKyrgyzstan(now())) !== null,
  }
}

/** What is planned helps nobody yet: paper hangs longer than a plan holds. */
const isOffered = ({ status }: PublicProvider) => status === 'open' || status === 'unknown'

/** Null for an id that is no unit of the geodata pack. */
function posterOf(id: string, language: Language, { publisher, pack }: PrintSite): PosterPage | null {
  const { gazetteer } = pack
  const unit = gazetteer.unit(id)
  if (!unit) return null
  const published = publisher.current()
  const { index } = published

  const known = new Set(unitNames(id, gazetteer, language))
  /** Without what the poster's heading says already, unless nothing would be left. */
  const whereOnPoster = (provider: PublicProvider): string => {
    const whole = whereabouts(provider, gazetteer, language)
    return (
      whole
        .split(', ')
        .filter((name) => !known.has(name))
        .join(', ') || whole
    )
  }
  const toLine = (provider: PublicProvider, distance: number | null = null): PosterLine => ({
    id: provider.id,
    kind: provider.kind,
    phones: provider.phones,
    schedule: provider.schedule,
    status: provider.status,
    source_date: provider.source_date,
    verified_at: provider.verified_at,
    location_visibility: provider.location_visibility,
    name: inLanguage(provider.name, language) ?? { text: provider.id },
    where: whereOnPoster(provider),
    address: inLanguage(provider.address, language),
    distance,
  })

  const inside = search(index, { ...emptyQuery, unit: id, limit: greatestLimit }, null).hits.map(({ provider }) => provider)
  const oblast = gazetteer.chain(id).at(-1)
  const inOblast =
    oblast && oblast.id !== id
      ? index.providers.filter((provider) => provider.unit_id === oblast.id && !inside.includes(provider))
      : []
  const offered = inside.filter(isOffered)
  const named = new Set([...inside, ...inOblast])
  const origin = originAtUnit(id, index)
  const nearest =
    offered.length > 0 || !origin
      ? []
      : search(index, { ...emptyQuery, limit: greatestLimit }, origin)
          .hits.filter(({ provider, distance }) => distance !== null && isOffered(provider) && !named.has(provider))
          .slice(0, nearestOnPoster)
  return {
    name: 'poster',
    unit: { id, name: unitName(unit, language), context: unitNames(unit.parent_id, gazetteer, language).join(', ') },
    inside: offered.map((provider) => toLine(provider)),
    oblast: {
      name: oblast ? unitName(oblast, language) : '',
      lines: inOblast.filter(isOffered).map((provider) => toLine(provider)),
    },
    nearest: nearest.map(({ provider, distance }) => toLine(provider, distance)),
    picture: unitPictureAddress(id, published, pack, language),
    changed_on: published.changed_at ? dayInKyrgyzstan(Date.parse(published.changed_at)) : '',
  }
}

/** Their paths behind the language. */
export const printPaths = ['/providers/:id/card', '/units/:unit/poster']

type Html = (c: Context, content: PageContent, expires: number, status?: 200 | 404) => Response

/** `html` draws a page that is good until an instant (epoch milliseconds): paper carries its day, so until midnight. */
export function printPages(site: PrintSite, html: Html): Hono {
  const pages = new Hono()
  const language = ':language{ky|ru|en}'
  const answer = (c: Context, content: PageContent | null) =>
    content ? html(c, content, nextMidnightInBishkek(site.now())) : html(c, { name: 'not_found' }, 0, 404)

  pages.get(`/${language}/providers/:id/card`, (c) =>
    answer(c, cardOf(c.req.param('id'), c.req.param('language') as Language, site)),
  )
  pages.get(`/${language}/units/:unit/poster`, (c) =>
    answer(c, posterOf(c.req.param('unit'), c.req.param('language') as Language, site)),
  )
  return pages
}
