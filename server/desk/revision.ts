/** A record as it was at a revision: what an edit was made on. */
import type { Provider } from '@legalmap/data/model/provider.ts'
import type { Stored } from '../store/open-store.ts'
import type { DeskParts } from './desk-parts.ts'
import { DeskRefusal } from './refusal.ts'

/** Throws a DeskRefusal (412) where the record never had that revision, or was removed at it. */
export async function recordAt(
  { store }: Pick<DeskParts, 'store'>,
  { revision, record }: Stored<Provider>,
  wanted: number,
): Promise<Provider> {
  if (wanted === revision) return record
  const [change] = await store.changes({ noun: 'provider', record_id: record.id, revision: wanted, limit: 1 })
  if (change?.after) return change.after as Provider
  throw new DeskRefusal(412, 'The record never had this revision: read it again.', {
    stale: { revision, conflicts: [], merged: { ...record } },
  })
}
