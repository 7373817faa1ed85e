/** Reads what is current: the whole register, one record, the content version. */
import type { Noun } from '@legalmap/data/model/change.ts'
import type { Kysely } from 'kysely'
import { fromRow, type Records } from './nouns.ts'
import type { NounRow, Tables } from './tables.ts'

/** A record with its revision, counted from 1, which an edit of it has to name. */
export interface Stored<T> {
  revision: number
  record: T
}

/** Everything current, as of one moment; each list in the order of its ids. */
export interface Register {
  version: string
  providers: Stored<Records['provider']>[]
  consultation_counts: Stored<Records['consultation_count']>[]
  network_sizes: Stored<Records['network_size']>[]
  social_procurements: Stored<Records['social_procurement']>[]
  visits: Stored<Records['visit']>[]
}

const stored = <N extends Noun>(noun: N, row: NounRow): Stored<Records[N]> => ({
  revision: row.revision,
  record: fromRow(noun, row),
})

async function all<N extends Noun>(database: Kysely<Tables>, noun: N): Promise<Stored<Records[N]>[]> {
  const rows = await database.selectFrom<Noun>(noun).selectAll().orderBy('id').execute()
  return rows.map((row) => stored(noun, row as NounRow))
}

export async function readVersion(database: Kysely<Tables>): Promise<string> {
  return (await database.selectFrom('register_version').select('version').executeTakeFirstOrThrow()).version
}

export function readRegister(database: Kysely<Tables>): Promise<Register> {
  return database
    .transaction()
    .setAccessMode('read only')
    .execute(async (transaction) => ({
      version: await readVersion(transaction),
      providers: await all(transaction, 'provider'),
      consultation_counts: await all(transaction, 'consultation_count'),
      network_sizes: await all(transaction, 'network_size'),
      social_procurements: await all(transaction, 'social_procurement'),
      visits: await all(transaction, 'visit'),
    }))
}

export async function readRecord<N extends Noun>(
  database: Kysely<Tables>,
  noun: N,
  id: string,
): Promise<Stored<Records[N]> | null> {
  const row = await database.selectFrom<Noun>(noun).selectAll().where('id', '=', id).executeTakeFirst()
  return row ? stored(noun, row as NounRow) : null
}
