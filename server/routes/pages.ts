/** The pages: one document per address, complete without JavaScript. */
import type { Language } from '@legalmap/data/model/language.ts'
import { placedKinds } from '@legalmap/data/pages/page-kinds.ts'
import type { Routes } from '../classes/route-class.ts'
import type { Site } from '../context.ts'
import { wordsOf } from '../words.ts'
import type { Documents } from './documents.ts'
import { languagePart } from './language-part.ts'
import { preferredLanguage } from './preferred-language.ts'
import { packOfPages } from './tiles.ts'

export function pageRoutes(
  routes: Routes,
  site: Pick<Site, 'publisher' | 'pack' | 'web' | 'now'>,
  { page, lost }: Documents,
): void {
  const { publisher, now } = site
  const ofPages = packOfPages(site)

  routes.get('/', {}, (c) => {
    const { search } = new URL(c.req.url)
    const location = `/${preferredLanguage(c.req.header('accept-language') ?? '')}${search}`
    return routes.reply(null, { status: 302, headers: { location, vary: 'accept-language', 'cache-control': 'no-cache' } })
  })

  for (const { path } of placedKinds)
    routes.get(`/${languagePart}${path}/`, {}, (c) => {
      const { pathname, search } = new URL(c.req.url)
      return routes.reply(null, { status: 301, headers: { location: pathname.replace(/\/+$/, '') + search } })
    })

  for (const kind of placedKinds)
    routes.get(`/${languagePart}${kind.path}`, kind.reads ?? {}, (c, { entries }) => {
      const { language: inLanguage, ...parameters } = c.req.param() as Record<string, string> & { language: Language }
      const made = kind.make({
        register: publisher.current(),
        pack: ofPages,
        language: inLanguage,
        ...wordsOf[inLanguage],
        parameters,
        entries,
        now: now(),
      })
      return made ? page(c, made) : lost(c)
    })
}
