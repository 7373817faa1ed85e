/** The rules that the store's door holds every record to, so that no caller can forget them: pure, given what was and what is to be. */
import { isMorePublic, type LocationVisibility } from '../vocabulary/location-visibility.ts'
import { assuranceOf, settleChecks } from './assurance.ts'
import type { Noun } from './change.ts'
import { type ConsultationCount, isPrinted } from './consultation-count.ts'
import type { Provider } from './provider.ts'
import type { Visit } from './visit.ts'

/** What whoever writes says outright with an edit: what a rule lets through only where somebody meant it. */
export interface Acts {
  /** The edit may let the public see more of the record's place than before. */
  makes_public?: true | undefined
}

/**
 * One record on its way through the door. `before` is what is stored now, null where there is nothing; `removed` what an insert brings
 * back, as it was when it was removed, null where there never was such a record. `after` is valid by its schema. `at` is the writing's
 * ISO instant. `visibilities` has that of each provider that these states name, as it is or was last. A removal passes no rule: there
 * is nothing to be seen after it.
 */
export interface Passage<Stored> {
  before: Stored | null
  removed: Stored | null
  after: Stored
  at: string
  acts: Acts
  visibilities: ReadonlyMap<string, LocationVisibility>
}

/** Why a record may not pass. `fact` names the field, its parts joined by dots; `message` is for developers and logs, and quotes no value. */
export interface Refusal {
  code: string
  fact: string
  message: string
}

type Passed<Stored> = { record: Stored } | { refusals: readonly Refusal[] }

/** The record that is stored in the place of `after`, the same one where nothing is to be amended, or the reasons against it. */
export type DoorRule<Stored> = (passage: Passage<Stored>) => Passed<Stored>

const refused = (code: string, fact: string, message: string) => ({ refusals: [{ code, fact, message }] })
const wouldOpen = (fact: string) => refused('publish_needs_permission', fact, 'would be more public, and nobody said that it may')

/** Nothing becomes more public by itself: not by a revert, not by an undo, not by coming back after a removal. */
const keepVisibility: DoorRule<Provider> = ({ before, removed, after, acts }) => {
  const last = before ?? removed
  const opens = last !== null && isMorePublic(after.location_visibility, last.location_visibility)
  return opens && !acts.makes_public ? wouldOpen('location_visibility') : { record: after }
}

/** A visit and a count are told as much of as their provider: given to another one, they may be told more of. */
const keepProviderVisibility: DoorRule<Visit | ConsultationCount> = ({ before, removed, after, acts, visibilities }) => {
  const last = before ?? removed
  // of a provider that nobody knows yet, such as one that comes in the same writing, the worst is assumed
  const told = ({ provider_id }: Visit | ConsultationCount, unknown: LocationVisibility) =>
    provider_id === '' ? 'public' : (visibilities.get(provider_id) ?? unknown)
  const moved = last !== null && last.provider_id !== after.provider_id
  const opens = moved && isMorePublic(told(after, 'public'), told(last, 'hidden'))
  return opens && !acts.makes_public ? wouldOpen('provider_id') : { record: after }
}

/** What a center returned of itself is not public: no edit makes it so by the way. */
const keepReturned: DoorRule<ConsultationCount> = ({ before, removed, after, acts }) => {
  const last = before ?? removed
  const opens = last !== null && !isPrinted(last) && isPrinted(after)
  return opens && !acts.makes_public ? wouldOpen('origin') : { record: after }
}

/** Of itself nothing is the successor, the former self or somebody that it was taken for. */
const namesOthers: DoorRule<Provider> = ({ after }) => {
  const fact = (['successor_id', 'former_ids', 'not_same_as'] as const).find((key) => [after[key]].flat().includes(after.id))
  return fact ? refused('names_itself', fact, 'names the record that it stands in') : { record: after }
}

/** Who works again was not closed for good: what was said of its end goes with it. New words about an end need one. */
const endOnlyWhenClosed: DoorRule<Provider> = ({ before, removed, after }) => {
  const hasEnded = after.status === 'closed' || after.status === 'historical'
  if (hasEnded || (after.closed_on === '' && after.successor_id === '')) return { record: after }
  const last = before ?? removed
  const isNew = (fact: 'closed_on' | 'successor_id') => after[fact] !== '' && after[fact] !== last?.[fact]
  const fact = (['closed_on', 'successor_id'] as const).find(isNew)
  return fact
    ? refused('end_without_closing', fact, 'says how something ended that is not closed')
    : { record: { ...after, closed_on: '', successor_id: '' } }
}

/** The address of a record that another took the place of leads to that: a place that was told less of would be told by it. */
const keepFormerPlace: DoorRule<Provider> = ({ before, removed, after, acts, visibilities }) => {
  const last = before ?? removed
  const isNew = (id: string) => !last?.former_ids.includes(id)
  const opens = after.former_ids.some(
    (id) => isNew(id) && isMorePublic(after.location_visibility, visibilities.get(id) ?? 'public'),
  )
  return opens && !acts.makes_public ? wouldOpen('former_ids') : { record: after }
}

/** A fact whose value changes without a new check loses the one that it had. */
const loseChecks: DoorRule<Provider> = ({ before, removed, after }) => {
  const last = before ?? removed
  return { record: last ? settleChecks(last, after) : after }
}

const hasUncheckedHours = (provider: Provider) => provider.schedule !== '' && assuranceOf(provider, 'schedule').checked_at === ''

/** Hours to compute with need a check: "open now" sends people on their way. What was kept without one before stays as it is. */
const checkHours: DoorRule<Provider> = ({ before, after }) => {
  const isOld = before !== null && before.schedule === after.schedule && hasUncheckedHours(before)
  return hasUncheckedHours(after) && !isOld
    ? refused('schedule_unverified', 'schedule', 'are hours to compute with, and nobody made sure of them')
    : { record: after }
}

/** In the order in which they are asked; each sees what the one before made of the record. Nouns that are left out have none. */
export const doorRules: { provider: readonly DoorRule<Provider>[] } & { readonly [N in Noun]?: unknown } = {
  provider: [keepVisibility, namesOthers, endOnlyWhenClosed, keepFormerPlace, loseChecks, checkHours],
  visit: [keepProviderVisibility],
  consultation_count: [keepProviderVisibility, keepReturned],
}

/** What becomes of a record at the door: it, as the rules of its noun amend it, or what the first of them has against it. */
export function askDoor<Stored>(noun: Noun, passage: Passage<Stored>): Passed<Stored> {
  let { after } = passage
  for (const rule of (doorRules[noun] ?? []) as readonly DoorRule<Stored>[]) {
    const passed = rule({ ...passage, after })
    if ('refusals' in passed) return passed
    after = passed.record
  }
  return { record: after }
}
