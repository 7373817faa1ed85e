/** The paths of the public pages behind the language; a part that begins with `:` stands for any one part. */
export const pagePaths = [
  '',
  '/about',
  '/problems',
  '/problems/:slug',
  '/eligibility',
  '/visits',
  '/safety',
  '/saved',
  '/providers/:id',
  '/providers/:id/card',
  '/units/:unit/poster',
] as const
export type PagePath = (typeof pagePaths)[number]

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** The values of a pattern's parts in a path, or null where it does not fit. */
function parametersIn(pattern: PagePath, path: string): Record<string, string> | null {
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

/** The page that a path (`/providers/x`, empty for the find page) leads to, or null. */
export function matchPath(path: string): { pattern: PagePath; parameters: Record<string, string> } | null {
  for (const pattern of pagePaths) {
    const parameters = parametersIn(pattern, path)
    if (parameters) return { pattern, parameters }
  }
  return null
}
