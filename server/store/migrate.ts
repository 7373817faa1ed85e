/** Brings a database to this build's schema, in one transaction, or leaves it as it was. */
import { type Kysely, sql } from 'kysely'
import type { Engine } from './engine.ts'
import { StoreError } from './errors.ts'
import { register } from './migrations/0001-register.ts'
import { visits } from './migrations/0002-visits.ts'
import { serviceAreas } from './migrations/0003-service-areas.ts'
import { closedLists } from './migrations/0004-closed-lists.ts'
import { provenance } from './migrations/0005-provenance.ts'
import { countOrigins } from './migrations/0006-count-origins.ts'
import { plans } from './migrations/0007-plans.ts'
import { recordsThatAge } from './migrations/0008-records-that-age.ts'
import { redactions } from './migrations/0009-redactions.ts'
import { desk } from './migrations/0010-desk.ts'
import { successors } from './migrations/0011-successors.ts'
import type { Migration } from './migrations/dialect-words.ts'

/** In the order in which they run; a name is never changed once released. */
export const migrations: readonly Migration[] = [
  register,
  visits,
  serviceAreas,
  closedLists,
  provenance,
  countOrigins,
  plans,
  recordsThatAge,
  redactions,
  desk,
  successors,
]

/** What the machinery itself keeps in every database. */
interface Migrated {
  schema_migration: { name: string }
}

async function done(database: Kysely<Migrated>): Promise<string[]> {
  const rows = await database.selectFrom('schema_migration').select('name').execute()
  return rows.map((row) => row.name)
}

/** Whether the database waits for migrations. Throws a StoreError `newer` when it has had some that this build does not know. */
export const isOld = async <Its extends Migrated>(engine: Engine<Its>, steps = migrations): Promise<boolean> =>
  engine.empty || missing(await engine.reading((database) => done(asMigrated(database))), engine.name, steps).length > 0

/**
 * Throws as `isOld` does, and a StoreError `constraint` where a record would be left without one that it refers to. `steps` are those
 * of another database than the register's.
 */
export async function migrate<Its extends Migrated>(engine: Engine<Its>, steps = migrations): Promise<void> {
  if (!(await isOld(engine, steps))) return
  await engine.migrating(async (transaction) => {
    const database = asMigrated(transaction)
    // asked again inside, under the door's lock: another process may have been faster
    await sql`create table if not exists schema_migration (name text primary key not null)`.execute(database)
    for (const migration of missing(await done(database), engine.name, steps)) {
      await migration.up(database as unknown as Kysely<unknown>, engine.words)
      await database.insertInto('schema_migration').values({ name: migration.name }).execute()
    }
  })
}

const asMigrated = <Its extends Migrated>(database: Kysely<Its>) => database as unknown as Kysely<Migrated>

function missing(names: readonly string[], file: string, steps: readonly Migration[]): readonly Migration[] {
  const known = new Set(steps.map((migration) => migration.name))
  const unknown = names.filter((name) => !known.has(name)).sort()[0]
  if (unknown !== undefined)
    throw new StoreError(
      'newer',
      `${file} was written by a newer version of this program (its schema has ${unknown}): update the program`,
    )
  return steps.filter((migration) => !names.includes(migration.name))
}
