/** What a page's own part is given: the page, with the content of its name. */
import type { Page } from '@legalmap/data/pages/page.ts'
import type { PageContent, PageName } from '@legalmap/data/pages/page-kinds.ts'
import type { ComponentType } from 'react'

export interface PageProps<Name extends PageName = PageName> {
  page: Page & { content: Extract<PageContent, { name: Name }> }
}

/** The part of a page that is its own; it is only given pages of its name. */
export type PageView = ComponentType<{ page: Page }>
