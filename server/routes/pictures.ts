/** Still pictures of the map, for pages without JavaScript or WebGL2, and for what a provider's page needs to show. */
import { isLanguage } from '@legalmap/data/model/language.ts'
import { stamp } from '@legalmap/data/pages/addresses.ts'
import type { Published } from '@legalmap/data/published/publish-records.ts'
import { Hono } from 'hono'
import { answerCache, rememberUntil } from '../answers/answer-cache.ts'
import type { Site } from '../context.ts'
import { fileHeaders } from '../headers.ts'
import { boxOfUnit } from '../pictures/box-of-unit.ts'
import { drawLocator } from '../pictures/draw-locator.ts'
import { drawOverview } from '../pictures/draw-overview.ts'

const markersOf = ({ index }: Published) =>
  index.providers.flatMap(({ location }) => (location ? [{ point: location.coordinates }] : []))

export function pictureRoutes({ publisher, pack, secure, now }: Pick<Site, 'publisher' | 'pack' | 'secure' | 'now'>): Hono {
  const headers: Record<string, string> = {
    ...fileHeaders(secure),
    // an SVG may style itself; it runs nothing and fetches nothing
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    'content-type': 'image/svg+xml; charset=utf-8',
    vary: 'accept-encoding',
  }
  const pictures = new Hono()
  pictures.use('/pictures/*', answerCache({ version: () => publisher.current().version, now, capacity: 8_000_000 }))
  const svg = (text: string) => new Response(text, { headers })

  pictures.get('/pictures/:stamp/:name{overview-(?:ky|ru|en)\\.svg}', (c) => {
    const published = publisher.current()
    const language = c.req.param('name').slice('overview-'.length, -'.svg'.length)
    if (!isLanguage(language) || c.req.param('stamp') !== stamp({ register: published, pack })) return c.notFound()
    rememberUntil(c, Number.POSITIVE_INFINITY)
    return svg(drawOverview({ pack, language, markers: markersOf(published), width: 960, height: 520 }))
  })

  pictures.get('/pictures/:stamp/providers/:name{[a-z0-9-]+-(?:ky|ru|en)\\.svg}', (c) => {
    const published = publisher.current()
    const [, id = '', language = ''] = /^(.+)-(ky|ru|en)\.svg$/.exec(c.req.param('name')) ?? []
    const provider = published.by_id.get(id)
    if (!provider?.location || !isLanguage(language) || c.req.param('stamp') !== stamp({ register: published, pack }))
      return c.notFound()
    rememberUntil(c, Number.POSITIVE_INFINITY)
    const { coordinates } = provider.location
    return svg(
      drawLocator({ pack, language, point: coordinates, precision: provider.location_precision, width: 640, height: 360 }),
    )
  })

  pictures.get('/pictures/:stamp/units/:name{[a-z0-9-]+-(?:ky|ru|en)\\.svg}', (c) => {
    const published = publisher.current()
    const [, id = '', language = ''] = /^(.+)-(ky|ru|en)\.svg$/.exec(c.req.param('name')) ?? []
    const unit = pack.gazetteer.unit(id)
    if (!unit || !isLanguage(language) || c.req.param('stamp') !== stamp({ register: published, pack })) return c.notFound()
    rememberUntil(c, Number.POSITIVE_INFINITY)
    const bounds = boxOfUnit(unit, pack.gazetteer)
    return svg(
      drawOverview({
        pack: { ...pack, bounds },
        language,
        markers: markersOf(published),
        least_rank: 5,
        width: 960,
        height: 520,
      }),
    )
  })
  return pictures
}
