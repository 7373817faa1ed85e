/** How old the checks of a published provider are, by group of facts: what a page says in words, and what it hides nothing for. */
import { isLater } from '../model/assurance.ts'
import { type Age, ageOfCheck } from '../model/checks.ts'
import { latestDay } from '../model/date-parts.ts'
import { type CheckGroup, checkGroups } from '../model/provider-facts.ts'
import type { PublicCheck, PublicProvider } from './public-provider.ts'

/** What was made sure of as a whole, and by whom, as far as that is told. */
export interface GroupAge extends Omit<Age, 'state'>, Omit<PublicCheck, 'checked_at'> {
  group: CheckGroup
  state: 'holds' | 'due'
}

type Aged = Pick<PublicProvider, 'checks' | 'supported_until'>

/** `today` is a day in Kyrgyzstan, `YYYY-MM-DD`. */
export const ageOfPublic = ({ checks, supported_until }: Aged, group: CheckGroup, today: string): Age =>
  ageOfCheck(group, { checked_at: checks?.[group]?.checked_at ?? '', supported_until }, today)

/** The groups that somebody made sure of, in the order of the groups: a group that nobody checked is not here. */
export const groupAges = (provider: Aged, today: string): GroupAge[] =>
  checkGroups.flatMap((group) => {
    const check = provider.checks?.[group]
    const { state, ...age } = ageOfPublic(provider, group, today)
    if (!check || state === 'never') return []
    const { how, role, office } = check
    return [{ group, state, ...age, how, role, office }]
  })

type Sure = Pick<PublicProvider, 'checks' | 'phones' | 'schedule'>

/** The earliest check of these groups, an ISO instant; empty where one of them was never made sure of. */
function sinceAll(checks: PublicProvider['checks'], groups: readonly CheckGroup[]): string {
  const times = groups.map((group) => checks?.[group]?.checked_at ?? '')
  return times.reduce((earliest, time) => (isLater(earliest, time) ? time : earliest))
}

const thereAndCalled = ({ phones }: Pick<Sure, 'phones'>): CheckGroup[] =>
  phones.length > 0 ? ['existence', 'phones'] : ['existence']

/** Since when it is sure that it is there and, where it has phones, that they are its own. */
export const foundSince = (provider: Omit<Sure, 'schedule'>): string => sinceAll(provider.checks, thereAndCalled(provider))

/** Since when all is sure that fits on paper, whose one date counts for everything on it. */
export const sureSince = (provider: Sure): string =>
  sinceAll(provider.checks, [...thereAndCalled(provider), ...(provider.schedule ? (['hours'] as const) : [])])

/** When any of it was made sure of last, an ISO instant; empty for never. */
export const lastCheck = ({ checks = {}, verified_at }: Pick<PublicProvider, 'checks' | 'verified_at'>): string =>
  Object.values(checks).reduce((last, { checked_at }) => (isLater(checked_at, last) ? checked_at : last), verified_at)

/** The program that paid for it has ended, and nobody has made sure since then that it still works. */
export function hasLostSupport(provider: Aged, today: string): boolean {
  const { supported_until } = provider
  return (
    supported_until !== '' && latestDay(supported_until) < today && ageOfPublic(provider, 'existence', today).state !== 'holds'
  )
}
