/** Reads the themes out of the text of tokens.css: every colour token in each of them, and the contrast of any two. */

/** `#rrggbb` by the token's name without its dashes. */
export type Colours = Readonly<Record<string, string>>

const themeBlocks = {
  light: [''],
  dark: ['', '(prefers-color-scheme: dark)'],
  'light, more contrast': ['', '(prefers-contrast: more)'],
  'dark, more contrast': [
    '',
    '(prefers-color-scheme: dark)',
    '(prefers-contrast: more)',
    '(prefers-contrast: more) and (prefers-color-scheme: dark)',
  ],
} as const
export type ThemeName = keyof typeof themeBlocks
export const themeNames = Object.keys(themeBlocks) as ThemeName[]

/** The declarations of `:root` by the media query around them; an empty one for none. */
function rootBlocks(css: string): Map<string, string> {
  const blocks = new Map<string, string>()
  for (const [, query = '', own, inside] of css.matchAll(/(?:@media ([^{]+?) \{\s*:root \{([^}]*)\}\s*\}|^:root \{([^}]*)\})/gm))
    blocks.set(query, own ?? inside ?? '')
  return blocks
}

/** The declarations that hold in a theme, later ones over earlier ones. */
export function declarationsOf(css: string, theme: ThemeName): string {
  const blocks = rootBlocks(css)
  return themeBlocks[theme].map((query) => blocks.get(query) ?? '').join('')
}

export const coloursOf = (css: string, theme: ThemeName): Colours =>
  Object.fromEntries(
    [...declarationsOf(css, theme).matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(([, name, value]) => [name, value]),
  )

/** Relative luminance (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** The contrast ratio of two `#rrggbb` colours, 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}
