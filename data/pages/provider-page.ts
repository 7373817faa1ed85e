/** A provider's page: everything that the public may know of one provider. */

import type { Point } from '../geo/position.ts'
import type { MessageKey } from '../messages/messages.ts'
import { dayInKyrgyzstan } from '../model/instant.ts'
import type { Notice } from '../model/provider.ts'
import { inLanguage, noticesOn } from '../publish/listing.ts'
import { nextOpeningChange } from '../publish/opening.ts'
import type { PublicProvider } from '../publish/public-provider.ts'
import { servedNames, whereabouts } from '../publish/whereabouts.ts'
import { nextMidnightInKyrgyzstan } from '../text/dates.ts'
import { locatorAddress } from './addresses.ts'
import type { CardKind, PageKind } from './page-kind.ts'

export interface ProviderPage {
  name: 'provider'
  provider: PublicProvider
  where: string
  /** The names of the units that it says it serves. */
  serves: readonly string[]
  /** Where directions lead: the position as published, `[longitude, latitude]`, or null. */
  point: Point | null
  locator: string | null
  /** Those that hold today. */
  notices: readonly Notice[]
}

/** Who is not there any more, or not yet, says so in place of where. */
const instead: Partial<Record<PublicProvider['status'], MessageKey>> = {
  closed: 'status.closed',
  historical: 'status.historical',
  planned: 'status.planned_undated',
}

const firstSentence = (text: string) => text.replace(/(?<=[.!?])\s.*$/, '')

const card: CardKind<ProviderPage> = {
  subject: 'provider',
  id: ({ provider }) => provider.id,
  tell(id, { register, words: { language }, t }) {
    const provider = register.by_id.get(id)
    if (!provider) return null
    const other = instead[provider.status]
    return {
      title: inLanguage(provider.name, language)?.text ?? provider.id,
      kind: t(`kind.${provider.kind}`),
      where: other ? firstSentence(t(other)) : whereabouts(provider, register.index.gazetteer, language),
    }
  },
}

export const providerPage: PageKind<ProviderPage> = {
  name: 'provider',
  path: '/providers/:id',
  drawn: 'kept',
  make(asked) {
    const { register, language, parameters, now } = asked
    const provider = register.by_id.get(parameters.id ?? '')
    if (!provider) return null
    const { location } = provider
    return {
      content: {
        name: 'provider',
        provider,
        where: whereabouts(provider, register.index.gazetteer, language),
        serves: servedNames(provider, register.index.gazetteer, language),
        point: location ? [location.coordinates[0], location.coordinates[1]] : null,
        locator: location ? locatorAddress(provider, asked, language) : null,
        notices: noticesOn(provider, dayInKyrgyzstan(now)),
      },
      until: Math.min(nextMidnightInKyrgyzstan(now), nextOpeningChange([provider], now)),
    }
  },
  titles: ({ provider, where }, { language, t }) => ({
    title: inLanguage(provider.name, language)?.text ?? provider.id,
    description: [t(`kind.${provider.kind}`), where, t('hotline.call')].filter(Boolean).join('. '),
  }),
  tags: ({ provider }) => [`provider:${provider.id}`],
  listed: () => '',
  card,
  asKept: (content) => ({ ...content, locator: null }),
}
