/** A provider's page: everything that the public may know of one provider. */

import type { Point } from '../geo/position.ts'
import type { MessageKey } from '../messages/messages.ts'
import { dayInKyrgyzstan } from '../model/instant.ts'
import type { Language } from '../model/language.ts'
import type { Notice } from '../model/provider.ts'
import { inLanguage, type ListedClosure, listedClosures, noticesOn, type Text } from '../publish/listing.ts'
import { nextOpeningChange } from '../publish/opening.ts'
import { type GroupAge, groupAges, hasLostSupport } from '../publish/public-ages.ts'
import type { PublicProvider } from '../publish/public-provider.ts'
import { servedNames, whereabouts } from '../publish/whereabouts.ts'
import type { Register } from '../published/register.ts'
import { nextMidnightInKyrgyzstan } from '../text/dates.ts'
import { locatorAddress } from './addresses.ts'
import { type CardKind, forEver, type PageKind } from './page-kind.ts'
import { type ReachableHelp, reachableHelp } from './reachable-help.ts'

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
  /** Those that are not over, soonest first. */
  closures: readonly ListedClosure[]
  /** Of the groups of facts that somebody made sure of. */
  ages: readonly GroupAge[]
  /** Who paid for it does so no longer, and nobody has made sure since that it still works. */
  lost_support: boolean
  /** Who does now what it did, where it is closed for good. */
  successor: { id: string; name: Text } | null
  /** Whom else to turn to, where this page leads no further by itself. */
  reachable: ReachableHelp | null
}

/** Who is not there any more, or not yet, says so in place of where. */
const instead: Partial<Record<PublicProvider['status'], MessageKey>> = {
  closed: 'status.closed',
  historical: 'status.historical',
  planned: 'status.planned_undated',
}

function successorOf(
  { status, successor_id }: PublicProvider,
  { by_id }: Register,
  language: Language,
): ProviderPage['successor'] {
  const successor = status === 'closed' ? by_id.get(successor_id) : undefined
  return successor ? { id: successor.id, name: inLanguage(successor.name, language) ?? { text: successor.id } } : null
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
    const today = dayInKyrgyzstan(now)
    const reachable = reachableHelp(provider, register.index, { language, now })
    return {
      content: {
        name: 'provider',
        provider,
        where: whereabouts(provider, register.index.gazetteer, language),
        serves: servedNames(provider, register.index.gazetteer, language),
        point: location ? [location.coordinates[0], location.coordinates[1]] : null,
        locator: location ? locatorAddress(provider, asked, language) : null,
        notices: noticesOn(provider, today),
        closures: listedClosures(provider, today, language),
        ages: groupAges(provider, today),
        lost_support: hasLostSupport(provider, today),
        successor: successorOf(provider, register, language),
        reachable: reachable?.content ?? null,
      },
      until: Math.min(nextMidnightInKyrgyzstan(now), nextOpeningChange([provider], now), reachable?.until ?? forEver),
    }
  },
  titles: ({ provider, where }, { language, t }) => ({
    title: inLanguage(provider.name, language)?.text ?? provider.id,
    description: [t(`kind.${provider.kind}`), where, t('hotline.call')].filter(Boolean).join('. '),
  }),
  tags: ({ provider, reachable, successor }) => [
    `provider:${provider.id}`,
    ...(successor ? [`provider:${successor.id}` as const] : []),
    ...(reachable ? (['providers'] as const) : []),
  ],
  listed: () => '',
  card,
  asKept: (content) => ({ ...content, locator: null }),
}
