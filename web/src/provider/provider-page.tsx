/** A provider's page: everything that is known of one point of help, and plainly what is not. */

import { toJsonLd } from '@legalmap/data/publish/json-ld.ts'
import { inLanguage } from '@legalmap/data/publish/listing.ts'
import { isGone } from '@legalmap/data/vocabulary/provider-status.ts'
import { StatusLine } from '../listing/status-line.tsx'
import type { PageProps } from '../pages/page-props.ts'
import { Icon } from '../ui/icon.tsx'
import { toInlineJson } from '../ui/inline-json.ts'
import { LocalizedText } from '../ui/localized-text.tsx'
import { useWords } from '../ui/words.tsx'
import { CallBlock } from './call-block.tsx'
import { ClosureNotice } from './closure-notice.tsx'
import { GoBlock } from './go-block.tsx'
import { HelpBlock } from './help-block.tsx'
import { ReachableBlock } from './reachable-block.tsx'
import { ShareBlock } from './share-block.tsx'
import { SourcesBlock } from './sources-block.tsx'
import { WhenBlock } from './when-block.tsx'
import { WhoBlock } from './who-block.tsx'

export default function ProviderPage({ page: { content: page, now, public_url: publicUrl } }: PageProps<'provider'>) {
  const { t, date, language } = useWords()
  const { provider, where, serves } = page
  const name = inLanguage(provider.name, language) ?? { text: provider.id }
  const kind = t(`kind.${provider.kind}`)
  const notices = page.notices.flatMap(({ text }) => inLanguage(text, language) ?? [])
  const gone = isGone(provider.status)
  const reachable = page.reachable && <ReachableBlock reachable={page.reachable} now={now} />
  return (
    <article className="wrap page provider">
      <p className="no-print">
        <a className="back" href={`/${language}`}>
          {t('provider.back')}
        </a>
      </p>
      <header className="provider-head">
        <span className="badge" data-kind={provider.kind}>
          <Icon name={provider.kind} />
        </span>
        <div>
          <h1>
            <LocalizedText text={name} marked />
          </h1>
          <p className="muted">
            {!name.text.startsWith(kind) && `${kind} · `}
            {where || t('where.country')}
          </p>
          {serves.length > 0 && <p className="serves">{t('provider.serves', { units: serves.join(', ') })}</p>}
          <StatusLine status={provider.status} sourceDate={provider.source_date} closedOn={provider.closed_on} />
          {page.successor && (
            <p>
              {t('provider.successor')}{' '}
              <a href={`/${language}/providers/${page.successor.id}`}>
                <LocalizedText text={page.successor.name} marked />
              </a>
            </p>
          )}
          {page.lost_support && !gone && (
            <p className="attention">{t('supported.ended', { date: date(provider.supported_until) })}</p>
          )}
        </div>
      </header>
      {!gone && <ClosureNotice closures={page.closures} now={now} />}
      {notices.length > 0 && (
        <section className="notice" aria-label={t('provider.notice')}>
          {notices.map((notice) => (
            <p key={notice.text}>
              <LocalizedText text={notice} marked />
            </p>
          ))}
        </section>
      )}
      {provider.kind === 'crisis_center' && (
        <p className="no-print">
          <a href={`/${language}/safety`}>{t('nav.safety')}</a>
        </p>
      )}
      {gone && reachable}
      <div className="blocks">
        {!gone && <CallBlock provider={provider} ages={page.ages} />}
        <GoBlock page={page} now={now} />
        {!gone && <WhenBlock page={page} now={now} />}
        <HelpBlock provider={provider} ages={page.ages} />
        <WhoBlock provider={provider} />
        <ShareBlock page={page} publicUrl={publicUrl} now={now} />
        <SourcesBlock provider={provider} ages={page.ages} />
      </div>
      {!gone && reachable}
      <script
        type="application/ld+json"
        suppressHydrationWarning
        dangerouslySetInnerHTML={{
          __html: toInlineJson(toJsonLd(provider, { language, where, serves, public_url: publicUrl, now })),
        }}
      />
    </article>
  )
}
