/** The door: the only way to write the register. Record and history in one transaction, everything or nothing. */
import type { Noun } from '@legalmap/data/model/change.ts'
import type { Kysely } from 'kysely'
import type { Engine } from './engine.ts'
import { InvalidWritingError, StaleRevisionError } from './errors.ts'
import { fromHistory, type Records, toHistory, toRow } from './nouns.ts'
import { readRecord, readVersion, type Stored } from './read.ts'
import { refuseMissingReferences } from './references.ts'
import { passRules } from './rules.ts'
import type { ChangeRow, Tables } from './tables.ts'
import { validRecord, validWriting } from './validate.ts'
import { chain } from './version.ts'
import type { Edit, Progress, Writing, Written } from './writing.ts'

/**
 * An update that equals what is stored is no change: no history row, the same revision, the same version.
 * `progress` is told before each edit; nothing is saved until the promise is kept.
 * Throws InvalidWritingError, InvalidRecordError, RefusedByRuleError, StaleRevisionError (also for an insert of what is there and an edit of what is
 * not), StoreError; nothing is written then.
 */
export async function write(engine: Engine, given: Writing, progress?: Progress): Promise<Written> {
  const writing = validWriting(given)
  return engine.writing(async (transaction) => {
    if (await transaction.selectFrom('batch').select('id').where('id', '=', writing.batch.id).executeTakeFirst())
      throw new InvalidWritingError([{ path: '', message: `the batch ${writing.batch.id} is there already` }])
    const previous = await readVersion(transaction)
    const before = await lastSequence(transaction)
    const link = chain(previous)
    let sequence = before
    for (const [done, edit] of writing.edits.entries()) {
      progress?.(done, writing.edits.length)
      const row = await change(transaction, writing, edit, sequence + 1)
      if (!row) continue
      sequence = row.sequence
      link.add(row)
    }
    const changes = sequence - before
    if (changes === 0) return { version: previous, changes, batch_id: writing.batch.id }
    await refuseMissingReferences(transaction, writing.edits)
    const version = link.version()
    const { at, actor, reason } = writing
    await transaction
      .insertInto('batch')
      .values({ ...writing.batch, at, actor, reason, changes, first_sequence: before + 1, version })
      .execute()
    await transaction.updateTable('register_version').set({ version }).execute()
    return { version, changes, batch_id: writing.batch.id }
  })
}

async function lastSequence(transaction: Kysely<Tables>): Promise<number> {
  const row = await transaction
    .selectFrom('change')
    .select((select) => select.fn.max('sequence').as('last'))
    .executeTakeFirst()
  return Number(row?.last ?? 0)
}

/** Makes one edit, history first as the triggers demand; null when it changes nothing. */
async function change(transaction: Kysely<Tables>, writing: Writing, edit: Edit, sequence: number): Promise<ChangeRow | null> {
  const { noun, action, record_id } = edit
  const current = await readRecord(transaction, noun, record_id)
  if ((current?.revision ?? null) !== edit.base_revision)
    throw new StaleRevisionError(noun, record_id, edit.base_revision, current?.revision ?? null)
  const removed = current || action === 'remove' ? null : await lastOf(transaction, noun, record_id)
  const record =
    action === 'remove'
      ? null
      : passRules(noun, {
          before: current?.record ?? null,
          removed: removed?.record ?? null,
          after: validRecord(noun, record_id, edit.record),
          at: writing.at,
          acts: edit.acts ?? {},
        })
  const before = current && toHistory(noun, current.record)
  const after = record && toHistory(noun, record)
  if (before === after) return null
  const row: ChangeRow = {
    sequence,
    at: writing.at,
    actor: writing.actor,
    reason: writing.reason,
    batch_id: writing.batch.id,
    noun,
    record_id,
    action,
    revision: (current?.revision ?? removed?.revision ?? 0) + 1,
    before,
    after,
  }
  await transaction.insertInto('change').values(row).execute()
  await apply(transaction, row, record)
  return row
}

/** A record that was removed and comes back counts on, so that a revision names one state of a record for ever. */
async function lastOf(transaction: Kysely<Tables>, noun: Noun, record_id: string): Promise<Stored<Records[Noun]> | null> {
  const row = await transaction
    .selectFrom('change')
    .select(['revision', 'before'])
    .where('noun', '=', noun)
    .where('record_id', '=', record_id)
    .orderBy('revision', 'desc')
    .executeTakeFirst()
  return row ? { revision: row.revision, record: fromHistory(noun, row.before ?? '{}') as Records[Noun] } : null
}

async function apply(transaction: Kysely<Tables>, row: ChangeRow, record: Records[Noun] | null): Promise<void> {
  const { noun, record_id: id, revision } = row
  if (record === null) await transaction.deleteFrom<Noun>(noun).where('id', '=', id).execute()
  else if (row.action === 'insert')
    await transaction
      .insertInto<Noun>(noun)
      .values({ ...toRow(noun, record), id, revision })
      .execute()
  else
    await transaction
      .updateTable<Noun>(noun)
      .set({ ...toRow(noun, record), revision })
      .where('id', '=', id)
      .execute()
}
