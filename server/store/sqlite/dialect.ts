/** Kysely on one SQLite connection: locks are waited for without blocking the process, and statements are compiled once. */
import { setTimeout as pause } from 'node:timers/promises'
import type SqliteDatabase from 'better-sqlite3'
import {
  type DatabaseConnection,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
  type SqliteStatement,
  type SqliteDatabase as SqliteStatements,
  type TransactionSettings,
} from 'kysely'
import { isBusy } from './errors.ts'

type File = SqliteDatabase.Database

/**
 * SQLite's own waiting would hold up the whole process, and for ever when the lock belongs to another connection of this
 * process: so a lock is tried at once and waited for between tries. `patience` is in milliseconds.
 */
export async function patiently<T>(file: File, patience: number, attempt: () => T): Promise<T> {
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

export class StoreDialect extends SqliteDialect {
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
