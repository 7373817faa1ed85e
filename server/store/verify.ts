/** Proves that nobody went round the door: recomputes the versions from the history and compares the records with it. */
import { type Noun, nouns } from '@legalmap/data/model/change.ts'
import type { Kysely } from 'kysely'
import { asWrittenNow, toHistory } from './nouns.ts'
import { readRecord, readVersion } from './read.ts'
import type { Tables } from './tables.ts'
import { chain } from './version.ts'

/**
 * Sentences on what does not fit together, none when all does. Reads everything, batch by batch: for a doctor, not for a start.
 * It finds rows altered behind the triggers' back, not a whole history forged with its versions.
 */
export async function findFaults(transaction: Kysely<Tables>): Promise<string[]> {
  const faults: string[] = []
  let version = '0'
  for (const batch of await transaction.selectFrom('batch').selectAll().orderBy('first_sequence').execute()) {
    const link = chain(version)
    const rows = await transaction.selectFrom('change').selectAll().where('batch_id', '=', batch.id).orderBy('sequence').execute()
    for (const row of rows) link.add(row)
    if (link.version() !== batch.version || rows.length !== batch.changes)
      faults.push(`the history of batch ${batch.id} is not the one that was written`)
    version = batch.version
  }
  if ((await readVersion(transaction)) !== version) faults.push('the content version is not that of the last batch')
  for (const noun of nouns) faults.push(...(await recordFaults(transaction, noun)))
  return faults
}

async function recordFaults(transaction: Kysely<Tables>, noun: Noun): Promise<string[]> {
  const newest = await transaction
    .selectFrom('change as last')
    .select(['record_id', 'revision', 'after'])
    .where('noun', '=', noun)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('change as later')
            .select('later.sequence')
            .whereRef('later.noun', '=', 'last.noun')
            .whereRef('later.record_id', '=', 'last.record_id')
            .whereRef('later.revision', '>', 'last.revision'),
        ),
      ),
    )
    .orderBy('record_id')
    .execute()
  const faults: string[] = []
  for (const { record_id, revision, after } of newest) {
    const stored = await readRecord(transaction, noun, record_id)
    const told = after && asWrittenNow(noun, after)
    const same = stored ? stored.revision === revision && toHistory(noun, stored.record) === told : told === null
    if (!same) faults.push(`${noun} ${record_id} is not as its history says`)
  }
  const known = new Set(newest.map((row) => row.record_id))
  const rows = await transaction.selectFrom<Noun>(noun).select('id').orderBy('id').execute()
  for (const { id } of rows) if (!known.has(String(id))) faults.push(`${noun} ${id} has no history`)
  return faults
}
