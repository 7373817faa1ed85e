/** Draws a page of the desk to HTML on the server. */
import en from '@legalmap/data/messages/desk/en.json' with { type: 'json' }
import ky from '@legalmap/data/messages/desk/ky.json' with { type: 'json' }
import ru from '@legalmap/data/messages/desk/ru.json' with { type: 'json' }
import type { Language } from '@legalmap/data/model/language.ts'
import type { DeskPage } from '@legalmap/data/pages/desk.ts'
import { type DehydratedState, dehydrate, type QueryClient } from '@tanstack/react-query'
import { renderToString } from 'react-dom/server'
import { toInlineJson } from '../ui/inline-json.ts'
import { type DeskAssets, DeskDocument, type DeskHanded } from './desk-document.tsx'
import { createDeskClient, personQuery } from './queries.ts'

const messages = { ky, ru, en }

export interface BuiltDesk extends Omit<DeskAssets, 'preloads'> {
  preloads: Readonly<Record<Language, readonly string[]>>
}

/** What the client knows, as of the server's clock: the same request gives the same bytes. */
function stateOf(client: QueryClient, now: number): DehydratedState {
  const { queries, ...rest } = dehydrate(client)
  return { ...rest, queries: queries.map((query) => ({ ...query, dehydratedAt: now })) }
}

/** Returns the renderer that the server is handed. */
export const createDeskRender =
  ({ preloads, ...files }: BuiltDesk) =>
  ({ person, ...page }: DeskPage): string => {
    const { language } = page
    const client = createDeskClient()
    client.setQueryData(personQuery.queryKey, person, { updatedAt: page.now })
    const handed: DeskHanded = { page, state: stateOf(client, page.now), assets: { ...files, preloads: preloads[language] } }
    const document = <DeskDocument {...handed} client={client} messages={messages[language]} json={toInlineJson(handed)} />
    return `<!doctype html>${renderToString(document)}`
  }
