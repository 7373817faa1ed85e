/** One center for who keeps it: the whole record, its checks, what the public sees of it, and what waits. */

import { toProviderAnswer } from '@legalmap/data/api/provider-order.ts'
import type { DeskPerson } from '@legalmap/data/desk/person.ts'
import type { DeskCenter, GroupCheck, WaitingReview } from '@legalmap/data/desk/resources/center.ts'
import { may } from '@legalmap/data/desk/roles.ts'
import { ageOfGroup, checkHolds, checkOfGroup } from '@legalmap/data/model/checks.ts'
import { dayInKyrgyzstan } from '@legalmap/data/model/instant.ts'
import { emptyLocalized } from '@legalmap/data/model/language.ts'
import type { Provider } from '@legalmap/data/model/provider.ts'
import { checkGroups } from '@legalmap/data/model/provider-facts.ts'
import type { Unit } from '@legalmap/data/model/unit.ts'
import { isPublic, toPublicProvider } from '@legalmap/data/publish/public-provider.ts'
import type { StoredPlan } from '../store/open-store.ts'
import { type DeskParts, instantNow, targetOf } from './desk-parts.ts'
import { stepsOf } from './fact-steps.ts'
import { mayBeNamedTo } from './find-named.ts'
import { reviewHeadOf, waitingKinds } from './keep-review.ts'
import { olderTexts } from './older-texts.ts'
import { askingOnce, type Names, namesOf, waitsForSecond } from './people.ts'
import { noSuch } from './refusal.ts'
import { requireMay } from './require-may.ts'
import { recordFor } from './save-center.ts'

function checksOf(record: Provider, desk: DeskParts, names: Names): GroupCheck[] {
  const today = dayInKyrgyzstan(desk.now())
  return checkGroups.map((group) => {
    const { state, checked_at } = ageOfGroup(record, group, today)
    const { checked_by = '', how = '', role = '', office = '' } = checkOfGroup(record, group) ?? {}
    const by = names(checked_by)
    // who checked before there was a desk is a name in the record
    const known = by.account_id === '' ? { ...by, name: checked_by } : by
    return {
      group,
      state,
      checked_at,
      months: checkHolds[group],
      by: { ...known, office: known.office || office, role: known.role || role },
      how,
    }
  })
}

function waitingOf(plan: StoredPlan, id: string, desk: DeskParts, names: Names, notes: boolean): WaitingReview {
  const rows = plan.rows.filter(({ record_id, decision }) => record_id === id && decision === 'leave')
  return {
    ...reviewHeadOf(plan, desk, names),
    facts: rows.flatMap(({ changes }) => stepsOf(changes, notes)),
  }
}

async function successorOf(desk: DeskParts, person: DeskPerson, { successor_id }: Provider): Promise<DeskCenter['successor']> {
  const stored = successor_id === '' ? null : await desk.store.record('provider', successor_id)
  if (!stored) return null
  // the record itself holds the id; the name of what she may not know of is not told
  const name = mayBeNamedTo(desk, person, stored.record) ? stored.record.name : emptyLocalized()
  return { id: successor_id, name }
}

const named = ({ id, level, name }: Unit) => ({ id, level, name })

/** Throws DeskRefusal: 403, 404. */
export async function readCenter(given: DeskParts, person: DeskPerson, id: string): Promise<DeskCenter> {
  const desk = askingOnce(given)
  const stored = await desk.store.record('provider', id)
  if (!stored) throw noSuch('center')
  const { revision, record } = stored
  const { gazetteer } = desk.pack
  const target = targetOf(record, desk)
  requireMay(person, 'record.read', target, 'center')
  const notes = may(person, 'note.read', target)
  const names = await namesOf(desk)
  const mayBeNamed = (other: string) => isPublic(desk.publisher.current().by_id.get(other))
  const plans = await desk.store.plans.find(instantNow(desk), waitingKinds, id)
  return {
    id,
    revision,
    record: recordFor(person, record, desk),
    units: gazetteer.chain(record.unit_id).map(named),
    serves: record.serves_units.flatMap((unit) => gazetteer.unit(unit) ?? []).map(named),
    checks: checksOf(record, desk, names),
    successor: await successorOf(desk, person, record),
    older: await olderTexts(desk, id),
    seen: toProviderAnswer(toPublicProvider(record, gazetteer, mayBeNamed), dayInKyrgyzstan(desk.now())),
    reviews: plans.filter(({ returned }) => !returned).map((plan) => waitingOf(plan, id, desk, names, notes)),
    rights: {
      edit: may(person, 'record.edit', target),
      check: may(person, 'record.check', target),
      note: notes,
      revert: may(person, 'change.revert', target),
      propose: may(person, 'proposal.send', target),
      second_look: await waitsForSecond(desk, person, target),
    },
  }
}
