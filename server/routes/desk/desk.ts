/** The desk: the routes of its pages. Whoever is not known gets its gate, whatever stands behind the address. */
import { deskPaths } from '@legalmap/data/desk/pages.ts'
import type { Desk } from '../../classes/desk.ts'
import type { Routes } from '../../classes/route-class.ts'
import type { Site } from '../../context.ts'
import { languagePart } from '../language-part.ts'
import { bulkPage } from './bulk-page.ts'
import { centerPages } from './center-pages.ts'
import { createDeskPages, type DeskPages } from './desk-pages.ts'
import { factorRoutes } from './factor-routes.ts'
import { linkRoutes } from './link-routes.ts'
import { mergePage } from './merge-page.ts'
import { newCenterPage } from './new-center-page.ts'
import { peopleRoutes } from './people-routes.ts'
import { programsPage } from './programs-page.ts'
import { redactionsPage } from './redactions-page.ts'
import { securityRoutes } from './security-routes.ts'
import { signInRoutes } from './sign-in-routes.ts'
import { visitsPages } from './visits-pages.ts'
import { workPages } from './work-pages.ts'

const parts = [
  signInRoutes,
  linkRoutes,
  securityRoutes,
  factorRoutes,
  peopleRoutes,
  workPages,
  bulkPage,
  programsPage,
  visitsPages,
  newCenterPage,
  mergePage,
  redactionsPage,
  centerPages,
]

/** `desk` is absent where nobody can be known. */
export function deskRoutes(routes: Routes, site: Pick<Site, 'web' | 'now'>, desk?: Desk): DeskPages {
  const pages = createDeskPages(routes, site)
  if (desk) for (const join of parts) join(routes, desk, pages)
  const root = `/${languagePart}${deskPaths.centers}`
  // also what is not there is nobody's business
  for (const path of [root, `${root}/:behind{.+}`])
    routes.all(path, { action: 'self.security' }, (c) => pages.draw(c, 'missing', { status: 404 }))
  return pages
}
