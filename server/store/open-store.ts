/** Opens the store: the register's database behind one small interface. */
import type { Change, Noun } from '@legalmap/data/model/change.ts'
import type { Kysely } from 'kysely'
import { readBatches, readBatchesNamed } from './batches.ts'
import { openDoor, refusingDoor } from './door.ts'
import type { Engine } from './engine.ts'
import { type ChangeFilter, readChanges } from './history.ts'
import { isOld, migrate } from './migrate.ts'
import type { Records } from './nouns.ts'
import { openEngine } from './open-engine.ts'
import { type PlanStore, planStore } from './plans.ts'
import { type KeptRegister, type Reading, readingOf, readRecord, readRegister, readVersion, type Stored } from './read.ts'
import { type RedactionStore, redactionStore } from './redactions.ts'
import type { Batch, Tables } from './tables.ts'
import { findFaults } from './verify.ts'
import type { Progress, Writing, Written } from './writing.ts'

export {
  InvalidRecordError,
  InvalidWritingError,
  type Issue,
  RedactionRefused,
  RefusedByRuleError,
  StaleRevisionError,
  StoreError,
  type StoreErrorCode,
} from './errors.ts'
export type { ChangeFilter } from './history.ts'
export type { Records } from './nouns.ts'
export type { PlanStore } from './plans.ts'
export type { KeptRegister, Moment, Reading, Stored } from './read.ts'
export type { RedactionStore } from './redactions.ts'
export type { PlanSummary, StoredPlan } from './stored-plan.ts'
export type { Batch, BatchKind } from './tables.ts'
export type { Edit, Progress, Writing, Written } from './writing.ts'

/** Every method may throw a StoreError, one of the code `replaced` where the database's file is no longer the one that was opened. */
export interface Store {
  /** The content version of the register: 16 hexadecimal digits, `0` when nothing was ever written. Cheap: poll it. */
  version(): Promise<string>
  /** Everything current, with where it stands, as of one moment. */
  register(): Promise<KeptRegister>
  /** Reads as of one moment, in parts: see `Reading`. Writings of other connections go on meanwhile. */
  read<T>(work: (reading: Reading) => Promise<T>): Promise<T>
  /** One current record, null when there is none. */
  record<N extends Noun>(noun: N, id: string): Promise<Stored<Records[N]> | null>
  /**
   * The door: see `write.ts`. One writing after the other. A longer one runs in a thread, so that the process goes on with its work;
   * `signal` calls a writing off for as long as it is not written, which rejects with the signal's reason.
   */
  write(writing: Writing, progress?: Progress, signal?: AbortSignal): Promise<Written>
  /** History, oldest first unless the filter says otherwise, as people may see it: without what was redacted. */
  changes(filter: ChangeFilter): Promise<Change[]>
  /** Batches, newest first. */
  batches(limit: number): Promise<Batch[]>
  /** Those of some hundred batches that there are, in any order. */
  batchesNamed(ids: readonly string[]): Promise<Batch[]>
  /** What waits for a decision: see `plans.ts`. */
  plans: PlanStore
  /** What nobody is shown of history any more: see `redactions.ts`. */
  redactions: RedactionStore
  /** What in the database does not fit its history, in sentences: see `verify.ts`. */
  faults(): Promise<string[]>
  /** Waits for what is under way; afterwards the store answers nothing. */
  close(): Promise<void>
}

/**
 * `patience`: how long a locked database is waited for, in milliseconds. `create`: false refuses a database that is not there, with a
 * StoreError `missing`. `readonly`: to examine one; it is neither made, migrated nor written, and an old one is shown as its copy in
 * memory would be after the migration.
 */
export interface StoreOptions {
  patience?: number
  create?: boolean
  readonly?: boolean
}

/**
 * Creates the folder and the file where they are missing, and migrates. `:memory:` gives a store that is gone when it is closed.
 * Throws a StoreError that names the file.
 */
export async function openStore(
  path: string,
  { patience = 5000, readonly = false, create = !readonly }: StoreOptions = {},
): Promise<Store> {
  const opening = { patience, create, readonly }
  const engine = await ready(await openEngine(path, opening), readonly)
  const door = readonly ? refusingDoor(path) : openDoor(engine, path, opening)
  async function told<T>(answer: () => Promise<T>): Promise<T> {
    try {
      engine.refuseAnother()
      return await answer()
    } catch (error) {
      throw engine.explained(error)
    }
  }
  const seen = <T>(read: (transaction: Kysely<Tables>) => Promise<T>) => told(() => engine.reading(read))
  const change = <T>(work: (transaction: Kysely<Tables>) => Promise<T>) => told(() => door.inTurn(() => engine.writing(work)))
  return {
    version: () => seen(readVersion),
    register: () => seen(readRegister),
    read: (work) => seen(async (transaction) => work(await readingOf(transaction))),
    record: (noun, id) => seen((transaction) => readRecord(transaction, noun, id)),
    write: (writing, progress, signal) => told(() => door(writing, progress, signal)),
    changes: (filter) => seen((transaction) => readChanges(transaction, filter)),
    batches: (limit) => seen((transaction) => readBatches(transaction, limit)),
    batchesNamed: (ids) => seen((transaction) => readBatchesNamed(transaction, ids)),
    plans: planStore(seen, change),
    redactions: redactionStore(seen, change),
    faults: () => seen(findFaults),
    close: async () => {
      await door.close()
      await engine.close()
    },
  }
}

/** The engine with this build's schema. */
async function ready(opened: Engine, readonly: boolean): Promise<Engine> {
  let engine = opened
  try {
    if (readonly && (await isOld(engine))) {
      engine = await opened.copy()
      await opened.close()
    }
    if (!readonly || engine !== opened) await migrate(engine)
    return engine
  } catch (error) {
    await engine.close()
    throw engine.explained(error)
  }
}
