/** Who may have a right to a state advocate, as far as it is known, and what a person's answers come to. */
import type { LegalSourceId } from './legal-sources.ts'

export const criterionGroups = ['case', 'person', 'income'] as const
export type CriterionGroup = (typeof criterionGroups)[number]

/**
 * Known from what was published about article 8 of the 2016 law (read up to its sixth item), about what was added in 2021 and 2022,
 * and about the income test. The law's full list could not be read: whoever is not named here may be entitled all the same.
 */
export const criteria = {
  first_detention: { group: 'case', sources: ['groups_2016'] },
  grave_crime: { group: 'case', sources: ['groups_2016'] },
  child_interests: { group: 'case', sources: ['groups_2016'] },
  domestic_violence: { group: 'case', sources: ['groups_2021', 'groups_2022'] },
  trafficking: { group: 'case', sources: ['groups_2021', 'groups_2022'] },
  disability: { group: 'person', sources: ['groups_2016'] },
  mental_illness: { group: 'person', sources: ['groups_2016'] },
  veteran: { group: 'person', sources: ['groups_2016'] },
  child_in_difficulty: { group: 'person', sources: ['groups_2022'] },
  parent_of_disabled_child: { group: 'person', sources: ['groups_2022'] },
  refugee: { group: 'person', sources: ['groups_2021'] },
  alone: { group: 'person', sources: ['groups_2022'] },
  low_income_family: { group: 'income', sources: ['groups_2022'] },
  low_income: { group: 'income', sources: ['income_2025'] },
} as const satisfies Record<string, { group: CriterionGroup; sources: readonly LegalSourceId[] }>
export type Criterion = keyof typeof criteria

/** `advocate` is `may` where a published criterion was met and `ask` otherwise: nobody is refused here, the Service decides. */
export interface Entitlement<Code extends string = Criterion> {
  consultation: true
  advocate: 'may' | 'ask'
  met: readonly Code[]
}

/** What the lines that a person ticked come to. A consultation is for anyone, so every answer ends with it. */
export function entitlementOf<Code extends string>(ticked: Iterable<Code>): Entitlement<Code> {
  const met = [...new Set(ticked)]
  return { consultation: true, advocate: met.length ? 'may' : 'ask', met }
}
