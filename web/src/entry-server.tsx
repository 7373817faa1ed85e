/** Draws a page to HTML on the server. */

import en from '@legalmap/data/messages/en.json' with { type: 'json' }
import ky from '@legalmap/data/messages/ky.json' with { type: 'json' }
import ru from '@legalmap/data/messages/ru.json' with { type: 'json' }
import type { Language } from '@legalmap/data/model/language.ts'
import type { Page } from '@legalmap/data/pages/page.ts'
import type { PageName } from '@legalmap/data/pages/page-kinds.ts'
import { renderToString } from 'react-dom/server'
import { type Assets, Document } from './document.tsx'
import { type Sheet, sheetOf } from './pages/sheets.ts'
import { loadAllViews } from './pages/views.ts'
import { toInlineJson } from './ui/inline-json.ts'

const messages = { ky, ru, en }
const viewOf = await loadAllViews()

/** `preloads` are the scripts that every page of that language needs at once. */
export interface BuiltAssets extends Pick<Assets, 'print_styles' | 'early'> {
  styles: Readonly<Record<Sheet, Assets['styles']>>
  script: string
  preloads: Readonly<Record<Language, readonly string[]>>
  /** The scripts of each page's own part. */
  page_preloads: Readonly<Partial<Record<PageName, readonly string[]>>>
}

/** Returns the renderer that the server is handed. One string, no streaming: no inline scripts, the same bytes for everybody. */
export const createRender =
  ({ styles, print_styles, early, script, preloads, page_preloads }: BuiltAssets) =>
  (page: Page): string => {
    const { language, content } = page
    const needed = [...new Set([...preloads[language], ...(page_preloads[content.name] ?? [])])]
    const assets: Assets = { styles: styles[sheetOf(content.name)], print_styles, early, script, preloads: needed }
    const json = toInlineJson({ page, preloads: assets.preloads, print_styles })
    return `<!doctype html>${renderToString(<Document page={page} View={viewOf(content.name)} json={json} messages={messages[language]} assets={assets} />)}`
  }

export { sheetOf, sheets } from './pages/sheets.ts'
