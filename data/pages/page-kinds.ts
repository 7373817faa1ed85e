/** All pages, each described in a file of its own: what the server's routes, the device's drawing, titles and cards are made from. */
import { survivorOf } from '../published/survivors.ts'
import { aboutPage } from './about-page.ts'
import type { Asked } from './asked.ts'
import { changesPage } from './changes-page.ts'
import { eligibilityPage } from './eligibility-page.ts'
import { notFoundPage, serverErrorPage } from './error-pages.ts'
import { findPage } from './find-page.ts'
import { matchPath } from './match-path.ts'
import type { Made, PageKind } from './page-kind.ts'
import { posterPage } from './poster-page.ts'
import { problemPage } from './problem-page.ts'
import { problemsPage } from './problems-page.ts'
import { providerPage } from './provider-page.ts'
import { safetyPage } from './safety-page.ts'
import { savedPage } from './saved-page.ts'
import { shellPage } from './shell-page.ts'
import { slipPage } from './slip-page.ts'
import { visitsPage } from './visits-page.ts'

const kinds = [
  findPage,
  aboutPage,
  problemsPage,
  problemPage,
  eligibilityPage,
  visitsPage,
  changesPage,
  safetyPage,
  savedPage,
  providerPage,
  slipPage,
  posterPage,
  shellPage,
  notFoundPage,
  serverErrorPage,
] as const

type ContentOf<Kind> = Kind extends PageKind<infer Content> ? Content : never
export type PageContent = ContentOf<(typeof kinds)[number]>
export type PageName = PageContent['name']

export const pageKinds: readonly PageKind<PageContent>[] = kinds

type PlacedKind = PageKind<PageContent> & { path: string }
/** The pages that stand at an address. */
export const placedKinds: readonly PlacedKind[] = pageKinds.filter((kind): kind is PlacedKind => kind.path !== null)
/** The paths of the pages that a device draws by itself. */
export const keptPaths: readonly string[] = placedKinds.filter(({ drawn }) => drawn === 'kept').map(({ path }) => path)

const byName = new Map(pageKinds.map((kind) => [kind.name, kind]))

export function kindOf(name: PageName): PageKind<PageContent> {
  const kind = byName.get(name)
  if (!kind) throw new Error(`There is no page of the name ${name}`)
  return kind
}

/**
 * Builds the page at a path behind the language (`/providers/x`, empty for the first page) from a saved register, as the server does;
 * of a record that was merged into another one the other's, to which the server leads on.
 */
export function makeKept(path: string, asked: Omit<Asked, 'parameters'>): Made<PageContent> | null {
  const found = matchPath(path, keptPaths)
  const kind = found && placedKinds.find((one) => one.path === found.pattern)
  if (!kind) return null
  const { id } = found.parameters
  const survivor = id === undefined ? null : survivorOf(asked.register, id)
  return kind.make({ ...asked, parameters: survivor ? { ...found.parameters, id: survivor } : found.parameters })
}
