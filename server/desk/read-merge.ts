/** Two centers side by side, before they are merged: what differs, and what of the other follows. */
import { likelyDuplicates } from '@legalmap/data/desk/duplicates.ts'
import { mergeChoices } from '@legalmap/data/desk/merge-records.ts'
import type { DeskPerson } from '@legalmap/data/desk/person.ts'
import type { DeskMerge } from '@legalmap/data/desk/resources/merge.ts'
import { may } from '@legalmap/data/desk/roles.ts'
import type { ConsultationCount } from '@legalmap/data/model/consultation-count.ts'
import type { Provider } from '@legalmap/data/model/provider.ts'
import type { Visit } from '@legalmap/data/model/visit.ts'
import type { Reading, Stored } from '../store/open-store.ts'
import { type DeskParts, targetOf, whereOf } from './desk-parts.ts'
import { storedVisits } from './read-visits.ts'
import { noSuch, notYours } from './refusal.ts'
import { requireMay } from './require-may.ts'

/** What names a center and has to name the one that stays. */
export interface Following {
  visits: Stored<Visit>[]
  counts: Stored<ConsultationCount>[]
}

export const followingOf =
  (center: string) =>
  async (reading: Reading): Promise<Following> => ({
    visits: await storedVisits(center)(reading),
    counts: await reading.ofProviders('consultation_count', [center]),
  })

/** The center as it stands, for somebody who may merge it. Throws DeskRefusal: 403, 404. */
export async function mergeable(desk: DeskParts, person: DeskPerson, id: string): Promise<Stored<Provider>> {
  const stored = await desk.store.record('provider', id)
  if (!stored) throw noSuch('center')
  requireMay(person, 'record.merge', targetOf(stored.record, desk), 'center')
  return stored
}

type Facts = Readonly<Record<string, unknown>>

/** Without a center that stays there is nothing to say; without another one, what it is likely the same as. */
export async function readMerge(
  desk: DeskParts,
  person: DeskPerson,
  { keep = '', other = '' }: { keep?: string | undefined; other?: string | undefined },
): Promise<DeskMerge> {
  if (!may(person, 'record.merge')) throw notYours()
  const party = ({ revision, record }: Stored<Provider>) => ({
    id: record.id,
    revision,
    name: record.name,
    where: whereOf(record, desk),
  })
  const nothing: DeskMerge = { keep: null, other: null, facts: [], visits: 0, counts: 0, likely: [] }
  if (keep === '' || keep === other) return nothing
  const mine = await mergeable(desk, person, keep)
  if (other === '') {
    const { records } = await desk.centers()
    const hers = [...records.values()].flatMap(({ record }) =>
      may(person, 'record.merge', targetOf(record, desk)) ? [record] : [],
    )
    const likely = likelyDuplicates(mine.record, hers).flatMap(({ id, reasons }) => {
      const record = records.get(id)?.record
      return record ? [{ id, name: record.name, where: whereOf(record, desk), reasons }] : []
    })
    return { ...nothing, keep: party(mine), likely }
  }
  const theirs = await mergeable(desk, person, other)
  const { visits, counts } = await desk.store.read(followingOf(other))
  const notes = may(person, 'note.read', targetOf(mine.record, desk)) && may(person, 'note.read', targetOf(theirs.record, desk))
  const [a, b] = [mine.record, theirs.record] as unknown as [Facts, Facts]
  const facts = mergeChoices(mine.record, theirs.record)
    .filter(({ fact }) => notes || fact !== 'note')
    .map(({ facts: together, choices, ...choice }) => ({
      ...choice,
      choices: [...choices],
      values: together.map((fact) => ({ fact, keep: a[fact], other: b[fact] })),
    }))
  return { keep: party(mine), other: party(theirs), facts, visits: visits.length, counts: counts.length, likely: [] }
}
