/** The renderers as the server sees them, one a surface: whoever composes server and web hands them in. */
import type { DeskPage } from '@legalmap/data/desk/desk-page.ts'
import type { Language } from '@legalmap/data/model/language.ts'
import type { EmbedContent } from '@legalmap/data/pages/embed-content.ts'
import type { Page } from '@legalmap/data/pages/page.ts'
import type { PageName } from '@legalmap/data/pages/page-kinds.ts'

/** Returns a page's whole HTML document. */
export type Render = (page: Page) => string

export interface EmbedPage {
  language: Language
  public_url: string
  /** Epoch milliseconds. */
  now: number
  content: EmbedContent
}
export type RenderEmbed = (page: EmbedPage) => string
export type RenderDesk = (page: DeskPage) => string

/** Lists for other sites: a document without a script, whose style stands inside it. */
export interface EmbedSurface {
  render: RenderEmbed
  style_hashes: readonly string[]
}

/** The desk: its documents name their own files, and hold nothing inline that runs or styles. */
export interface DeskSurface {
  render: RenderDesk
}

/** What names a build: it changes with every source of the pages and the data, and so with the shape of what they exchange. */
export type Build = string

/** The built pages: how to render them, the hashes of their inline styles and scripts, the other surfaces, and the build's name. */
export interface Web {
  render: Render
  /** CSP hash sources (`'sha256-…'`) of the inline styles and scripts in pages for citizens, and of the styles in one of them. */
  style_hashes: readonly string[]
  style_hashes_of(name: PageName): readonly string[]
  script_hashes: readonly string[]
  embed: EmbedSurface
  desk: DeskSurface
  build: Build
}
