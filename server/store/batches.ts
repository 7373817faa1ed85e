/** Reads the batches that changes came in, as people may see them. */
import { blankText } from '@legalmap/data/model/blank-out.ts'
import type { Kysely } from 'kysely'
import type { Batch, Tables } from './tables.ts'

/** Without what of their reasons is redacted: every change of a batch has the batch's reason. */
async function shown(database: Kysely<Tables>, batches: readonly Batch[]): Promise<Batch[]> {
  const ids = batches.map(({ id }) => id)
  if (ids.length === 0) return []
  const rows = await database
    .selectFrom('redaction_place')
    .innerJoin('change', 'change.sequence', 'redaction_place.sequence')
    .select(['batch_id', 'start', 'length'])
    .where('part', '=', 'reason')
    .where('batch_id', 'in', ids)
    .execute()
  const places = Map.groupBy(rows, ({ batch_id }) => batch_id)
  return batches.map((batch) => {
    const gone = places.get(batch.id)
    return gone ? { ...batch, reason: blankText(batch.reason, gone) } : batch
  })
}

/** Newest first. */
export async function readBatches(database: Kysely<Tables>, limit: number): Promise<Batch[]> {
  const query = database.selectFrom('batch').selectAll().orderBy('first_sequence', 'desc')
  return shown(database, await query.limit(Math.max(1, Math.trunc(limit))).execute())
}

/** Those of these batches that there are. */
export async function readBatchesNamed(database: Kysely<Tables>, ids: readonly string[]): Promise<Batch[]> {
  return shown(
    database,
    await database
      .selectFrom('batch')
      .selectAll()
      .where('id', 'in', [...ids])
      .execute(),
  )
}
