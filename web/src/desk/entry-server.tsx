/** Draws a page of the desk to HTML on the server. */
import type { DeskPage } from '@legalmap/data/desk/desk-page.ts'
import type { DeskPageName } from '@legalmap/data/desk/pages.ts'
import type { Language } from '@legalmap/data/model/language.ts'
import { type DehydratedState, dehydrate, type QueryClient } from '@tanstack/react-query'
import { renderToString } from 'react-dom/server'
import { toInlineJson } from '../ui/inline-json.ts'
import { type DeskAssets, DeskDocument, type DeskHanded } from './desk-document.tsx'
import { createDeskClient } from './queries.ts'
import { loadAllViews } from './views.ts'
import { words as en } from './words-en.ts'
import { words as ky } from './words-ky.ts'
import { words as ru } from './words-ru.ts'

const allWords = { ky, ru, en }
const viewOf = await loadAllViews()

export interface BuiltDesk extends Omit<DeskAssets, 'preloads'> {
  preloads: Readonly<Record<Language, readonly string[]>>
  /** The scripts of each page's own part. */
  page_preloads: Readonly<Partial<Record<DeskPageName, readonly string[]>>>
}

/** What the client knows, as of the server's clock: the same request gives the same bytes. */
function stateOf(client: QueryClient, now: number): DehydratedState {
  const { queries, ...rest } = dehydrate(client)
  return { ...rest, queries: queries.map((query) => ({ ...query, dehydratedAt: now })) }
}

/** Returns the renderer that the server is handed. */
export const createDeskRender =
  ({ preloads, page_preloads, ...files }: BuiltDesk) =>
  ({ resources, ...page }: DeskPage): string => {
    const { language, name, now } = page
    const client = createDeskClient()
    for (const [address, body] of Object.entries(resources)) client.setQueryData([address], body, { updatedAt: now })
    const needed = [...new Set([...preloads[language], ...(page_preloads[name] ?? [])])]
    const handed: DeskHanded = { page, state: stateOf(client, now), assets: { ...files, preloads: needed } }
    const document = (
      <DeskDocument {...handed} View={viewOf(name)} client={client} words={allWords[language]} json={toInlineJson(handed)} />
    )
    return `<!doctype html>${renderToString(document)}`
  }
