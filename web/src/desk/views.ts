/**
 * The own parts of the desk's pages, found by their file's name: `some_page` is drawn by `some-page.tsx` of any folder of the desk.
 * Nobody loads the parts of pages that they do not open; the server has them all at hand.
 */
import type { DeskPageName } from '@legalmap/data/desk/pages.ts'
import type { DeskView } from './desk-view.ts'

const files = import.meta.glob<{ default: DeskView }>('./*/*-page.tsx')
const loaders = new Map(
  Object.entries(files).map(([path, load]) => [path.replace(/^.*\/|-page\.tsx$/g, '').replaceAll('-', '_'), load]),
)

const missing = (name: DeskPageName) =>
  new Error(
    `The page ${name} of the desk has no part of its own: give it web/src/desk/<folder>/${name.replaceAll('_', '-')}-page.tsx`,
  )

/** Loads a page's own part. */
export async function loadView(name: DeskPageName): Promise<DeskView> {
  const load = loaders.get(name)
  if (!load) throw missing(name)
  return (await load()).default
}

/** Loads those of all pages; returns what finds one. */
export async function loadAllViews(): Promise<(name: DeskPageName) => DeskView> {
  const views = new Map(await Promise.all([...loaders].map(async ([name, load]) => [name, (await load()).default] as const)))
  return (name) => {
    const view = views.get(name)
    if (!view) throw missing(name)
    return view
  }
}
