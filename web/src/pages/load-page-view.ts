/** Loads a page's own part in the browser: nobody loads the parts of pages that they do not read. */
import type { PageName, PageView } from './page-props.ts'

const chunks: Record<PageName, () => Promise<{ default: unknown }>> = {
  find: () => import('./find.tsx'),
  provider: () => import('./provider.tsx'),
  about: () => import('./about.tsx'),
  problems: () => import('./problems.tsx'),
  problem: () => import('./problem.tsx'),
  eligibility: () => import('./eligibility.tsx'),
  slip: () => import('./slip.tsx'),
  poster: () => import('./poster.tsx'),
  visits: () => import('./visits.tsx'),
  safety: () => import('./safety.tsx'),
  saved: () => import('./saved.tsx'),
  shell: () => import('./shell.tsx'),
  not_found: () => import('./not-found.tsx'),
  server_error: () => import('./server-error.tsx'),
}

export const loadPageView = async (name: PageName): Promise<PageView> => (await chunks[name]()).default as PageView
