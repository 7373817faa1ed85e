import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exampleCount, exampleProvider } from '@legalmap/data/examples/records.ts'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Engine } from '../engine.ts'
import { exampleWriting, insert } from '../examples.ts'
import { migrate } from '../migrate.ts'
import { write } from '../write.ts'
import { openSqlite } from './sqlite-engine.ts'

let folder: string
let engine: Engine
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'legalmap-store-'))
  const open = () => openSqlite(join(folder, 'register.sqlite'), { patience: 5000, create: true, readonly: false })
  engine = await open()
  await migrate(engine)
  await engine.close()
  // as every start but the first: a migration makes settings of its own
  engine = await open()
  const edits = [insert('provider', exampleProvider()), insert('consultation_count', exampleCount({ provider_id: 'example' }))]
  const { edits: _, ...head } = exampleWriting('one', edits)
  await write(engine, head, { total: edits.length, parts: [edits] })
})
afterEach(async () => {
  await engine.close()
  rmSync(folder, { recursive: true })
})

/** Runs a statement as the door's own connection would, and undoes it. */
const run = (...statements: string[]) =>
  engine.writing(async (transaction) => {
    for (const statement of statements) await sql.raw(statement).execute(transaction)
  })

describe('the connection of the store', () => {
  test('has what was answered as saved on the disk before it answers: the log is flushed at every commit', async () => {
    const { rows } = await engine.reading((transaction) => sql<object>`pragma synchronous`.execute(transaction))
    // 2 is FULL; with 1 the last commits are lost when the power fails
    expect(rows).toEqual([{ synchronous: 2 }])
  })

  test('refuses a record that is referred to to go', async () => {
    const gone = run('drop trigger provider_removal_has_history', `delete from provider where id = 'example'`)
    await expect(gone).rejects.toThrow('FOREIGN KEY constraint failed')
  })

  test('asks the triggers also for a row that REPLACE would take away', async () => {
    // the trigger that refuses such an insert is dropped: the one of the removal has to refuse it then
    const replaced = run('drop trigger provider_insert_has_history', 'insert or replace into provider select * from provider')
    await expect(replaced).rejects.toThrow('rows are written by the door only')
  })

  test('takes no functions of a schema that somebody else wrote for harmless', async () => {
    const { rows } = await engine.reading((transaction) => sql<object>`pragma trusted_schema`.execute(transaction))
    expect(rows).toEqual([{ trusted_schema: 0 }])
  })

  test('writes beside readers: in a log', async () => {
    const { rows } = await engine.reading((transaction) => sql<object>`pragma journal_mode`.execute(transaction))
    expect(rows).toEqual([{ journal_mode: 'wal' }])
  })
})
