/** Where every fact is known from, how old that is, who checked it, and how to correct it. */

import { dayOfInstant } from '@legalmap/data/model/instant.ts'
import type { GroupAge } from '@legalmap/data/publish/public-ages.ts'
import type { PublicProvider } from '@legalmap/data/publish/public-provider.ts'
import { readSourceAddress } from '@legalmap/data/publish/source-address.ts'
import { useWords } from '../ui/words.tsx'
import { AgeLines } from './age-line.tsx'
import { Block, Fact } from './block.tsx'

function Sources({ sources }: Pick<PublicProvider, 'sources'>) {
  const { t } = useWords()
  return (
    <ul className="bullets">
      {sources.map(({ url, title }) => (
        <li key={url + title} translate="no">
          {url ? (
            <a href={url} rel="external noreferrer">
              {title || readSourceAddress(url).host}
              <span className="small muted source-path">{readSourceAddress(url).path}</span>
            </a>
          ) : (
            <>
              {title} <span className="small muted">({t('provider.source_unlinked')})</span>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

export function SourcesBlock({ provider, ages }: { provider: PublicProvider; ages: readonly GroupAge[] }) {
  const { t, date, language } = useWords()
  const { sources, source_date, verified_at } = provider
  return (
    <Block heading={t('provider.sources')} icon="source">
      <Sources sources={sources} />
      <dl>
        <Fact name={t('provider.source_date')}>{source_date ? date(source_date) : t('provider.source_date_unknown')}</Fact>
        {verified_at && <Fact name={t('provider.verified')}>{date(dayOfInstant(verified_at))}</Fact>}
      </dl>
      <AgeLines ages={ages} groups={['existence', 'name']} />
      {ages.length === 0 && <p className="small muted">{t('provider.not_verified')}</p>}
      <p>
        <strong>{t('provider.wrong')}</strong> {t('provider.wrong_how')}{' '}
        <a href={`/${language}/about#correct`}>{t('provider.wrong_link')}</a>
      </p>
    </Block>
  )
}
