/** Checks by group of facts: what was made sure of together, when and by whom, and for how long that holds. */
import { assuranceOf, type Check, check, type FactAssurance, isLater } from './assurance.ts'
import { latestDay } from './date-parts.ts'
import { isEqual } from './equal.ts'
import { dayOfInstant } from './instant.ts'
import type { Assurance, Provider } from './provider.ts'
import { type AssurableFact, type CheckGroup, checkGroups, type ProviderFact, providerFacts } from './provider-facts.ts'

/** For how many months a check of each group holds: the one table, which coordinators and the public are shown alike. */
export const checkHolds: Readonly<Record<CheckGroup, number>> = {
  phones: 3,
  hours: 3,
  existence: 6,
  help: 6,
  web: 6,
  place: 12,
  access: 24,
  name: 24,
}

const facts: readonly ProviderFact[] = providerFacts
const emptyOf = new Map(facts.map(({ key, empty }) => [key, empty]))

const grouped = new Map<string, AssurableFact[]>(
  checkGroups.map((group) => [
    group,
    facts.filter((fact) => fact.group === group && fact.assurable).map(({ key }) => key as AssurableFact),
  ]),
)

/** The facts that a check of the group makes sure of. */
export const factsOfGroup = (group: CheckGroup): readonly AssurableFact[] => grouped.get(group) ?? []

/** Whether there is something to be sure of: it says something, or it was emptied and nobody made sure of that. */
const isToBeChecked = (provider: Provider, fact: AssurableFact) =>
  !isEqual(provider[fact], emptyOf.get(fact)) || provider.assured[fact]?.checked_at === ''

/**
 * What is known of the knowledge of a group: what is said of the one of its facts that was made sure of longest ago, or never. Of a
 * group that says nothing all facts count. `among` leaves facts out, such as those that are not told; null where it leaves out all.
 */
export function checkOfGroup(
  provider: Provider,
  group: CheckGroup,
  among: (fact: AssurableFact) => boolean = () => true,
): FactAssurance | null {
  const all = factsOfGroup(group).filter(among)
  const [first] = all
  if (first === undefined) return null
  // of most records nothing is known fact by fact, and every provider that is published passes here once a group
  if (Object.keys(provider.assured).length === 0) return assuranceOf(provider, first)
  const said = all.filter((fact) => isToBeChecked(provider, fact))
  const checks = (said.length > 0 ? said : all).map((fact) => assuranceOf(provider, fact))
  return checks.reduce((oldest, one) => (isLater(oldest.checked_at, one.checked_at) ? one : oldest))
}

/** Somebody made sure of a group as it stands: all its facts, also those that say nothing. */
export const checkGroup = (
  provider: Provider,
  group: CheckGroup,
  by: Check & Partial<Pick<Assurance, 'source' | 'source_date'>>,
) => check(provider, factsOfGroup(group), by)

/** `months`: so many are full since the check, 0 where there is none. */
export interface Age {
  state: 'holds' | 'due' | 'never'
  checked_at: string
  months: number
}

const partsOf = (day: string) => day.split('-').map(Number) as [year: number, month: number, day: number]

/** Calendar months that are full from one day to another, both `YYYY-MM-DD`: from 31 January one is full on 28 February. */
function fullMonths(from: string, to: string): number {
  const [[fromYear, fromMonth, fromDay], [toYear, toMonth, toDay]] = [partsOf(from), partsOf(to)]
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth
  const lastDay = Number(latestDay(to.slice(0, 7)).slice(8))
  return Math.max(0, toDay < Math.min(fromDay, lastDay) ? months - 1 : months)
}

/** What nobody can know any more once the program has ended that paid for it. */
const endsWithSupport: readonly CheckGroup[] = ['existence', 'phones', 'hours']

/**
 * How old a check of a group is on a day (`YYYY-MM-DD`, in Kyrgyzstan). It is due once the months of its group are full; of what a
 * program paid for (`supported_until`) also once that has ended, until somebody makes sure of it anew.
 */
export function ageOfCheck(
  group: CheckGroup,
  { checked_at, supported_until }: Pick<Provider, 'supported_until'> & { checked_at: string },
  today: string,
): Age {
  if (checked_at === '') return { state: 'never', checked_at, months: 0 }
  const day = dayOfInstant(checked_at)
  const months = fullMonths(day, today)
  const end = latestDay(supported_until)
  const hasEnded = supported_until !== '' && end < today && day <= end && endsWithSupport.includes(group)
  return { state: hasEnded || months >= checkHolds[group] ? 'due' : 'holds', checked_at, months }
}

export const ageOfGroup = (provider: Provider, group: CheckGroup, today: string): Age =>
  ageOfCheck(group, { ...provider, checked_at: checkOfGroup(provider, group)?.checked_at ?? '' }, today)
