/** What the about page shows: how much is known, and since when. */

import type { Register } from '../published/register.ts'
import { dayInKyrgyzstan, nextMidnightInKyrgyzstan } from '../text/dates.ts'
import type { MakeContent } from './asked.ts'
import { networkOf } from './network.ts'

/** The day of the register's last change, empty when there was none. */
export const changedOn = ({ changed_at }: Register): string => (changed_at ? dayInKyrgyzstan(Date.parse(changed_at)) : '')

export const aboutContent: MakeContent = ({ register, pack, now }) => ({
  content: {
    name: 'about',
    providers: register.providers.length,
    network: networkOf(register),
    changed_on: changedOn(register),
    attribution: pack.tiles.attribution,
  },
  until: nextMidnightInKyrgyzstan(now),
})
