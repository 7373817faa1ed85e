/** The pages that are built from the register, by their path behind the language: the server and the browser build the same. */
import { aboutContent } from './about-content.ts'
import type { Asked, Build } from './asked.ts'
import { eligibilityContent } from './eligibility-content.ts'
import { findContent } from './find-content.ts'
import { cardContent, posterContent } from './print-content.ts'
import { problemContent, problemIndexContent } from './problem-content.ts'
import { providerContent } from './provider-content.ts'
import { safetyContent } from './safety-content.ts'
import { visitsContent } from './visits-content.ts'

const forEver = Number.POSITIVE_INFINITY

/** A part of a path that begins with `:` stands for any one part. */
export const pageRoutes: readonly { path: string; build: Build }[] = [
  { path: '', build: findContent },
  { path: '/about', build: aboutContent },
  { path: '/problems', build: ({ words }) => ({ content: problemIndexContent(words), until: forEver }) },
  { path: '/problems/:slug', build: problemContent },
  { path: '/eligibility', build: ({ words }) => ({ content: eligibilityContent(words), until: forEver }) },
  { path: '/visits', build: visitsContent },
  { path: '/safety', build: safetyContent },
  { path: '/providers/:id', build: providerContent },
  { path: '/providers/:id/card', build: cardContent },
  { path: '/units/:unit/poster', build: posterContent },
]

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** The values of a pattern's parts in a path, or null where it does not fit. */
function parametersIn(pattern: string, path: string): Record<string, string> | null {
  const [wanted, given] = [pattern.split('/'), path.split('/')]
  if (wanted.length !== given.length) return null
  const parameters: Record<string, string> = {}
  for (const [position, part] of wanted.entries()) {
    const value = given[position] ?? ''
    if (part.startsWith(':')) parameters[part.slice(1)] = decoded(value)
    else if (part !== value) return null
  }
  return parameters
}

/** Builds the page at a path behind the language (`/providers/x`, empty for the find page), as the server's routes do. */
export function buildPage(path: string, asked: Omit<Asked, 'parameters'>): ReturnType<Build> {
  for (const { path: pattern, build } of pageRoutes) {
    const parameters = parametersIn(pattern, path)
    if (parameters) return build({ ...asked, parameters })
  }
  return null
}
