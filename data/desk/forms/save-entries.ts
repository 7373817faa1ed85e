/** What a form says beside its fields, and the request that it all makes: on which revision, why, and how it was checked. */
import { type CheckGroup, checkGroups } from '../../model/provider-facts.ts'
import { checkWays } from '../../vocabulary/check-way.ts'
import type { FormEntries } from '../desk-page.ts'
import type { SaveAnswer, SaveRequest } from '../resources/save.ts'
import { entryOf } from './entries.ts'
import type { Facts } from './form-field.ts'
import type { FormGroup } from './group-forms.ts'

type CheckWay = (typeof checkWays)[number]

const isCheckGroup = (group: FormGroup): group is CheckGroup => (checkGroups as readonly string[]).includes(group)
const isCheckWay = (text: string): text is CheckWay => (checkWays as readonly string[]).includes(text)

/** `request` is null where neither a fact is changed nor a check is said. */
export function requestOf(group: FormGroup, entries: FormEntries, facts: Facts): { base: number; request: SaveRequest | null } {
  const how = entryOf(entries, 'check')
  const check = isCheckGroup(group) && isCheckWay(how) ? { groups: [group], how } : null
  const base = Number(entryOf(entries, 'base')) || 0
  if (Object.keys(facts).length === 0 && !check) return { base, request: null }
  // the choice to show more was made in the form, and the form says what it means
  const opens = 'location_visibility' in facts && entryOf(entries, 'acts') === 'makes_public'
  return {
    base,
    request: {
      facts,
      ...(check && { check }),
      reason: entryOf(entries, 'reason').replaceAll(/\s+/g, ' '),
      ...(opens && { acts: { makes_public: true } }),
    },
  }
}

/** What the next page says of a save, as entries of its address. */
export function saidOf({ review, saved, checked, change }: SaveAnswer): Record<string, string> {
  const only = saved.length === 0 && checked.length > 0 ? 'checked' : 'saved'
  const said = review === null ? only : saved.length > 0 ? 'partly' : 'waiting'
  return { said, ...(change !== null && { change: String(change) }) }
}
