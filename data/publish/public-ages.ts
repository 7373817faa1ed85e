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

/**
 * When somebody made sure that it is there and, where it has phones, that they are its own: the earlier of the two, epoch milliseconds;
 * -Infinity where one of them was never made sure of.
 */
export function checkedAt({ checks = {}, phones }: Pick<PublicProvider, 'checks' | 'phones'>): number {
  const groups: readonly CheckGroup[] = phones.length > 0 ? ['existence', 'phones'] : ['existence']
  const times = groups.map((group) => checks[group]?.checked_at ?? '')
  return times.includes('') ? Number.NEGATIVE_INFINITY : Math.min(...times.map((time) => Date.parse(time)))
}

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

/** Since when all is sure that fits on paper, whose one date counts for everything on it; empty where some of it was never checked. */
export function sureSince({ checks = {}, phones, schedule }: Pick<PublicProvider, 'checks' | 'phones' | 'schedule'>): string {
  const printed: CheckGroup[] = ['existence']
  if (phones.length > 0) printed.push('phones')
  if (schedule) printed.push('hours')
  return printed.map((group) => checks[group]?.checked_at ?? '').sort()[0] ?? ''
}
