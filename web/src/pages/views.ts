/**
 * The own parts of all pages, found by their file's name: `some_page` is drawn by `some-page.tsx` of any folder. Nobody loads the
 * parts of pages that they do not read; the server has them all at hand.
 */
import type { PageName } from '@legalmap/data/pages/page-kinds.ts'
import type { PageView } from './page-props.ts'

const files = import.meta.glob<{ default: PageView }>(['../*/*-page.tsx', '!../review/*'])
const loaders = new Map(
  Object.entries(files).map(([path, load]) => [path.replace(/^.*\/|-page\.tsx$/g, '').replaceAll('-', '_'), load]),
)

const missing = (name: PageName) =>
  new Error(`The page ${name} has no part of its own: give it web/src/<folder>/${name.replaceAll('_', '-')}-page.tsx`)

/** Loads a page's own part. */
export async function loadView(name: PageName): Promise<PageView> {
  const load = loaders.get(name)
  if (!load) throw missing(name)
  return (await load()).default
}

/** Loads those of all pages; returns what finds one. */
export async function loadAllViews(): Promise<(name: PageName) => PageView> {
  const views = new Map(await Promise.all([...loaders].map(async ([name, load]) => [name, (await load()).default] as const)))
  return (name) => {
    const view = views.get(name)
    if (!view) throw missing(name)
    return view
  }
}
