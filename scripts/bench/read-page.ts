/** Reads from a page's HTML, and from a script's text, what a browser goes on to ask for. */

export interface PageRequests {
  /** Scripts to run or to have ready, in the order of the page. */
  scripts: string[]
  /** All that is asked for without being touched, scroll or script: scripts, style sheets, icons, pictures that do not wait. */
  at_once: string[]
  /** Pictures that wait until they come into sight. */
  in_sight: string[]
}

const tags = /<(script|link|img)\b([^>]*)>/gi
const attributes = /([a-z-]+)(?:="([^"]*)")?/gi

const readAttributes = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(attributes)].map(([, name = '', value = '']) => [name.toLowerCase(), value.replaceAll('&amp;', '&')]),
  )

/** Addresses are given as the page writes them, each once. */
export function readRequests(html: string): PageRequests {
  const scripts = new Set<string>()
  const at_once = new Set<string>()
  const in_sight = new Set<string>()
  for (const [, tag = '', text = ''] of html.matchAll(tags)) {
    const { src = '', href = '', rel = '', loading = '' } = readAttributes(text)
    if (tag === 'script' && src) scripts.add(src)
    else if (tag === 'link' && rel === 'modulepreload') scripts.add(href)
    else if (tag === 'link' && /^(stylesheet|icon|preload|manifest)$/.test(rel)) at_once.add(href)
    else if (tag === 'img' && src) (loading === 'lazy' ? in_sight : at_once).add(src)
  }
  return { scripts: [...scripts], at_once: [...scripts, ...at_once], in_sight: [...in_sight] }
}

/** The text of all style sheets inside the page. */
export const readInlineStyles = (html: string): string =>
  [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/gi)].map(([, text = '']) => text).join('')

/** Files beside a built script that it imports before it runs; not those that it imports when they are needed. */
export const readStaticImports = (script: string): string[] =>
  [...script.matchAll(/\b(?:from|import)\s*["']\.\/([^"']+)["']/g)].map(([, file = '']) => file)
