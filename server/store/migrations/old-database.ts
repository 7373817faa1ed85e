/** A database as an earlier release left it, for the tests of migrations: with rows in every table that it had and a checked history. */
import { exampleCount, exampleProcurement, exampleProvider, exampleSize, exampleVisit } from '@legalmap/data/examples/records.ts'
import type { ChangeAction, Noun } from '@legalmap/data/model/change.ts'
import { type Kysely, sql } from 'kysely'
import { canonicalJson } from '../canonical-json.ts'
import { exampleWriting } from '../examples.ts'
import { readChanges, toChange } from '../history.ts'
import { migrations } from '../migrate.ts'
import { type Records, type Row, toHistory, toRow } from '../nouns.ts'
import { readVersion } from '../read.ts'
import { openSqlite } from '../sqlite/sqlite-engine.ts'
import type { Tables } from '../tables.ts'
import { chain } from '../version.ts'
import { plans } from './0007-plans.ts'
import { redactions } from './0009-redactions.ts'

/** What the record had as its one notice while there was no more than one. */
export const oldNotice = { text: { ky: '', ru: 'Ремонт', en: '' }, from: '2026-01-01', until: '' }

type OldEdit = { [N in Noun]: readonly [action: ChangeAction, noun: N, record: Records[N]] }[Noun]

/** Two batches: every noun, references of each kind, a record that was edited and one that was removed. */
const batches: readonly (readonly OldEdit[])[] = [
  [
    ['insert', 'provider', exampleProvider()],
    ['insert', 'provider', exampleProvider({ id: 'other' })],
    ['insert', 'provider', exampleProvider({ id: 'gone' })],
    ['insert', 'consultation_count', exampleCount({ scope: 'provider', provider_id: 'example' })],
    ['insert', 'consultation_count', exampleCount({ id: 'c002', part_of: 'c001' })],
    ['insert', 'network_size', exampleSize()],
    ['insert', 'social_procurement', exampleProcurement()],
    ['insert', 'visit', exampleVisit()],
  ],
  [
    ['update', 'provider', exampleProvider({ id: 'other', note: 'edited', notices: [oldNotice] })],
    ['remove', 'provider', exampleProvider({ id: 'gone' })],
  ],
]

/** Of which column a fact is known to be one of the table's facts. */
const columnsOfFact = (fact: string) => [fact, `${fact}_ky`, ...(fact === 'location' ? ['longitude'] : [])]

/** Brings a new database to the release of the migration called `last`, and writes to it as that release's door would have. */
export async function makeOldDatabase(path: string, last: string) {
  const engine = await openSqlite(path, { patience: 5000, create: true, readonly: false })
  const released = migrations.slice(0, migrations.findIndex(({ name }) => name === last) + 1)
  if (released.length === 0) throw new Error(`there is no migration ${last}`)
  await engine.migrating(async (transaction) => {
    await sql`create table schema_migration (name text primary key not null)`.execute(transaction)
    for (const migration of released) {
      await migration.up(transaction as unknown as Kysely<unknown>, engine.words)
      await transaction.insertInto('schema_migration').values({ name: migration.name }).execute()
    }
  })
  const columns = (noun: Noun, transaction: Kysely<Tables>) =>
    engine.words.columnsOf(transaction as unknown as Kysely<unknown>, noun)
  await engine.writing(async (transaction) => {
    let sequence = 0
    let version = '0'
    const newest = new Map<string, { revision: number; after: string | null }>()
    for (const [index, edits] of batches.entries()) {
      const { at, actor, reason, batch } = exampleWriting(`batch-${index}`, [])
      const link = chain(version)
      const first_sequence = sequence + 1
      for (const [action, noun, record] of edits) {
        const there = new Set(await columns(noun, transaction))
        if (there.size === 0) continue
        // a fact that came later stands in history only once it says something
        const told: object = JSON.parse(toHistory(noun, record as never))
        const oneNotice = noun === 'provider' && !there.has('notices') ? { notice: record.notices[0] ?? null } : {}
        const known = Object.entries({ ...told, ...oneNotice }).filter(([fact]) =>
          columnsOfFact(fact).some((column) => there.has(column)),
        )
        const before = newest.get(`${noun} ${record.id}`) ?? { revision: 0, after: null }
        const after = action === 'remove' ? null : canonicalJson(Object.fromEntries(known))
        const revision = before.revision + 1
        newest.set(`${noun} ${record.id}`, { revision, after })
        const about = { at, actor, reason, batch_id: batch.id, noun, record_id: record.id, action, revision }
        const change = { ...about, sequence: ++sequence, before: before.after, after }
        link.add(change)
        await transaction.insertInto('change').values(change).execute()
        const row = Object.entries(toRow(noun, record as never)).filter(([column]) => there.has(column))
        const inRow = Object.entries(oneNotice).map(([column, value]) => [column, value && JSON.stringify(value)])
        await put(transaction, noun, action, { ...Object.fromEntries([...row, ...inRow]), id: record.id, revision })
      }
      version = link.version()
      const changes = sequence - first_sequence + 1
      await transaction
        .insertInto('batch')
        .values({ ...batch, at, actor, reason, changes, first_sequence, version })
        .execute()
    }
    await transaction.updateTable('register_version').set({ version }).execute()
    if (released.includes(plans)) await putPlan(transaction)
    if (released.includes(redactions)) await putRedaction(transaction)
  })
  const old = await engine.reading(async (transaction) => ({
    changes: released.includes(redactions) ? await readChanges(transaction, { limit: 100 }) : await allChanges(transaction),
    version: await readVersion(transaction),
  }))
  await engine.close()
  return old
}

/** History of a release that knew of no redaction. */
const allChanges = async (transaction: Kysely<Tables>) =>
  (await transaction.selectFrom('change').selectAll().orderBy('sequence').execute()).map((row) => toChange(row))

/** A plan that waits in a database, and its one row. */
export const oldPlan = {
  id: 'waiting',
  kind: 'proposal',
  at: '2026-03-01T09:00:00.000Z',
  actor: 'example',
  reason: 'to try migrations',
  file_name: '',
  file_sha256: '',
  undoes: '',
  expires_at: '2027-03-01T09:00:00.000Z',
} as const

async function putPlan(transaction: Kysely<Tables>): Promise<void> {
  await transaction.insertInto('plan').values(oldPlan).execute()
  const changes = JSON.stringify([{ fact: 'note', before: '', after: 'wished' }])
  const about = { noun: 'provider', record_id: 'example', action: 'update', base_revision: 1, decision: 'leave' } as const
  await transaction
    .insertInto('plan_row')
    .values({ plan_id: oldPlan.id, row: 1, ...about, changes })
    .execute()
}

/** Blanks a half of a note that was edited since. */
async function putRedaction(transaction: Kysely<Tables>): Promise<void> {
  const { at, actor, reason } = oldPlan
  const about = { id: 'old', at, actor, reason, noun: 'provider', record_id: 'other', fact: '' } as const
  await transaction.insertInto('redaction').values(about).execute()
  const { sequence } = await transaction
    .selectFrom('change')
    .select('sequence')
    .where('record_id', '=', 'gone')
    .executeTakeFirstOrThrow()
  await transaction
    .insertInto('redaction_place')
    .values({ redaction_id: 'old', sequence, part: 'after', path: '["name","ru"]', start: 0, length: 1 })
    .execute()
}

async function put(transaction: Kysely<Tables>, noun: Noun, action: ChangeAction, row: Row & { id: string; revision: number }) {
  if (action === 'insert') await transaction.insertInto<Noun>(noun).values(row).execute()
  else if (action === 'update') await transaction.updateTable<Noun>(noun).set(row).where('id', '=', row.id).execute()
  else await transaction.deleteFrom<Noun>(noun).where('id', '=', row.id).execute()
}
