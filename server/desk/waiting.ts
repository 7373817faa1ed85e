/** What waits for a decision, per record. */
import { type DeskParts, instantNow } from './desk-parts.ts'
import { waitingKinds } from './keep-review.ts'

/** How many reviews and proposals wait for each record, by its id. */
export async function countWaiting(desk: Pick<DeskParts, 'store' | 'now'>): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>()
  for (const { returned, rows } of await desk.store.plans.find(instantNow(desk), waitingKinds)) {
    if (returned) continue
    const ids = new Set(rows.flatMap(({ record_id, decision }) => (decision === 'leave' ? [record_id] : [])))
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}
