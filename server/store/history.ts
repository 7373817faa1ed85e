/** Reads the history: changes, and the batches they came in. */
import type { Change, Noun } from '@legalmap/data/model/change.ts'
import type { Kysely } from 'kysely'
import { fromHistory } from './nouns.ts'
import type { Batch, ChangeRow, Tables } from './tables.ts'

/** What is left out does not restrict. `after_sequence` is the sequence of the last change already read; `limit` is at least 1. */
export interface ChangeFilter {
  noun?: Noun
  record_id?: string
  batch_id?: string
  after_sequence?: number
  limit: number
}

function toChange(row: ChangeRow): Change {
  const parsed = (text: string | null): unknown => (text === null ? null : fromHistory(row.noun, text))
  return { ...row, before: parsed(row.before), after: parsed(row.after) }
}

/** Oldest first. */
export async function readChanges(database: Kysely<Tables>, filter: ChangeFilter): Promise<Change[]> {
  let query = database
    .selectFrom('change')
    .selectAll()
    .orderBy('sequence')
    .limit(Math.max(1, Math.trunc(filter.limit)))
  if (filter.noun !== undefined) query = query.where('noun', '=', filter.noun)
  if (filter.record_id !== undefined) query = query.where('record_id', '=', filter.record_id)
  if (filter.batch_id !== undefined) query = query.where('batch_id', '=', filter.batch_id)
  if (filter.after_sequence !== undefined) query = query.where('sequence', '>', filter.after_sequence)
  return (await query.execute()).map(toChange)
}

/** Newest first. */
export function readBatches(database: Kysely<Tables>, limit: number): Promise<Batch[]> {
  return database
    .selectFrom('batch')
    .selectAll()
    .orderBy('first_sequence', 'desc')
    .limit(Math.max(1, Math.trunc(limit)))
    .execute()
}
