/** The door: the only way to write the register. Record, history and what waits in one transaction, everything or nothing. */
import type { Kysely } from 'kysely'
import type { Engine } from './engine.ts'
import { InvalidWritingError } from './errors.ts'
import { nextChanges } from './next-changes.ts'
import { keepPlan, validPlan } from './plans.ts'
import { changesInto } from './put-changes.ts'
import { readMoment } from './read.ts'
import { createReferenceCheck } from './references.ts'
import type { Tables } from './tables.ts'
import { validEdits, validHead } from './validate.ts'
import { chain } from './version.ts'
import type { Edit, Edits, Progress, WritingHead, Written } from './writing.ts'

/**
 * An update that equals what is stored is no change: no history row, the same revision, the same version.
 * `progress` is told before each part of the edits and at their end; nothing is saved until the promise is kept.
 * Throws InvalidWritingError, InvalidRecordError, RefusedByRuleError, StaleRevisionError (also for an insert of what is there and an
 * edit of what is not), StoreError, and what the edits throw; nothing is written then.
 */
export async function write(engine: Engine, given: WritingHead, { total, parts }: Edits, progress?: Progress): Promise<Written> {
  const head = validHead(given)
  const plan = given.plan && validPlan(given.plan)
  return engine.writing(async (transaction) => {
    await refuseBatchThatIsThere(transaction, head.batch.id)
    const { version: previous, sequence: before } = await readMoment(transaction)
    const link = chain(previous)
    const put = changesInto(transaction)
    const references = createReferenceCheck(engine, transaction)
    let sequence = before
    let done = 0
    for await (const part of parts) {
      progress?.(done, total)
      for (const edits of apart(validEdits(part, done))) {
        const changes = await nextChanges(engine, transaction, head, edits, sequence)
        await put(changes)
        for (const { row } of changes) {
          link.add(row)
          references.touch(row)
        }
        sequence += changes.length
      }
      done += part.length
    }
    progress?.(done, total)
    if (plan) await keepPlan(transaction, plan)
    const changes = sequence - before
    if (changes === 0) return { version: previous, changes, batch_id: head.batch.id }
    await references.refuseMissing()
    const version = link.version()
    const { batch, at, actor, reason } = head
    await transaction
      .insertInto('batch')
      .values({ ...batch, at, actor, reason, changes, first_sequence: before + 1, version })
      .execute()
    await transaction.updateTable('register_version').set({ version }).execute()
    // a long writing must not end in a file that meanwhile nobody has any more
    engine.refuseAnother()
    return { version, changes, batch_id: batch.id }
  })
}

async function refuseBatchThatIsThere(transaction: Kysely<Tables>, id: string): Promise<void> {
  if (await transaction.selectFrom('batch').select('id').where('id', '=', id).executeTakeFirst())
    throw new InvalidWritingError([{ path: 'batch.id', message: `the batch ${id} is there already` }])
}

/** In parts that each name a record once: an edit of a record is compared with what the edit before left. */
function* apart(edits: readonly Edit[]): Iterable<readonly Edit[]> {
  let part: Edit[] = []
  const seen = new Set<string>()
  for (const edit of edits) {
    const record = `${edit.noun} ${edit.record_id}`
    if (seen.has(record)) {
      yield part
      part = []
      seen.clear()
    }
    seen.add(record)
    part.push(edit)
  }
  yield part
}
