/** What a form says beside its fields, and the request that it all makes: on which revision, why, and how it was checked. */
import { type CheckGroup, checkGroups } from '../../model/provider-facts.ts'
import { checkWays } from '../../vocabulary/check-way.ts'
import type { FormEntries } from '../desk-page.ts'
import type { SaveAnswer, SaveRequest } from '../resources/save.ts'
import { entryOf } from './entries.ts'
import type { Facts } from './form-field.ts'
import type { FormGroup } from './group-forms.ts'
import { choiceEntry } from './rebase.ts'

type CheckWay = (typeof checkWays)[number]

const isCheckGroup = (group: FormGroup): group is CheckGroup => (checkGroups as readonly string[]).includes(group)
const isCheckWay = (text: string): text is CheckWay => (checkWays as readonly string[]).includes(text)

/** Where somebody chose that what stands now stays, what is named in its place goes. */
function namedIn(entries: FormEntries): NonNullable<SaveRequest['named']> | null {
  const leaves = (facts: readonly string[]) => facts.some((fact) => entryOf(entries, choiceEntry(fact)) === 'theirs')
  const settlement = leaves(['unit_id', 'place_id', 'settlement']) ? '' : entryOf(entries, 'named.settlement')
  const successor = leaves(['successor_id']) ? '' : entryOf(entries, 'named.successor')
  if (settlement === '' && successor === '') return null
  return { ...(settlement !== '' && { settlement }), ...(successor !== '' && { successor }) }
}

/** `request` is null where neither a fact is changed nor a check is said. */
export function requestOf(group: FormGroup, entries: FormEntries, facts: Facts): { base: number; request: SaveRequest | null } {
  const how = entryOf(entries, 'check')
  const check = isCheckGroup(group) && isCheckWay(how) ? { groups: [group], how } : null
  const base = Number(entryOf(entries, 'base')) || 0
  const named = namedIn(entries)
  if (Object.keys(facts).length === 0 && !named && !check) return { base, request: null }
  // the choice to show more was made in the form, and the form says what it means
  const opens = 'location_visibility' in facts && entryOf(entries, 'acts') === 'makes_public'
  return {
    base,
    request: {
      facts,
      ...(named && { named }),
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
