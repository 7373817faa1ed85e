/** The store's engine on SQLite: one connection to one file. */
import SqliteDatabase from 'better-sqlite3'
import { Kysely, sql } from 'kysely'
import type { Engine, Opening } from '../engine.ts'
import { StoreError } from '../errors.ts'
import type { Tables } from '../tables.ts'
import { patiently, StoreDialect } from './dialect.ts'
import { explained } from './errors.ts'
import { inMemory, openFile, prepare } from './open-file.ts'
import { watchFile } from './same-file.ts'
import { markFile, sqliteWords } from './words.ts'

type File = SqliteDatabase.Database

/** Opens the file, or creates it with its folder. Throws a StoreError; leaves nothing open then. */
export async function openSqlite<Its = Tables>(path: string, opening: Opening): Promise<Engine<Its>> {
  const file = openFile(path, opening)
  return engineOn(file, path, path, opening)
}

/** `name` is how messages call it: a copy in memory keeps the name of its file. */
async function engineOn<Its>(file: File, path: string, name: string, opening: Opening): Promise<Engine<Its>> {
  const { holds = 'register' } = opening
  let empty: boolean
  let watched: ReturnType<typeof watchFile>
  try {
    empty = await patiently(file, opening.patience, () => prepare(file, name, opening))
    watched = watchFile(path, opening.identity)
    if (opening.identity !== undefined) watched.refuseAnother()
  } catch (error) {
    file.close()
    throw explained(error, name)
  }
  const database = new Kysely<Its>({ dialect: new StoreDialect(file, opening.patience) })
  return {
    words: { ...sqliteWords, markFile: (migrated) => markFile(migrated, holds) },
    name,
    ...watched,
    empty,
    isAmong: (column, texts) => sql`${sql.ref(column)} in (select value from json_each(${JSON.stringify(texts)}))`,
    reading: (work) => database.transaction().setAccessMode('read only').execute(work),
    writing: (work) => database.transaction().execute(work),
    migrating: (work) =>
      database.connection().execute((connection) =>
        withoutForeignKeys(file, name, (ask) =>
          connection.transaction().execute(async (transaction) => {
            const done = await work(transaction)
            ask()
            return done
          }),
        ),
      ),
    copy: () => engineOn(copyOf(file), inMemory, name, { patience: opening.patience, create: true, readonly: false, holds }),
    explained: (error) => explained(error, name),
    close: () => database.destroy(),
  }
}

/**
 * SQLite makes a table anew by dropping the old one, which with foreign keys on deletes its rows first and breaks every reference to
 * them; and it hears of the switch only outside of transactions (lang_altertable, "Making Other Kinds Of Table Schema Changes").
 */
async function withoutForeignKeys<T>(file: File, name: string, work: (ask: () => void) => Promise<T>): Promise<T> {
  const ask = () => {
    const [broken] = file.pragma('foreign_key_check') as { table: string; rowid: number; parent: string }[]
    if (broken)
      throw new StoreError(
        'constraint',
        `the database ${name} has a row of ${broken.table} that refers to a missing row of ${broken.parent}: nothing was changed`,
      )
  }
  file.pragma('foreign_keys = OFF')
  try {
    return await work(ask)
  } finally {
    if (file.open) file.pragma('foreign_keys = ON')
  }
}

/** The file as it is now, with what its log holds, in memory. */
function copyOf(file: File): File {
  const bytes = file.serialize()
  // a database in memory has no log: 1 at these places of the header says so, 2 would ask for one
  if (bytes.length === 0) return new SqliteDatabase(inMemory)
  return new SqliteDatabase(bytes.fill(1, 18, 20))
}
