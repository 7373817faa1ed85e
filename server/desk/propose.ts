/** A correction that somebody sends who may not write: it waits for a coordinator to decide. */
import type { DeskPerson } from '@legalmap/data/desk/person.ts'
import { readFacts } from '@legalmap/data/desk/read-facts.ts'
import { type SaveAnswer, saveRequest } from '@legalmap/data/desk/resources/save.ts'
import { may } from '@legalmap/data/desk/roles.ts'
import { changesBetween } from '@legalmap/data/model/merge.ts'
import { checkedBy } from './check-groups.ts'
import { type DeskParts, instantNow, targetOf } from './desk-parts.ts'
import { withNamed } from './find-named.ts'
import { reviewToKeep } from './keep-review.ts'
import { readRequest } from './read-request.ts'
import { noSuch, wrongFacts } from './refusal.ts'
import { requireMay } from './require-may.ts'
import { recordAt } from './revision.ts'

type Facts = Readonly<Record<string, unknown>>

/** `base_revision` is that of the record which the person saw; null for what stands. Throws DeskRefusal: 400, 403, 404, 412, 422. */
export async function proposeChange(
  desk: DeskParts,
  person: DeskPerson,
  id: string,
  base_revision: number | null,
  request: unknown,
): Promise<SaveAnswer> {
  const asked = readRequest(saveRequest, request)
  const current = await desk.store.record('provider', id)
  if (!current) throw noSuch('center')
  const target = targetOf(current.record, desk)
  requireMay(person, 'proposal.send', target, 'center')
  const base = await recordAt(desk, current, base_revision ?? current.revision)
  const reading = { gazetteer: desk.pack.gazetteer, notes: may(person, 'note.read', target) }
  const { wanted, errors } = readFacts(await withNamed(desk, person, base, asked), base, reading)
  if (errors.length > 0) throw wrongFacts(errors)
  const checked = asked.check ? checkedBy(wanted, asked.check, person, instantNow(desk)) : wanted
  const changes = changesBetween('provider', base as unknown as Facts, checked as unknown as Facts)
  if (changes.length === 0) throw wrongFacts([{ fact: 'facts', path: '', code: 'empty' }])
  const row = { noun: 'provider' as const, record_id: id, base_revision: base_revision ?? current.revision, changes }
  const { id: review, plan } = await reviewToKeep(desk, person, [row], asked.reason, 'proposal')
  if (plan) await desk.store.plans.keep(plan)
  const waiting = changes.map(({ fact }) => fact)
  return { revision: current.revision, saved: [], checked: [], waiting, review, merged: [], change: null }
}
