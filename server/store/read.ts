/** Reads what is current: the whole register, one record, the content version. */
import type { Change, Noun } from '@legalmap/data/model/change.ts'
import type { Kysely } from 'kysely'
import { readNewest, readRemoved } from './history.ts'
import { fromRow, type Records } from './nouns.ts'
import type { NounRow, Tables } from './tables.ts'

/** A record with its revision, counted from 1, which an edit of it has to name. */
export interface Stored<T> {
  revision: number
  record: T
}

/** A state of the register: its content version, the sequence of its last change, and when that was (ISO; empty for none). */
export interface Moment {
  version: string
  sequence: number
  changed_at: string
}

/** Everything current, as of one moment; each list in the order of its ids. */
export interface KeptRegister extends Moment {
  providers: Stored<Records['provider']>[]
  consultation_counts: Stored<Records['consultation_count']>[]
  network_sizes: Stored<Records['network_size']>[]
  social_procurements: Stored<Records['social_procurement']>[]
  visits: Stored<Records['visit']>[]
}

/** Everything as of one moment, read in parts, so that who has much to read need not hold all of it, nor hold up the process. */
export interface Reading extends Moment {
  /** Whether the register held this moment once: if not, it is another one, or an older copy of it. */
  continues(from: Pick<Moment, 'version' | 'sequence'>): Promise<boolean>
  /** The records that were changed after a sequence, each once. */
  changedAfter(sequence: number): Promise<TouchedRecord[]>
  /** The next records of a noun behind an id, in the order of their ids: fewer than `limit` only at the end. */
  next<N extends Noun>(noun: N, after: string, limit: number): Promise<Stored<Records[N]>[]>
  /** Those of these records that are there. */
  some<N extends Noun>(noun: N, ids: readonly string[]): Promise<Stored<Records[N]>[]>
  /**
   * The next changes of a noun before a sequence as people may see them, of all its records or of these (at most 400), the newest
   * first: fewer than `limit` only at the end.
   */
  newest(noun: Noun, ids: readonly string[] | null, before: number, limit: number): Promise<Change[]>
  /** The ids of removed visits that were of one of these providers last, among those that are called after one of them. */
  removedVisits(providers: readonly string[]): Promise<string[]>
  /** What names one of these providers: a visit or a count as whose it is, a provider as its successor. */
  ofProviders<N extends keyof typeof namingColumns>(noun: N, ids: readonly string[]): Promise<Stored<Records[N]>[]>
}

export interface TouchedRecord {
  noun: Noun
  id: string
}

const namingColumns = { provider: 'successor_id', visit: 'provider_id', consultation_count: 'provider_id' } as const

const stored = <N extends Noun>(noun: N, row: NounRow): Stored<Records[N]> => ({
  revision: row.revision,
  record: fromRow(noun, row),
})

/** By the bytes of the ids, whatever collation the database has. */
const byId = (one: { record: { id: string } }, other: { record: { id: string } }) => (one.record.id < other.record.id ? -1 : 1)

async function all<N extends Noun>(database: Kysely<Tables>, noun: N): Promise<Stored<Records[N]>[]> {
  const rows = await database.selectFrom<Noun>(noun).selectAll().execute()
  return rows.map((row) => stored(noun, row as NounRow)).sort(byId)
}

export async function readVersion(database: Kysely<Tables>): Promise<string> {
  return (await database.selectFrom('register_version').select('version').executeTakeFirstOrThrow()).version
}

export async function readRegister(transaction: Kysely<Tables>): Promise<KeptRegister> {
  return {
    ...(await readMoment(transaction)),
    providers: await all(transaction, 'provider'),
    consultation_counts: await all(transaction, 'consultation_count'),
    network_sizes: await all(transaction, 'network_size'),
    social_procurements: await all(transaction, 'social_procurement'),
    visits: await all(transaction, 'visit'),
  }
}

/** A statement takes so many values. */
const mostInStatement = 400

async function where<N extends Noun>(
  database: Kysely<Tables>,
  noun: N,
  column: 'id' | (typeof namingColumns)[keyof typeof namingColumns],
  values: readonly string[],
): Promise<Stored<Records[N]>[]> {
  const found: Stored<Records[N]>[] = []
  for (let first = 0; first < values.length; first += mostInStatement) {
    const some = values.slice(first, first + mostInStatement)
    const rows = await database.selectFrom<Noun>(noun).selectAll().where(column, 'in', some).orderBy('id').execute()
    for (const row of rows) found.push(stored(noun, row as NounRow))
  }
  return found
}

export async function readMoment(database: Kysely<Tables>): Promise<Moment> {
  const last = await database
    .selectFrom('change')
    .select(['sequence', 'at'])
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
  return { version: await readVersion(database), sequence: last?.sequence ?? 0, changed_at: last?.at ?? '' }
}

/** The version that a batch left behind which ended with this sequence; null where none did. */
async function versionAfter(database: Kysely<Tables>, sequence: number): Promise<string | null> {
  if (sequence === 0) return '0'
  const batch = await database
    .selectFrom('batch')
    .select(['version', 'first_sequence', 'changes'])
    .where('first_sequence', '<=', sequence)
    .orderBy('first_sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
  return batch && batch.first_sequence + batch.changes - 1 === sequence ? batch.version : null
}

/** The moment of this transaction. */
export async function readingOf(transaction: Kysely<Tables>): Promise<Reading> {
  return {
    ...(await readMoment(transaction)),
    continues: async ({ version, sequence }) => (await versionAfter(transaction, sequence)) === version,
    changedAfter: async (sequence) =>
      await transaction
        .selectFrom('change')
        .select(['noun', 'record_id as id'])
        .distinct()
        .where('sequence', '>', sequence)
        .execute(),
    next: async (noun, after, limit) => {
      const query = transaction.selectFrom<Noun>(noun).selectAll().where('id', '>', after).orderBy('id').limit(limit)
      return (await query.execute()).map((row) => stored(noun, row as NounRow))
    },
    some: (noun, ids) => where(transaction, noun, 'id', ids),
    newest: (noun, ids, before, limit) => readNewest(transaction, noun, ids, before, limit),
    removedVisits: (providers) => readRemoved(transaction, providers),
    ofProviders: (noun, ids) => where(transaction, noun, namingColumns[noun], ids),
  }
}

export async function readRecord<N extends Noun>(
  database: Kysely<Tables>,
  noun: N,
  id: string,
): Promise<Stored<Records[N]> | null> {
  const row = await database.selectFrom<Noun>(noun).selectAll().where('id', '=', id).executeTakeFirst()
  return row ? stored(noun, row as NounRow) : null
}
