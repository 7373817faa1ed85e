/** What a provider's page shows. */
import { noticeOn } from '../publish/listing.ts'
import { nextOpeningChange } from '../publish/opening.ts'
import { servedNames, whereabouts } from '../publish/whereabouts.ts'
import { dayInKyrgyzstan, nextMidnightInKyrgyzstan } from '../text/dates.ts'
import { locatorAddress } from './addresses.ts'
import type { MakeContent } from './asked.ts'

export const providerContent: MakeContent = (asked) => {
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
      locator: location ? locatorAddress(provider.id, asked, language) : null,
      notice_holds: noticeOn(provider, dayInKyrgyzstan(now)) !== null,
    },
    until: Math.min(nextMidnightInKyrgyzstan(now), nextOpeningChange([provider], now)),
  }
}
