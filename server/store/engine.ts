/** What differs between databases, in one interface: everything else in the store, and in the accounts, is the same on each of them. */
import type { Kysely, RawBuilder, SqlBool } from 'kysely'
import type { DialectWords } from './migrations/dialect-words.ts'
import type { Tables } from './tables.ts'

type Work<Its, T> = (transaction: Kysely<Its>) => Promise<T>

/** `Its` are the tables of the database: the register's, where nothing else is said. */
export interface Engine<Its = Tables> {
  /** The words of migrations. */
  words: DialectWords
  /** How messages name the database: a path, never an address with a password. */
  name: string
  /** Which file or database it is, so that another connection can ask for the same one; empty where none can. */
  identity: string
  /** The database has no table yet. */
  empty: boolean
  /** The column holds one of these texts: one statement for any number of them. */
  isAmong(column: string, texts: readonly string[]): RawBuilder<SqlBool>
  /** All that the work reads is of one moment. */
  reading<T>(work: Work<Its, T>): Promise<T>
  /** The work holds the door's lock from its start to its end, and sees all that was written before it. */
  writing<T>(work: Work<Its, T>): Promise<T>
  /** Likewise; tables may be made anew meanwhile, and before the end every reference is asked. */
  migrating<T>(work: Work<Its, T>): Promise<T>
  /** Throws a StoreError where the database is no longer the one that was opened. Cheap: asked before every answer. */
  refuseAnother(): void
  /** The same content in memory: nothing that is done to it reaches the database. */
  copy(): Promise<Engine<Its>>
  /** The error as a StoreError where it is the database's, else the error itself. */
  explained(error: unknown): unknown
  close(): Promise<void>
}

export type Holding = 'register' | 'accounts'

/**
 * `patience`: how long a locked database is waited for, milliseconds. `create`: whether a database that is not there is made.
 * `readonly`: nothing can be written. `identity`: which one it must be, where it is known. `holds`: whose database it is; a file of
 * accounts is made for the eyes of its owner alone.
 */
export interface Opening {
  patience: number
  create: boolean
  readonly: boolean
  identity?: string
  holds?: Holding
}
