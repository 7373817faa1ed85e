/** What they help with, whom, in which languages, and what it costs. */
import { inLanguage } from '@legalmap/data/publish/listing.ts'
import type { GroupAge } from '@legalmap/data/publish/public-ages.ts'
import type { PublicProvider } from '@legalmap/data/publish/public-provider.ts'
import { LocalizedText } from '../ui/localized-text.tsx'
import { useWords } from '../ui/words.tsx'
import { AgeLines } from './age-line.tsx'
import { Block, Fact } from './block.tsx'

export function HelpBlock({ provider, ages }: { provider: PublicProvider; ages: readonly GroupAge[] }) {
  const { t, language } = useWords()
  const { topics, audiences, languages, cost, accessibility, ways_to_come: ways } = provider
  const bring = inLanguage(provider.what_to_bring, language)
  const facts: [string, string[]][] = [
    [t('provider.topics'), topics.map((topic) => t(`topic.${topic}`))],
    [t('provider.audiences'), audiences.map((audience) => t(`audience.${audience}`))],
    [t('provider.languages'), languages.map((language) => t(`spoken.${language}`))],
    [t('provider.cost'), cost ? [t(`cost.${cost}`)] : []],
    [t('provider.ways_to_come'), [ways.map((way) => t(`come.${way}`)).join('. ')].filter(Boolean)],
    [t('provider.accessibility'), accessibility.map((feature) => t(`accessibility.${feature}`))],
  ]
  const known = facts.filter(([, values]) => values.length > 0)
  return (
    <Block heading={t('provider.what')} icon="list">
      {known.length === 0 && !bring ? (
        <p>{t('provider.what_unknown')}</p>
      ) : (
        <dl>
          {known.map(([name, values]) => (
            <Fact key={name} name={name}>
              {values.join(', ')}
            </Fact>
          ))}
          {bring && (
            <Fact name={t('provider.what_to_bring')}>
              <span className="bring">
                <LocalizedText text={bring} marked />
              </span>
            </Fact>
          )}
        </dl>
      )}
      <AgeLines ages={ages} groups={['help', ...(accessibility.length > 0 ? (['access'] as const) : [])]} />
    </Block>
  )
}
