/** Who runs it, with whose support, and since when. */
import { inLanguage } from '@legalmap/data/publish/listing.ts'
import type { PublicProvider } from '@legalmap/data/publish/public-provider.ts'
import { LocalizedText } from '../ui/localized-text.tsx'
import { useWords } from '../ui/words.tsx'
import { Block, Fact } from './block.tsx'

export function WhoBlock({ provider }: { provider: PublicProvider }) {
  const { t, date, language } = useWords()
  const operator = inLanguage(provider.operator, language)
  const { supported_by, supported_until, opened_on } = provider
  if (!operator && supported_by.length === 0 && !supported_until && !opened_on) return null
  return (
    <Block heading={t('provider.who')} icon="state_coordination_body">
      <dl>
        {operator && (
          <Fact name={t('provider.operator')}>
            <LocalizedText text={operator} marked />
          </Fact>
        )}
        {supported_by.length > 0 && (
          <Fact name={t('provider.supported_by')}>
            <span lang={language === 'en' ? undefined : 'en'} translate="no">
              {supported_by.join(', ')}
            </span>
          </Fact>
        )}
        {supported_until && <Fact name={t('provider.supported_until')}>{date(supported_until)}</Fact>}
        {opened_on && <Fact name={t('provider.opened_on')}>{date(opened_on)}</Fact>}
      </dl>
    </Block>
  )
}
