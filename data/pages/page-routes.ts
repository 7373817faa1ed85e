/** The pages that are built from the register, by their path behind the language: the server and the browser build the same. */
import { aboutContent } from './about-content.ts'
import type { Asked, MakeContent } from './asked.ts'
import { eligibilityContent } from './eligibility-content.ts'
import { findContent } from './find-content.ts'
import { matchPath, type PagePath, pagePaths } from './page-paths.ts'
import { posterContent, slipContent } from './print-content.ts'
import { problemContent, problemIndexContent } from './problem-content.ts'
import { providerContent } from './provider-content.ts'
import { safetyContent } from './safety-content.ts'
import { visitsContent } from './visits-content.ts'

const forEver = Number.POSITIVE_INFINITY

const makers: Record<PagePath, MakeContent> = {
  '': findContent,
  '/about': aboutContent,
  '/problems': ({ words }) => ({ content: problemIndexContent(words), until: forEver }),
  '/problems/:slug': problemContent,
  '/eligibility': ({ words }) => ({ content: eligibilityContent(words), until: forEver }),
  '/visits': visitsContent,
  '/safety': safetyContent,
  '/saved': ({ pack }) => ({ content: { name: 'saved', tiles: pack.tiles }, until: forEver }),
  '/providers/:id': providerContent,
  '/providers/:id/card': slipContent,
  '/units/:unit/poster': posterContent,
}

export const pageRoutes = pagePaths.map((path) => ({ path, make: makers[path] }))

/** The content of the page at a path behind the language (`/providers/x`, empty for the find page), as the server's routes do. */
export function contentAt(path: string, asked: Omit<Asked, 'parameters'>): ReturnType<MakeContent> {
  const found = matchPath(path)
  return found && makers[found.pattern]({ ...asked, parameters: found.parameters })
}
