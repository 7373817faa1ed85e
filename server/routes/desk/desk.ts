/** The desk: the routes of its pages. Whoever is not known gets its gate, whatever stands behind the address. */
import { deskPaths } from '@legalmap/data/desk/pages.ts'
import type { Desk } from '../../classes/desk.ts'
import type { Routes } from '../../classes/route-class.ts'
import type { Site } from '../../context.ts'
import { languagePart } from '../language-part.ts'
import { createDeskPages, type DeskPages, patternOf } from './desk-pages.ts'
import { factorRoutes } from './factor-routes.ts'
import { linkRoutes } from './link-routes.ts'
import { newCenterPage } from './new-center-page.ts'
import { peopleRoutes } from './people-routes.ts'
import { securityRoutes } from './security-routes.ts'
import { signInRoutes } from './sign-in-routes.ts'
import { visitsPages } from './visits-pages.ts'

export function deskRoutes(routes: Routes, site: Pick<Site, 'web' | 'now'>, desk?: Desk): DeskPages {
  const pages = createDeskPages(routes, site)
  routes.get(patternOf('centers'), { action: 'record.read' }, (c) => pages.draw(c, 'centers'))
  if (desk)
    for (const join of [signInRoutes, linkRoutes, securityRoutes, factorRoutes, peopleRoutes, visitsPages, newCenterPage])
      join(routes, desk, pages)
  // also what is not there is nobody's business
  routes.all(`/${languagePart}${deskPaths.centers}/:behind{.+}`, { action: 'self.security' }, (c) =>
    pages.draw(c, 'missing', { status: 404 }),
  )
  return pages
}
