/** Writes a center that the register does not have yet; what opens waits for a second person, as with every center. */
import { holdBack } from '@legalmap/data/desk/hold-back.ts'
import type { DeskPerson } from '@legalmap/data/desk/person.ts'
import { readFacts } from '@legalmap/data/desk/read-facts.ts'
import { type NewCenterAnswer, type NewCenterRequest, newCenterRequest } from '@legalmap/data/desk/resources/new-center.ts'
import { may } from '@legalmap/data/desk/roles.ts'
import { deriveId } from '@legalmap/data/importing/derive-id.ts'
import { blankProvider } from '@legalmap/data/model/blank-provider.ts'
import type { Provider } from '@legalmap/data/model/provider.ts'
import type { z } from 'zod'
import type { Edit } from '../store/open-store.ts'
import { anew } from './anew.ts'
import { type DeskParts, targetOf } from './desk-parts.ts'
import { mayKnow } from './find-duplicates.ts'
import { reviewToKeep } from './keep-review.ts'
import { locateSettlement } from './locate-settlement.ts'
import { waitsForSecond } from './people.ts'
import { readRequest } from './read-request.ts'
import { notYours, wrongFacts } from './refusal.ts'
import { writeEdits } from './write-edits.ts'

/** The first id of a name that no record has, or had before it was merged into another one. */
function freeId(name: Provider['name'], where: string, desk: { records: ReadonlyMap<string, { record: Provider }> }): string {
  const taken = new Set([...desk.records.values()].flatMap(({ record }) => [record.id, ...record.former_ids]))
  const base = deriveId(name.ru || name.ky || name.en, where)
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}-${number}`
    if (!taken.has(id)) return id
  }
}

/** Of those that are others it is remembered on both sides, so that nobody is asked again; those of other people stay untouched. */
function othersTold(
  id: string,
  others: readonly string[],
  desk: DeskParts,
  person: DeskPerson,
  records: ReadonlyMap<string, { revision: number; record: Provider }>,
): Edit[] {
  return others.flatMap((other): Edit[] => {
    const stored = records.get(other)
    if (!stored || stored.record.not_same_as.includes(id)) return []
    if (!may(person, 'record.edit', targetOf(stored.record, desk))) return []
    const record = { ...stored.record, not_same_as: [...stored.record.not_same_as, id] }
    return [{ noun: 'provider', action: 'update', record_id: other, base_revision: stored.revision, record }]
  })
}

async function createOnce(
  desk: DeskParts,
  person: DeskPerson,
  asked: z.output<typeof newCenterRequest>,
): Promise<NewCenterAnswer> {
  const kept = await desk.centers()
  const { gazetteer } = desk.pack
  const located = asked.settlement.trim() === '' ? null : locateSettlement(asked.settlement, '', gazetteer)
  if (located && 'code' in located) throw wrongFacts([{ fact: 'settlement', path: '', code: located.code }])
  const blank = blankProvider('new', asked.kind)
  const where = located ? { place_id: located.place.id, unit_id: located.place.unit_id } : {}
  const { wanted, errors } = readFacts({ ...where, ...asked.facts }, blank, { gazetteer, notes: may(person, 'note.read') })
  if (errors.length > 0) throw wrongFacts(errors)
  const id = freeId(wanted.name, located?.place.name.ru ?? '', kept)
  const known = mayKnow(desk, person)
  const others = asked.not_same_as.filter((other) => {
    const stored = kept.records.get(other)
    return stored !== undefined && known(stored.record)
  })
  const record = { ...wanted, id, not_same_as: others }
  const target = targetOf(record, desk)
  if (!may(person, 'record.create', target)) throw wrongFacts([{ fact: 'settlement', path: '', code: 'outside_reach' }])
  const second = await waitsForSecond(desk, person, target)
  const { now, waiting } = second ? holdBack({ ...blank, id }, record, new Set(['location'])) : { now: record, waiting: [] }
  const insert: Edit = { noun: 'provider', action: 'insert', record_id: id, base_revision: null, record: now }
  const row = { noun: 'provider' as const, record_id: id, base_revision: 1, changes: waiting }
  const { plan } = await reviewToKeep(desk, person, [row], asked.reason)
  const edits = [insert, ...othersTold(id, others, desk, person, kept.records)]
  await writeEdits(desk, person, { reason: asked.reason, act: 'new', plan }, edits)
  return { id, revision: 1, waiting: waiting.map(({ fact }) => fact) }
}

/** Throws DeskRefusal: 400, 403, 422. */
export async function createCenter(
  desk: DeskParts,
  person: DeskPerson,
  request: NewCenterRequest | unknown,
): Promise<NewCenterAnswer> {
  const asked = readRequest(newCenterRequest, request)
  if (!may(person, 'record.create')) throw notYours()
  return anew(() => createOnce(desk, person, asked))
}
