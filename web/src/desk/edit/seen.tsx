/** What the public sees now, in the very parts of its page, beside the form that changes it. */
import type { DeskCenter } from '@legalmap/data/desk/resources/center.ts'
import { dayInKyrgyzstan } from '@legalmap/data/model/instant.ts'
import { localize } from '@legalmap/data/model/language.ts'
import type { CheckGroup } from '@legalmap/data/model/provider-facts.ts'
import { groupAges } from '@legalmap/data/publish/public-ages.ts'
import type { PublicProvider } from '@legalmap/data/publish/public-provider.ts'
import { CallBlock } from '../../provider/call-block.tsx'
import { HelpBlock } from '../../provider/help-block.tsx'
import { WhoBlock } from '../../provider/who-block.tsx'
import { useDeskPage } from '../desk-view.ts'
import { useDeskWords } from '../desk-words.tsx'
import { FactValue } from '../facts/fact-value.tsx'
import { useFactWords } from '../facts/fact-words.ts'

function Facts({ provider, facts }: { provider: PublicProvider; facts: readonly (keyof PublicProvider)[] }) {
  const { nameOf } = useFactWords()
  return (
    <dl className="block">
      {facts.map((fact) => (
        <div key={fact}>
          <dt className="small muted">{nameOf(fact)}</dt>
          <dd>
            <FactValue fact={fact} value={provider[fact]} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Part({ group, provider }: { group: CheckGroup; provider: PublicProvider }) {
  const { now } = useDeskPage()
  const ages = groupAges(provider, dayInKyrgyzstan(now))
  switch (group) {
    case 'phones':
    case 'web':
      return <CallBlock provider={provider} ages={ages} />
    case 'hours':
      return <Facts provider={provider} facts={['schedule', 'hours_text']} />
    case 'help':
      return <HelpBlock provider={provider} ages={ages} />
    case 'existence':
      return <WhoBlock provider={provider} />
    case 'place':
      return <Facts provider={provider} facts={['address', 'landmark', 'location_visibility']} />
    case 'name':
      return <Facts provider={provider} facts={['name']} />
    case 'access':
      return <Facts provider={provider} facts={['accessibility']} />
  }
}

export function Seen({ center, group }: { center: DeskCenter; group: CheckGroup }) {
  const { t, language } = useDeskWords()
  // what the API answers of a provider is what the site's own pages show of it
  const provider = center.seen as unknown as PublicProvider
  return (
    <aside className="seen" aria-labelledby="seen">
      <h2 id="seen">{t('seen.title')}</h2>
      <p className="small muted">{localize(provider.name, language)?.text}</p>
      <Part group={group} provider={provider} />
    </aside>
  )
}
