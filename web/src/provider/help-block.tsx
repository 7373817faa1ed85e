/** What they help with, whom, in which languages, and what it costs. */
import type { PublicProvider } from '@legalmap/data/publish/public-provider.ts'
import { useWords } from '../ui/words.tsx'
import { Block, Fact } from './block.tsx'

export function HelpBlock({ provider }: { provider: PublicProvider }) {
  const { t } = useWords()
  const { topics, audiences, languages, cost, accessibility } = provider
  const facts: [string, string[]][] = [
    [t('provider.topics'), topics.map((topic) => t(`topic.${topic}`))],
    [t('provider.audiences'), audiences.map((audience) => t(`audience.${audience}`))],
    [t('provider.languages'), languages.map((language) => t(`spoken.${language}`))],
    [t('provider.cost'), cost ? [t(`cost.${cost}`)] : []],
    [t('provider.accessibility'), accessibility.map((feature) => t(`accessibility.${feature}`))],
  ]
  const known = facts.filter(([, values]) => values.length > 0)
  return (
    <Block heading={t('provider.what')} icon="list">
      {known.length === 0 ? (
        <p>{t('provider.what_unknown')}</p>
      ) : (
        <dl>
          {known.map(([name, values]) => (
            <Fact key={name} name={name}>
              {values.join(', ')}
            </Fact>
          ))}
        </dl>
      )}
    </Block>
  )
}
