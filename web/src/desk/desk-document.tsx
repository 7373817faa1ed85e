/** The document of the desk: its own head, style and entry, and nothing of a citizen's page. */

import type { DeskMessages } from '@legalmap/data/messages/desk/desk-messages.ts'
import { type Language, languages } from '@legalmap/data/model/language.ts'
import type { DeskPage } from '@legalmap/data/pages/desk.ts'
import { type DehydratedState, HydrationBoundary, type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { DeskWordsProvider, useDeskWords } from './desk-words.tsx'
import { Gate } from './gate.tsx'

/** The addresses of the desk's built files. */
export interface DeskAssets {
  styles: string
  script: string
  preloads: readonly string[]
}

/** What the server hands to the browser: the page and the answers of its queries. */
export interface DeskHanded {
  page: Omit<DeskPage, 'person'>
  state: DehydratedState
  assets: DeskAssets
}

interface DocumentProps extends DeskHanded {
  client: QueryClient
  messages: DeskMessages
  /** The very text in which the browser finds what it was handed. */
  json: string
}

const ownNames: Record<Language, string> = { ky: 'Кыргызча', ru: 'Русский', en: 'English' }

function Head({ assets }: Pick<DocumentProps, 'assets'>) {
  const { t } = useDeskWords()
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{t('title')}</title>
      <meta name="robots" content="noindex, nofollow" />
      <meta name="referrer" content="no-referrer" />
      <meta name="color-scheme" content="light dark" />
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      <link rel="stylesheet" href={assets.styles} />
      {assets.preloads.map((href) => (
        <link key={href} rel="modulepreload" href={href} />
      ))}
      <script type="module" src={assets.script} />
    </head>
  )
}

function Languages({ path }: { path: string }) {
  const { language } = useDeskWords()
  return (
    <nav className="wrap">
      <ul className="languages">
        {languages.map((other) => (
          <li key={other}>
            <a href={`/${other}${path}`} hrefLang={other} lang={other} aria-current={other === language ? 'true' : undefined}>
              {ownNames[other]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

export function DeskDocument({ page, state, assets, client, messages, json }: DocumentProps) {
  return (
    <html lang={page.language}>
      <QueryClientProvider client={client}>
        <HydrationBoundary state={state}>
          <DeskWordsProvider language={page.language} messages={messages}>
            <Head assets={assets} />
            <body>
              <Languages path={page.path} />
              <Gate />
              <script id="desk" type="application/json" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: json }} />
            </body>
          </DeskWordsProvider>
        </HydrationBoundary>
      </QueryClientProvider>
    </html>
  )
}
