/** Draws a page to HTML on the server. */
import type { Page } from '@legalmap/data/api/page.ts'
import en from '@legalmap/data/messages/en.json' with { type: 'json' }
import ky from '@legalmap/data/messages/ky.json' with { type: 'json' }
import ru from '@legalmap/data/messages/ru.json' with { type: 'json' }
import type { Language } from '@legalmap/data/model/language.ts'
import { renderToString } from 'react-dom/server'
import { type Assets, Document } from './document.tsx'
import { toInlineJson } from './ui/inline-json.ts'

const messages = { ky, ru, en }

/** `preloads` are the scripts that a page of that language needs at once. */
export interface BuiltAssets extends Pick<Assets, 'styles' | 'print_styles'> {
  script: string
  preloads: Readonly<Record<Language, readonly string[]>>
}

/** Returns the renderer that the server is handed. One string, no streaming: no inline scripts, the same bytes for everybody. */
export const createRender =
  ({ styles, print_styles, script, preloads }: BuiltAssets) =>
  (page: Page): string => {
    const assets: Assets = { styles, print_styles, script, preloads: preloads[page.language] }
    const json = toInlineJson({ page, preloads: assets.preloads, print_styles })
    return `<!doctype html>${renderToString(<Document page={page} json={json} messages={messages[page.language]} assets={assets} />)}`
  }
