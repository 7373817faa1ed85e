/** The page about this site: how much is known, and since when. */

import { checkHolds } from '../model/checks.ts'
import { dayInKyrgyzstan } from '../model/instant.ts'
import { type CheckGroup, checkGroups } from '../model/provider-facts.ts'
import type { Register } from '../published/register.ts'
import { nextMidnightInKyrgyzstan } from '../text/dates.ts'
import { type NetworkCounts, networkOf } from './network.ts'
import type { PageKind } from './page-kind.ts'

/** The day of the register's last change, empty when there was none. */
export const changedOn = ({ changed_at }: Register): string => (changed_at ? dayInKyrgyzstan(Date.parse(changed_at)) : '')

export interface AboutPage {
  name: 'about'
  providers: number
  network: NetworkCounts | null
  changed_on: string
  attribution: string
  /** For how many months a check of each group of facts holds, the shortest first. */
  checks_hold: readonly { group: CheckGroup; months: number }[]
}

const checksHold = checkGroups.map((group) => ({ group, months: checkHolds[group] })).sort((a, b) => a.months - b.months)

export const aboutPage: PageKind<AboutPage> = {
  name: 'about',
  path: '/about',
  drawn: 'kept',
  make: ({ register, pack, now }) => ({
    content: {
      name: 'about',
      providers: register.providers.length,
      network: networkOf(register),
      changed_on: changedOn(register),
      attribution: pack.tiles.attribution,
      checks_hold: checksHold,
    },
    until: nextMidnightInKyrgyzstan(now),
  }),
  titles: (_, { t }) => ({ title: t('about.title'), description: t('about.what.text') }),
  // it tells the day of the last change
  tags: () => ['register'],
  listed: () => '',
  card: { subject: 'about', tell: (_, { t }) => ({ title: t('about.title'), kind: '', where: '' }) },
}
