/** Makes one center of two in one writing, which takes them apart again when it is turned back; or remembers that they are two. */
import { type HeldBack, holdBack } from '@legalmap/data/desk/hold-back.ts'
import { mergedRecord, type Take } from '@legalmap/data/desk/merge-records.ts'
import type { DeskPerson } from '@legalmap/data/desk/person.ts'
import { type MergeAnswer, type MergeRequest, mergeRequest } from '@legalmap/data/desk/resources/merge.ts'
import type { ConsultationCount } from '@legalmap/data/model/consultation-count.ts'
import type { Provider } from '@legalmap/data/model/provider.ts'
import type { Visit } from '@legalmap/data/model/visit.ts'
import type { z } from 'zod'
import type { Edit, Stored } from '../store/open-store.ts'
import { anew } from './anew.ts'
import { type DeskParts, targetOf } from './desk-parts.ts'
import { firstPin } from './first-pin.ts'
import { reviewToKeep } from './keep-review.ts'
import { waitsForSecond } from './people.ts'
import { followingOf, mergeable } from './read-merge.ts'
import { readRequest } from './read-request.ts'
import { DeskRefusal, wrongFacts } from './refusal.ts'
import { writeEdits } from './write-edits.ts'

/** The edit of a record of any noun. */
const update = (noun: Edit['noun'], revision: number, record: Provider | Visit | ConsultationCount): Edit =>
  ({ noun, action: 'update', record_id: record.id, base_revision: revision, record }) as Edit

/** Other records that name the one that goes: their successor is the one that stays. */
function named(records: Iterable<Stored<Provider>>, keep: string, other: string): Edit[] {
  return [...records].flatMap((stored): Edit[] => {
    const { record } = stored
    const names = record.successor_id === other || record.not_same_as.includes(other)
    if (!names || record.id === keep || record.id === other) return []
    const not_same_as = [...new Set(record.not_same_as.map((id) => (id === other ? keep : id)))]
    const successor_id = record.successor_id === other ? keep : record.successor_id
    return [update('provider', stored.revision, { ...record, successor_id, not_same_as })]
  })
}

const apart = ({ record }: Stored<Provider>, id: string): Provider => ({
  ...record,
  not_same_as: [...new Set([...record.not_same_as, id])],
})

/** What is made of the two at once, and what waits: a merge opens nothing that an edit would not. */
async function held(
  desk: DeskParts,
  person: DeskPerson,
  keep: Provider,
  other: Provider,
  take: Readonly<Record<string, Take>>,
): Promise<HeldBack> {
  const merged = mergedRecord(keep, other, take)
  if (!(await waitsForSecond(desk, person, targetOf(keep, desk)))) return { now: merged, waiting: [] }
  // the other's phones were looked at when it got them
  const looked = await waitsForSecond(desk, person, targetOf(other, desk))
  const phones = looked ? mergedRecord(keep, other, { phones: 'both' }).phones : keep.phones
  return holdBack({ ...keep, phones }, merged, await firstPin(desk, keep, merged))
}

async function mergeOnce(desk: DeskParts, person: DeskPerson, asked: z.output<typeof mergeRequest>): Promise<MergeAnswer> {
  const keep = await mergeable(desk, person, asked.keep.id)
  const other = await mergeable(desk, person, asked.other.id)
  if (keep.revision !== asked.keep.revision || other.revision !== asked.other.revision)
    throw new DeskRefusal(412, 'Somebody else changed one of the two meanwhile.')
  const writing = { reason: asked.reason, act: 'merge' as const }
  const [a, b] = [asked.keep.id, asked.other.id]
  const revision = keep.revision + 1
  if (asked.different) {
    const known = keep.record.not_same_as.includes(b)
    const edits = [update('provider', keep.revision, apart(keep, b)), update('provider', other.revision, apart(other, a))]
    const { written } = await writeEdits(desk, person, writing, edits)
    return { id: a, revision: known ? keep.revision : revision, batch: written.changes > 0 ? written.batch_id : null }
  }
  const { visits, counts } = await desk.store.read(followingOf(b))
  const { records } = await desk.centers()
  const { now, waiting } = await held(desk, person, keep.record, other.record, asked.take)
  const edits: Edit[] = [
    update('provider', keep.revision, now),
    ...visits.map((visit) => update('visit', visit.revision, { ...visit.record, provider_id: a })),
    ...counts.map((count) => update('consultation_count', count.revision, { ...count.record, provider_id: a })),
    ...named(records.values(), a, b),
    { noun: 'provider', action: 'remove', record_id: b, base_revision: other.revision, record: null },
  ]
  const row = { noun: 'provider' as const, record_id: a, base_revision: revision, changes: waiting }
  const { plan } = await reviewToKeep(desk, person, [row], asked.reason)
  const { written } = await writeEdits(desk, person, { ...writing, plan }, edits)
  return { id: a, revision, batch: written.batch_id }
}

/** Throws DeskRefusal: 400, 403, 404, 412, 422. */
export async function mergeCenters(desk: DeskParts, person: DeskPerson, request: MergeRequest | unknown): Promise<MergeAnswer> {
  const asked = readRequest(mergeRequest, request)
  if (asked.keep.id === asked.other.id) throw wrongFacts([{ fact: 'other', path: 'id', code: 'same_center' }])
  return anew(() => mergeOnce(desk, person, asked))
}
