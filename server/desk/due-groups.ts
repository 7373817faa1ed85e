/** Which groups of a center's facts are due to be checked, remembered for a day. */
import { ageOfGroup } from '@legalmap/data/model/checks.ts'
import type { Provider } from '@legalmap/data/model/provider.ts'
import { type CheckGroup, checkGroups } from '@legalmap/data/model/provider-facts.ts'

/** `due` was checked too long ago, `never` was never checked. */
export interface DueGroups {
  due: CheckGroup[]
  never: CheckGroup[]
}

const remembered = new WeakMap<Provider, DueGroups & { day: string }>()

/** `today` is a day in Kyrgyzstan, `YYYY-MM-DD`. */
export function dueGroups(record: Provider, today: string): DueGroups {
  const known = remembered.get(record)
  if (known?.day === today) return known
  const due: CheckGroup[] = []
  const never: CheckGroup[] = []
  for (const group of checkGroups) {
    const { state } = ageOfGroup(record, group, today)
    if (state === 'due') due.push(group)
    else if (state === 'never') never.push(group)
  }
  const found = { day: today, due, never }
  remembered.set(record, found)
  return found
}
