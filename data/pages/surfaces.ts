/** The three surfaces, by their paths behind the language: what stands under none of these is a citizen's. */
export const surfacePaths = { embed: '/embed', desk: '/desk' } as const

export type Surface = keyof typeof surfacePaths | 'citizen'

/** The surface that a path behind the language (`/desk/plans`, empty for the first page) belongs to. */
export function surfaceOf(path: string): Surface {
  for (const [surface, root] of Object.entries(surfacePaths) as [keyof typeof surfacePaths, string][])
    if (path === root || path.startsWith(`${root}/`)) return surface
  return 'citizen'
}
