/** A database as an earlier version of the schema left it, for the tests of migrations: with records and a checked history. */

import { exampleCount, exampleProvider } from '@legalmap/data/examples/records.ts'
import type { Noun } from '@legalmap/data/model/change.ts'
import { type Kysely, sql } from 'kysely'
import { canonicalJson } from '../canonical-json.ts'
import { exampleWriting } from '../examples.ts'
import { readChanges } from '../history.ts'
import { type Row, toRow } from '../nouns.ts'
import { connect } from '../sqlite/connect.ts'
import { sqliteWords } from '../sqlite/words.ts'
import { chain } from '../version.ts'
import type { Migration } from './dialect-words.ts'

/** Two providers and a count, written as the door would have under these migrations, when the facts in `lacking` were unknown. */
export async function makeOldDatabase(path: string, migrations: readonly Migration[], lacking: readonly string[]) {
  const { database } = await connect(path, 5000)
  const records = [
    ['provider', exampleProvider()],
    ['provider', exampleProvider({ id: 'other' })],
    ['consultation_count', exampleCount({ scope: 'provider', provider_id: 'example' })],
  ] as const
  const { at, actor, reason, batch } = exampleWriting('first', [])
  const link = chain('0')
  let version = ''
  await database.transaction().execute(async (transaction) => {
    await sql`create table schema_migration (name text primary key not null)`.execute(transaction)
    for (const migration of migrations) {
      await migration.up(transaction as unknown as Kysely<unknown>, sqliteWords)
      await transaction.insertInto('schema_migration').values({ name: migration.name }).execute()
    }
    for (const [index, [noun, record]] of records.entries()) {
      const after = canonicalJson(Object.fromEntries(Object.entries(record).filter(([fact]) => !lacking.includes(fact))))
      const said = { at, actor, reason, batch_id: batch.id, noun, record_id: record.id, action: 'insert' as const }
      const change = { ...said, sequence: index + 1, revision: 1, before: null, after }
      link.add(change)
      await transaction.insertInto('change').values(change).execute()
      const { rows } = await sql<{ name: string }>`select name from pragma_table_info(${noun})`.execute(transaction)
      const row: Row = noun === 'provider' ? toRow(noun, record) : toRow(noun, record)
      const known = Object.fromEntries(rows.flatMap(({ name }) => (name in row ? [[name, row[name] ?? null]] : [])))
      await transaction
        .insertInto<Noun>(noun)
        .values({ ...known, id: record.id, revision: 1 })
        .execute()
    }
    version = link.version()
    await transaction
      .insertInto('batch')
      .values({ ...batch, at, actor, reason, changes: records.length, first_sequence: 1, version })
      .execute()
    await transaction.updateTable('register_version').set({ version }).execute()
  })
  const changes = await readChanges(database, { limit: 100 })
  await database.destroy()
  return { changes, version }
}
