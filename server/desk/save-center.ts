/** Saves what a person changed of a center, set on what stands now: nothing that somebody else changed is ever overwritten unseen. */

import { holdBack } from '@legalmap/data/desk/hold-back.ts'
import type { DeskPerson } from '@legalmap/data/desk/person.ts'
import { readFacts } from '@legalmap/data/desk/read-facts.ts'
import { type SaveAnswer, type SaveRequest, saveRequest } from '@legalmap/data/desk/resources/save.ts'
import { type DeskAction, may } from '@legalmap/data/desk/roles.ts'
import { isEqual } from '@legalmap/data/model/equal.ts'
import { changedFacts } from '@legalmap/data/model/fact.ts'
import { changesBetween, mergeChanges } from '@legalmap/data/model/merge.ts'
import type { Provider } from '@legalmap/data/model/provider.ts'
import { providerFacts } from '@legalmap/data/model/provider-facts.ts'
import { isMorePublic } from '@legalmap/data/vocabulary/location-visibility.ts'
import type { z } from 'zod'
import type { Stored } from '../store/open-store.ts'
import { anew } from './anew.ts'
import { checkedBy, unseenFacts } from './check-groups.ts'
import { type DeskParts, instantNow, targetOf } from './desk-parts.ts'
import { withNamed } from './find-named.ts'
import { firstPin } from './first-pin.ts'
import { reviewToKeep } from './keep-review.ts'
import { waitsForSecond } from './people.ts'
import { readRequest } from './read-request.ts'
import { DeskRefusal, noSuch, wrongFacts } from './refusal.ts'
import { requireMay } from './require-may.ts'
import { recordAt } from './revision.ts'
import { whoChanged } from './who-changed.ts'
import { writeEdits } from './write-edits.ts'

type Asked = z.output<typeof saveRequest>
type Facts = Readonly<Record<string, unknown>>

const namesOfChanged = (before: Provider, after: Provider): string[] =>
  changedFacts(providerFacts, before, after).flatMap(({ key }) => (key === 'assured' ? [] : [key]))

const withoutNote = ({ note: _, ...facts }: Provider): Facts => facts
/** What of a record its reader may see. */
export const recordFor = (person: DeskPerson, record: Provider, desk: DeskParts): Facts =>
  may(person, 'note.read', targetOf(record, desk)) ? { ...record } : withoutNote(record)

function requireRights(desk: DeskParts, person: DeskPerson, { facts, named, check }: Asked, record: Provider): void {
  const actions: DeskAction[] = [
    ...(check ? ['record.check' as const] : []),
    ...(Object.keys(facts).length > 0 || named || !check ? ['record.edit' as const] : []),
  ]
  for (const action of actions) requireMay(person, action, targetOf(record, desk), 'center')
}

/** The record that the request makes of what stands. Throws a DeskRefusal where it may not, or contradicts what somebody else did. */
async function settle(desk: DeskParts, person: DeskPerson, current: Stored<Provider>, base_revision: number, asked: Asked) {
  const base = await recordAt(desk, current, base_revision)
  const notes = may(person, 'note.read', targetOf(current.record, desk))
  const facts = await withNamed(desk, person, base, asked)
  const { wanted, changed, errors } = readFacts(facts, base, { gazetteer: desk.pack.gazetteer, notes })
  if (errors.length > 0) throw wrongFacts(errors)
  if (changed.includes('unit_id') && !may(person, 'record.edit', targetOf(wanted, desk)))
    throw wrongFacts([{ fact: 'unit_id', path: '', code: 'outside_reach' }])
  const changes = changesBetween('provider', base as unknown as Facts, wanted as unknown as Facts)
  const merge = mergeChanges('provider', changes, current.record)
  const unseen = asked.check ? unseenFacts(asked.check.groups, base, wanted, current.record) : []
  const conflicts = [
    ...merge.conflicts,
    ...unseen.filter(({ fact }) => !merge.conflicts.some((one) => one.fact.split('.')[0] === fact)),
  ]
  if (conflicts.length > 0)
    throw new DeskRefusal(412, 'Somebody else changed the same facts meanwhile.', {
      stale: {
        revision: current.revision,
        conflicts: await whoChanged(desk, current.record.id, base_revision, conflicts),
        merged: recordFor(person, merge.record, desk),
      },
    })
  const theirs = namesOfChanged(base, current.record).filter((fact) => !changed.includes(fact))
  return { record: merge.record, merged: notes ? theirs : theirs.filter((fact) => fact !== 'note') }
}

async function saveOnce(
  desk: DeskParts,
  person: DeskPerson,
  id: string,
  base_revision: number,
  asked: Asked,
): Promise<SaveAnswer> {
  const current = await desk.store.record('provider', id)
  if (!current) throw noSuch('center')
  requireRights(desk, person, asked, current.record)
  const { record, merged } = await settle(desk, person, current, base_revision, asked)
  const wanted = asked.check ? checkedBy(record, asked.check, person, instantNow(desk)) : record
  const second = await waitsForSecond(desk, person, targetOf(current.record, desk))
  const { now, waiting } = second
    ? holdBack(current.record, wanted, await firstPin(desk, current.record, wanted))
    : { now: wanted, waiting: [] }
  const opens = isMorePublic(now.location_visibility, current.record.location_visibility)
  if (opens && !asked.acts?.makes_public)
    throw wrongFacts([{ fact: 'location_visibility', path: '', code: 'publish_needs_permission' }])
  const edit = {
    noun: 'provider' as const,
    action: 'update' as const,
    record_id: id,
    base_revision: current.revision,
    record: now,
    ...(opens && { acts: { makes_public: true as const } }),
  }
  const same = isEqual(now, current.record)
  const act = Object.keys(asked.facts).length === 0 && !asked.named ? ('check' as const) : ('edit' as const)
  const base = same ? current.revision : current.revision + 1
  const row = { noun: 'provider' as const, record_id: id, base_revision: base, changes: waiting }
  const { id: review, plan } = await reviewToKeep(desk, person, [row], asked.reason)
  const written = same && !plan ? null : await writeEdits(desk, person, { reason: asked.reason, act, plan }, same ? [] : [edit])
  const change = written?.change ?? null
  return {
    revision: change === null ? current.revision : current.revision + 1,
    saved: namesOfChanged(current.record, now),
    checked: asked.check?.groups ?? [],
    waiting: waiting.map(({ fact }) => fact),
    review,
    merged,
    change,
  }
}

/**
 * `base_revision` is that of the record which the person saw. Facts that only she changed are saved, whatever others changed beside
 * them; where both changed the same, nothing is saved. What opens waits for a second person, where there is one.
 * Throws DeskRefusal: 400, 403, 404, 412, 422, 428.
 */
export async function saveCenter(
  desk: DeskParts,
  person: DeskPerson,
  id: string,
  base_revision: number | null,
  request: SaveRequest | unknown,
): Promise<SaveAnswer> {
  const asked = readRequest(saveRequest, request)
  if (base_revision === null) throw new DeskRefusal(428, 'Say with If-Match which revision was edited.')
  return anew(() => saveOnce(desk, person, id, base_revision, asked))
}
