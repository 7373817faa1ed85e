/** The whole document of a page: drawn once by the server, then brought to life by the browser. */

import type { Messages } from '@legalmap/data/messages/messages.ts'
import { type Language, languages } from '@legalmap/data/model/language.ts'
import type { Page } from '@legalmap/data/pages/page.ts'
import { SiteFooter } from './frame/site-footer.tsx'
import { SiteHeader } from './frame/site-header.tsx'
import { SavedBar } from './offline/saved-bar.tsx'
import type { PageView } from './pages/page-props.ts'
import { useWords, WordsProvider } from './ui/words.tsx'

/**
 * Where the built files are: `styles` is the text of the inline style sheet, or the address of one in development;
 * `print_styles` the address of the sheet that only pages made for printing need; `early` the script that must work first.
 */
export interface Assets {
  styles: { inline: string } | { address: string }
  early: { inline: string } | { address: string }
  print_styles: string
  script: string
  preloads: readonly string[]
}

/** The font files that the style sheet names: only wide screens use them, and have them before the first paint where that is quick. */
const fontsOf = ({ styles }: Assets): string[] =>
  'inline' in styles ? [...styles.inline.matchAll(/url\((\/assets\/[^)]+\.woff2)\)/g)].map(([, href = '']) => href) : []

/** As networks name the languages of a page. */
const locales: Record<Language, string> = { ky: 'ky_KG', ru: 'ru_RU', en: 'en_US' }

/** What the early script needs to know stands on its own element. */
function EarlyScript({ page, early }: { page: Page; early: Assets['early'] }) {
  const { t } = useWords()
  const settings = {
    id: 'early',
    'data-to': page.leave_to,
    'data-leaving': t('leave.leaving'),
    'data-more2': t('leave.more', { count: 2 }),
    'data-more1': t('leave.more', { count: 1 }),
    'data-expired': t('leave.expired'),
    'data-title': t('tab.neutral'),
  }
  return 'inline' in early ? (
    <script {...settings} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: early.inline }} />
  ) : (
    <script {...settings} type="module" src={early.address} />
  )
}

function Head({ page, assets }: { page: Page; assets: Assets }) {
  const { t } = useWords()
  const { language, path, public_url, content, card, title, description, listed } = page
  const forPaper = content.name === 'slip' || content.name === 'poster'
  const address = (other: string) => `${public_url}/${other}${path}${listed}`
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      <meta name="description" content={description} />
      {card && (
        <>
          <meta property="og:title" content={title} />
          <meta property="og:description" content={description} />
          <meta property="og:locale" content={locales[language]} />
          <meta property="og:image" content={public_url + card} />
          <meta property="og:image:alt" content={`${title}. ${t('hotline.call')}`} />
          <meta property="og:image:width" content="1200" />
          <meta property="og:image:height" content="630" />
          <meta name="twitter:card" content="summary_large_image" />
        </>
      )}
      <meta name="referrer" content="no-referrer" />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="#0e5673" />
      <meta name="format-detection" content="telephone=no" />
      {listed === null ? (
        <meta name="robots" content="noindex" />
      ) : (
        <>
          <link rel="canonical" href={address(language)} />
          {languages.map((other) => (
            <link key={other} rel="alternate" hrefLang={other} href={address(other)} />
          ))}
          <link rel="alternate" hrefLang="x-default" href={address('ky')} />
        </>
      )}
      <link rel="icon" href="/icon-32.png" sizes="32x32" />
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
      <EarlyScript page={page} early={assets.early} />
      {fontsOf(assets).map((href) => (
        <link
          key={href}
          rel="preload"
          href={href}
          as="font"
          type="font/woff2"
          crossOrigin="anonymous"
          media="(min-width: 900px)"
        />
      ))}
      {'inline' in assets.styles ? (
        <style dangerouslySetInnerHTML={{ __html: assets.styles.inline }} />
      ) : (
        <link rel="stylesheet" href={assets.styles.address} />
      )}
      {forPaper && <link rel="stylesheet" href={assets.print_styles} />}
      {assets.preloads.map((href) => (
        <link key={href} rel="modulepreload" href={href} />
      ))}
      <script type="module" src={assets.script} />
    </head>
  )
}

interface DocumentProps {
  page: Page
  /** The page's own part. */
  View: PageView
  json: string
  messages: Messages
  assets: Assets
}

export function Document({ page, View, json, messages, assets }: DocumentProps) {
  return (
    <html lang={page.language}>
      <WordsProvider language={page.language} messages={messages}>
        <Head page={page} assets={assets} />
        <body>
          <SiteHeader path={page.path} search={page.search} />
          {page.saved && <SavedBar saved={page.saved} address={`/${page.language}${page.path}${page.search}`} />}
          <main id="content" tabIndex={-1}>
            <View page={page} />
          </main>
          <SiteFooter hasVisits={page.has_visits} />
          <script id="page" type="application/json" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: json }} />
        </body>
      </WordsProvider>
    </html>
  )
}
