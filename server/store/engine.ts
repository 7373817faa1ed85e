/** What differs between databases, in one interface: everything else in the store is the same on each of them. */
import type { Kysely } from 'kysely'
import type { DialectWords } from './migrations/dialect-words.ts'
import type { Tables } from './tables.ts'

type Work<T> = (transaction: Kysely<Tables>) => Promise<T>

export interface Engine {
  /** The words of migrations. */
  words: DialectWords
  /** How messages name the database: a path, never an address with a password. */
  name: string
  /** The database has no table yet. */
  empty: boolean
  /** All that the work reads is of one moment. */
  reading<T>(work: Work<T>): Promise<T>
  /** The work holds the door's lock from its start to its end, and sees all that was written before it. */
  writing<T>(work: Work<T>): Promise<T>
  /** Likewise; tables may be made anew meanwhile, and before the end every reference is asked. */
  migrating<T>(work: Work<T>): Promise<T>
  /** Throws a StoreError where the database is no longer the one that was opened. Cheap: asked before every answer. */
  refuseAnother(): void
  /** The same content in memory: nothing that is done to it reaches the database. */
  copy(): Promise<Engine>
  /** The error as a StoreError where it is the database's, else the error itself. */
  explained(error: unknown): unknown
  close(): Promise<void>
}

/**
 * `patience`: how long a locked database is waited for, milliseconds. `create`: whether a database that is not there is made.
 * `readonly`: nothing can be written.
 */
export interface Opening {
  patience: number
  create: boolean
  readonly: boolean
}
