/** Brings a database to this build's schema, in one transaction, or leaves it as it was. */
import { type Kysely, sql } from 'kysely'
import { StoreError } from './errors.ts'
import { register } from './migrations/0001-register.ts'
import { visits } from './migrations/0002-visits.ts'
import { serviceAreas } from './migrations/0003-service-areas.ts'
import type { DialectWords, Migration } from './migrations/dialect-words.ts'
import type { Tables } from './tables.ts'

/** In the order in which they run; a name is never changed once released. */
const migrations: readonly Migration[] = [register, visits, serviceAreas]

async function done(database: Kysely<Tables>): Promise<string[]> {
  const rows = await database.selectFrom('schema_migration').select('name').orderBy('name').execute()
  return rows.map((row) => row.name)
}

/**
 * `empty` says that the database has no table yet. `file` is for the message.
 * Throws a StoreError `newer` when the database has had migrations that this build does not know.
 */
export async function migrate(database: Kysely<Tables>, words: DialectWords, empty: boolean, file: string): Promise<void> {
  if (!empty && missing(await done(database), file).length === 0) return
  await database.transaction().execute(async (transaction) => {
    // asked again inside: another process may have been faster
    await sql`create table if not exists schema_migration (name text primary key not null)`.execute(transaction)
    for (const migration of missing(await done(transaction), file)) {
      await migration.up(transaction as unknown as Kysely<unknown>, words)
      await transaction.insertInto('schema_migration').values({ name: migration.name }).execute()
    }
  })
}

function missing(names: readonly string[], file: string): readonly Migration[] {
  const known = new Set(migrations.map((migration) => migration.name))
  const unknown = names.find((name) => !known.has(name))
  if (unknown !== undefined)
    throw new StoreError(
      'newer',
      `${file} was written by a newer version of this program (its schema has ${unknown}): update the program`,
    )
  return migrations.filter((migration) => !names.includes(migration.name))
}
