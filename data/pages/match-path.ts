/** Finds the pattern that a path fits: a part of it that begins with `:` stands for any one part. */

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

/** The first of the patterns that a path (`/providers/x`, empty for the first page) fits, with what stands in its parts. */
export function matchPath<Pattern extends string>(
  path: string,
  patterns: readonly Pattern[],
): { pattern: Pattern; parameters: Record<string, string> } | null {
  for (const pattern of patterns) {
    const parameters = parametersIn(pattern, path)
    if (parameters) return { pattern, parameters }
  }
  return null
}
