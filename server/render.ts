/** The renderer as the server sees it: whoever composes server and web hands one in. */
import type { Page } from '@legalmap/data/pages/page.ts'

/** Returns a page's whole HTML document. */
export type Render = (page: Page) => string

/** What names a build: it changes with every source of the pages and the data, and so with the shape of what they exchange. */
export type Build = string

/** The built pages: how to render them, the hashes of their inline styles and scripts, and the build's name. */
export interface Web {
  render: Render
  /** CSP hash sources (`'sha256-…'`) of the inline styles and scripts in every page. */
  style_hashes: readonly string[]
  script_hashes: readonly string[]
  build: Build
}
