/** One provider on a slip to print. */
import { dayInKyrgyzstan } from '../model/instant.ts'
import type { Notice } from '../model/provider.ts'
import { inLanguage, type ListedClosure, listedClosures, noticesOn } from '../publish/listing.ts'
import { sureSince } from '../publish/public-ages.ts'
import type { PublicProvider } from '../publish/public-provider.ts'
import { whereabouts } from '../publish/whereabouts.ts'
import { nextMidnightInKyrgyzstan } from '../text/dates.ts'
import type { PageKind } from './page-kind.ts'

export interface SlipPage {
  name: 'slip'
  provider: PublicProvider
  where: string
  /** Those that hold today. */
  notices: readonly Notice[]
  /** An ISO instant: see `sureSince`. */
  sure_since: string
  /** Those that are not over, soonest first. */
  closures: readonly ListedClosure[]
}

export const slipPage: PageKind<SlipPage> = {
  name: 'slip',
  path: '/providers/:id/card',
  drawn: 'kept',
  make({ register, language, parameters, now }) {
    const provider = register.by_id.get(parameters.id ?? '')
    if (!provider) return null
    return {
      content: {
        name: 'slip',
        provider,
        where: whereabouts(provider, register.index.gazetteer, language),
        notices: noticesOn(provider, dayInKyrgyzstan(now)),
        sure_since: sureSince(provider),
        closures: listedClosures(provider, dayInKyrgyzstan(now), language),
      },
      // paper carries its day
      until: nextMidnightInKyrgyzstan(now),
    }
  },
  titles: ({ provider }, { language, t }) => ({
    title: t('slip.title', { name: inLanguage(provider.name, language)?.text ?? provider.id }),
  }),
  tags: ({ provider }) => [`provider:${provider.id}`],
}
