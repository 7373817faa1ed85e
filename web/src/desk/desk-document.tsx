/** The document of the desk: its own head, style and entry, the frame around every page of it, and nothing of a citizen's page. */
import { type DehydratedState, HydrationBoundary, type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type DeskView, type ShownPage, ShownPageContext } from './desk-view.ts'
import { type AllWords, DeskWordsProvider } from './desk-words.tsx'
import { DeskHeader } from './frame/desk-header.tsx'
import { SaidProvider } from './frame/said.tsx'

/** The addresses of the desk's built files. */
export interface DeskAssets {
  styles: string
  script: string
  preloads: readonly string[]
}

/** What the server hands to the browser: the page and the answers of its queries. */
export interface DeskHanded {
  page: ShownPage
  state: DehydratedState
  assets: DeskAssets
}

interface DocumentProps extends DeskHanded {
  View: DeskView
  client: QueryClient
  words: AllWords
  /** The very text in which the browser finds what it was handed. */
  json: string
}

function Head({ assets }: Pick<DocumentProps, 'assets'>) {
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex, nofollow" />
      <meta name="referrer" content="same-origin" />
      <meta name="color-scheme" content="light dark" />
      <meta name="format-detection" content="telephone=no" />
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      <link rel="stylesheet" href={assets.styles} />
      {assets.preloads.map((href) => (
        <link key={href} rel="modulepreload" href={href} />
      ))}
      <script type="module" src={assets.script} />
    </head>
  )
}

export function DeskDocument({ page, state, assets, View, client, words, json }: DocumentProps) {
  return (
    <html lang={page.language}>
      <QueryClientProvider client={client}>
        <HydrationBoundary state={state}>
          <DeskWordsProvider language={page.language} words={words}>
            <ShownPageContext value={page}>
              <Head assets={assets} />
              <body>
                <DeskHeader />
                <SaidProvider>
                  <View page={page} />
                </SaidProvider>
                <script id="desk" type="application/json" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: json }} />
              </body>
            </ShownPageContext>
          </DeskWordsProvider>
        </HydrationBoundary>
      </QueryClientProvider>
    </html>
  )
}
