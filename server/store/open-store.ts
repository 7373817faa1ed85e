/** Opens the store: the register's database behind one small interface. */
import type { Change, Noun } from '@legalmap/data/model/change.ts'
import { type ChangeFilter, readBatches, readChanges } from './history.ts'
import { migrate } from './migrate.ts'
import type { Records } from './nouns.ts'
import { type Reading, type Register, readMomentWith, readRecord, readRegister, readVersion, type Stored } from './read.ts'
import { connect } from './sqlite/connect.ts'
import { explained } from './sqlite/errors.ts'
import { sqliteWords } from './sqlite/words.ts'
import type { Batch } from './tables.ts'
import { findFaults } from './verify.ts'
import { write } from './write.ts'
import type { Progress, Writing, Written } from './writing.ts'

export {
  InvalidRecordError,
  InvalidWritingError,
  type Issue,
  StaleRevisionError,
  StoreError,
  type StoreErrorCode,
} from './errors.ts'
export type { ChangeFilter } from './history.ts'
export type { Records } from './nouns.ts'
export type { Moment, Reading, Register, Stored } from './read.ts'
export type { Batch, BatchKind } from './tables.ts'
export type { Edit, Progress, Writing, Written } from './writing.ts'

/** Every method may throw a StoreError. */
export interface Store {
  /** The content version of the register: 16 hexadecimal digits, `0` when nothing was ever written. Cheap: poll it. */
  version(): Promise<string>
  /** Everything current, read in one transaction. */
  register(): Promise<Register>
  /** Reads as of one moment, in parts: see `Reading`. Writings of other connections go on meanwhile. */
  read<T>(work: (reading: Reading) => Promise<T>): Promise<T>
  /** One current record, null when there is none. */
  record<N extends Noun>(noun: N, id: string): Promise<Stored<Records[N]> | null>
  /** The door: see `write.ts`. */
  write(writing: Writing, progress?: Progress): Promise<Written>
  /** History, oldest first. */
  changes(filter: ChangeFilter): Promise<Change[]>
  /** Batches, newest first. */
  batches(limit: number): Promise<Batch[]>
  /** What in the database does not fit its history, in sentences: see `verify.ts`. */
  faults(): Promise<string[]>
  /** Waits for what is under way; afterwards the store answers nothing. */
  close(): Promise<void>
}

/** `patience`: how long a locked database is waited for, in milliseconds. */
export interface StoreOptions {
  patience?: number
}

/**
 * Creates the folder and the file where they are missing, and migrates. `:memory:` gives a store that is gone when it is closed.
 * Throws a StoreError that names the file.
 */
export async function openStore(path: string, { patience = 5000 }: StoreOptions = {}): Promise<Store> {
  const { database, empty } = await connect(path, patience)
  async function told<T>(answer: Promise<T>): Promise<T> {
    try {
      return await answer
    } catch (error) {
      throw explained(error, path)
    }
  }
  try {
    await told(migrate(database, sqliteWords, empty, path))
  } catch (error) {
    await database.destroy()
    throw error
  }
  return {
    version: () => told(readVersion(database)),
    register: () => told(readRegister(database)),
    read: (work) => told(readMomentWith(database, work)),
    record: (noun, id) => told(readRecord(database, noun, id)),
    write: async (writing, progress) => told(write(database, writing, progress)),
    changes: (filter) => told(readChanges(database, filter)),
    batches: (limit) => told(readBatches(database, limit)),
    faults: () => told(findFaults(database)),
    close: () => database.destroy(),
  }
}
