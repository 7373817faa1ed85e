/** The document of an embedded list: complete without a script, of which it has none; its links open beside the embedding site. */

import type { TranslateEmbed } from '@legalmap/data/messages/embed/embed-messages.ts'
import type { EmbedContent } from '@legalmap/data/pages/embed-content.ts'
import { Result } from '../listing/result.tsx'
import { useWords } from '../ui/words.tsx'

export interface EmbedPage {
  content: EmbedContent
  public_url: string
  now: number
}

/** The text of the style sheet or, in development, its address. */
export type EmbedStyles = { inline: string } | { address: string }

interface EmbedProps extends EmbedPage {
  styles: EmbedStyles
  say: TranslateEmbed
}

function Heading({ content: { start } }: Pick<EmbedProps, 'content'>) {
  const { t } = useWords()
  if (!start || start.type === 'device') return t('results.all')
  return t(start.point ? 'results.near' : 'results.in_unit', { place: start.name })
}

export function EmbedDocument({ content, public_url, now, styles, say }: EmbedProps) {
  const { t, language } = useWords()
  const { start, hits, total, unfiltered, search } = content
  const all = `${public_url}/${language}${search}`
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${t('home.title')} · ${t('site.name')}`}</title>
        <meta name="robots" content="noindex" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <meta name="format-detection" content="telephone=no" />
        <base target="_blank" />
        {'inline' in styles ? (
          <style dangerouslySetInnerHTML={{ __html: styles.inline }} />
        ) : (
          <link rel="stylesheet" href={styles.address} />
        )}
      </head>
      <body>
        <main className="embed">
          <h1>
            <Heading content={content} />
          </h1>
          <p>
            <a className="button primary" href="tel:114" target="_self">
              {t('hotline.call')}
            </a>
          </p>
          {unfiltered && <p className="attention">{t('results.unfiltered')}</p>}
          <p className="small muted">{t('results.count', { count: total })}</p>
          <ul className="results">
            {hits.map((hit) => (
              <Result key={hit.id} hit={hit} level={3} start={start} now={now} selected={false} highlighted={false} />
            ))}
          </ul>
          <p>
            <a href={all}>{say('all')}</a>
          </p>
          <p className="small muted">
            <a href={`${public_url}/${language}`}>{say('from', { site: t('site.name') })}</a> {t('footer.not_official')}
          </p>
        </main>
      </body>
    </html>
  )
}
