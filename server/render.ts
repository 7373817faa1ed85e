/** The renderer as the server sees it: whoever composes server and web hands one in. */
import type { Page } from '@legalmap/data/pages/page.ts'

/** Returns a page's whole HTML document. */
export type Render = (page: Page) => string

/** The built pages: how to render them, the hashes of their inline styles and scripts, and what identifies the build. */
export interface Web {
  render: Render
  /** CSP hash sources (`'sha256-…'`) of the inline styles and scripts in every page. */
  style_hashes: readonly string[]
  script_hashes: readonly string[]
  build: string
}
