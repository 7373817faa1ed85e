/** Opens an SQLite file the way the store needs it: checked, in WAL mode, with foreign keys, waiting without blocking the process. */
import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import SqliteDatabase from 'better-sqlite3'
import {
  type DatabaseConnection,
  Kysely,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
  type SqliteStatement,
  type SqliteDatabase as SqliteStatements,
  type TransactionSettings,
} from 'kysely'
import { StoreError } from '../errors.ts'
import type { Tables } from '../tables.ts'
import { explained, isBusy } from './errors.ts'
import { applicationId } from './words.ts'

type File = SqliteDatabase.Database

/** Up to this size (bytes) a file is looked through when it is opened: 5 to 12 ms a megabyte, measured. */
const checkedWhole = 4_000_000

/**
 * SQLite's own waiting would hold up the whole process, and for ever when the lock belongs to another connection of this
 * process: so a lock is tried at once and waited for between tries. `patience` is in milliseconds.
 */
async function patiently<T>(file: File, patience: number, attempt: () => T): Promise<T> {
  const deadline = performance.now() + patience
  for (let wait = 1; ; wait = Math.min(2 * wait, 50)) {
    try {
      file.pragma('busy_timeout = 0')
      return attempt()
    } catch (error) {
      if (!isBusy(error) || performance.now() > deadline) throw error
    } finally {
      if (file.open) file.pragma(`busy_timeout = ${patience}`)
    }
    await pause(wait)
  }
}

/**
 * Kysely has every statement compiled anew, guards included, which is most of the time of a large import: so compiled ones are kept.
 * Nothing here streams, so none is ever in use twice.
 */
function keepingStatements(file: File): SqliteStatements {
  const kept = new Map<string, SqliteDatabase.Statement>()
  return {
    close: () => file.close(),
    prepare: (text) => {
      const statement = kept.get(text) ?? file.prepare(text)
      if (kept.size >= 500) kept.clear()
      kept.set(text, statement)
      return statement as unknown as SqliteStatement
    },
  }
}

class StoreDriver extends SqliteDriver {
  #file: File
  #patience: number
  constructor(config: SqliteDialectConfig, file: File, patience: number) {
    super(config)
    this.#file = file
    this.#patience = patience
  }

  /** A writing takes the lock at its start: one that starts as a reader cannot wait for it later, it can only fail. */
  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    if (settings?.accessMode === 'read only') await super.beginTransaction(connection)
    else await patiently(this.#file, this.#patience, () => this.#file.exec('begin immediate'))
  }

  /** On a full disk SQLite has rolled back by itself, and a second ROLLBACK would hide the reason. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#file.inTransaction) await super.rollbackTransaction(connection)
  }
}

class StoreDialect extends SqliteDialect {
  #driver: () => StoreDriver
  constructor(file: File, patience: number) {
    const config = { database: keepingStatements(file) }
    super(config)
    this.#driver = () => new StoreDriver(config, file, patience)
  }

  override createDriver(): StoreDriver {
    return this.#driver()
  }
}

/** `empty`: the file has no table yet. */
export interface Connection {
  database: Kysely<Tables>
  empty: boolean
}

/** Opens or creates the file and its folder. Throws a StoreError; leaves nothing open then. */
export async function connect(path: string, patience: number): Promise<Connection> {
  const file = open(path)
  try {
    const empty = await patiently(file, patience, () => prepare(file, path))
    return { database: new Kysely<Tables>({ dialect: new StoreDialect(file, patience) }), empty }
  } catch (error) {
    file.close()
    throw explained(error, path)
  }
}

function open(path: string): File {
  try {
    if (path !== ':memory:') {
      mkdirSync(dirname(path), { recursive: true })
      const there = statSync(path, { throwIfNoEntry: false })
      if (there?.isDirectory()) throw new Error('it is a folder')
      // SQLite takes a file of one byte for a new one; no database is shorter than its smallest page
      if (there && there.size > 0 && there.size < 512)
        throw new StoreError('corrupt', `the database ${path} is cut short or not a database`)
    }
    return new SqliteDatabase(path)
  } catch (error) {
    if (error instanceof StoreError) throw error
    const why = error instanceof Error ? error.message : String(error)
    throw new StoreError('unwritable', `the database ${path} cannot be opened for writing (${why})`, error)
  }
}

/** Checks whose file it is and that it is whole, and sets the connection up. True when it has no table yet. */
function prepare(file: File, path: string): boolean {
  const empty = file.prepare('select count(*) from sqlite_schema').pluck().get() === 0
  const owner = file.pragma('application_id', { simple: true })
  if (owner !== applicationId && !(empty && owner === 0))
    throw new StoreError('foreign', `the database ${path} belongs to another program: name another file`)
  file.pragma('journal_mode = WAL')
  // FULL, not NORMAL: what was answered as saved is on the disk, even when the power fails; a writing is one person's edit or one
  // import, so a flush for each costs nothing that anybody notices
  file.pragma('synchronous = FULL')
  file.pragma('foreign_keys = ON')
  file.pragma('recursive_triggers = ON')
  file.pragma('trusted_schema = OFF')
  if (
    !empty &&
    Number(file.pragma('page_count', { simple: true })) * Number(file.pragma('page_size', { simple: true })) <= checkedWhole
  ) {
    const found = file.pragma('quick_check(1)', { simple: true })
    if (found !== 'ok') throw new StoreError('corrupt', `the database ${path} is damaged: restore it from a backup (${found})`)
  }
  return empty
}
