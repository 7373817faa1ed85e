/** Still pictures of the map, for pages without JavaScript or WebGL2, and for what a provider's page needs to show. */
import { isLanguage } from '@legalmap/data/model/language.ts'
import { locatorAddress, overviewAddress, unitPictureAddress } from '@legalmap/data/pages/addresses.ts'
import type { Published } from '@legalmap/data/published/publish-records.ts'
import type { Context } from 'hono'
import { remember } from '../answers/answers.ts'
import { svgPolicy } from '../classes/headers.ts'
import type { Routes } from '../classes/route-class.ts'
import type { Site } from '../context.ts'
import { boxOfUnit } from '../pictures/box-of-unit.ts'
import { drawLocator } from '../pictures/draw-locator.ts'
import { drawOverview } from '../pictures/draw-overview.ts'
import { packOfPages } from './tiles.ts'

const markersOf = ({ index }: Published) =>
  index.providers.flatMap(({ location }) => (location ? [{ point: location.coordinates }] : []))

const forEver = Number.POSITIVE_INFINITY

/**
 * A page may be older than who moved since: what it asks for leads to what is. Pictures of another build or of other geodata are not
 * there.
 */
export function pictureRoutes(file: Routes, site: Pick<Site, 'publisher' | 'pack' | 'web'>): void {
  const { publisher, pack } = site
  const ofPages = packOfPages(site)
  const headers = {
    'content-security-policy': svgPolicy,
    'content-type': 'image/svg+xml; charset=utf-8',
    vary: 'accept-encoding',
  }

  function picture(c: Context, asked: { address: string; path: string; tag: string; draw: () => string }): Response {
    const { address, path, tag, draw } = asked
    if (path !== address && !path.startsWith(`/pictures/${ofPages.pictures}-`)) return file.missing()
    if (path !== address) return file.reply(null, { status: 302, headers: { location: address, 'cache-control': 'no-cache' } })
    remember(c, { until: forEver, tags: [tag] })
    return file.reply(draw(), { headers })
  }

  file.get('/pictures/:stamp/:name{overview-(?:ky|ru|en)\\.svg}', {}, (c, { path }) => {
    const register = publisher.current()
    const language = c.req.param('name').slice('overview-'.length, -'.svg'.length)
    if (!isLanguage(language)) return file.missing()
    const draw = () => drawOverview({ pack, language, markers: markersOf(register), width: 960, height: 520 })
    return picture(c, { address: overviewAddress({ register, pack: ofPages }, language), path, tag: 'providers', draw })
  })

  file.get('/pictures/:stamp/providers/:name{[a-z0-9-]+-(?:ky|ru|en)\\.svg}', {}, (c, { path }) => {
    const register = publisher.current()
    const [, id = '', language = ''] = /^(.+)-(ky|ru|en)\.svg$/.exec(c.req.param('name')) ?? []
    const provider = register.by_id.get(id)
    if (!provider?.location || !isLanguage(language)) return file.missing()
    const { coordinates: point } = provider.location
    const draw = () => drawLocator({ pack, language, point, precision: provider.location_precision, width: 640, height: 360 })
    return picture(c, { address: locatorAddress(provider, { pack: ofPages }, language), path, tag: `provider:${id}`, draw })
  })

  file.get('/pictures/:stamp/units/:name{[a-z0-9-]+-(?:ky|ru|en)\\.svg}', {}, (c, { path }) => {
    const register = publisher.current()
    const [, id = '', language = ''] = /^(.+)-(ky|ru|en)\.svg$/.exec(c.req.param('name')) ?? []
    const unit = pack.gazetteer.unit(id)
    if (!unit || !isLanguage(language)) return file.missing()
    const view = { ...pack, bounds: boxOfUnit(unit, pack.gazetteer) }
    const draw = () =>
      drawOverview({ pack: view, language, markers: markersOf(register), least_rank: 5, width: 960, height: 520 })
    return picture(c, { address: unitPictureAddress(id, { register, pack: ofPages }, language), path, tag: 'providers', draw })
  })
}
