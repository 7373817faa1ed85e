import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exampleProvider, exampleSize } from '@legalmap/data/examples/records.ts'
import SqliteDatabase from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { exampleWriting, insert, remove, update } from './examples.ts'
import { openStore, type Store } from './open-store.ts'

let folder: string
let store: Store
let direct: SqliteDatabase.Database
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'legalmap-store-'))
  const path = join(folder, 'register.sqlite')
  store = await openStore(path)
  await store.write(exampleWriting('one', [insert('provider', exampleProvider()), insert('network_size', exampleSize())]))
  await store.write(exampleWriting('two', [update('provider', 1, exampleProvider({ note: 'second' }))]))
  // as anybody's own connection to the file: none of the settings that the store makes
  direct = new SqliteDatabase(path)
})
afterEach(async () => {
  direct.close()
  await store.close()
  rmSync(folder, { recursive: true })
})

const columns = 'at, actor, reason, batch_id, noun, record_id, action'

describe('plain SQL cannot', () => {
  test.each([
    `update change set actor = 'somebody else'`,
    `update change set after = null where sequence = 1`,
    'delete from change',
    `update batch set reason = 'another'`,
    `delete from batch where id = 'two'`,
    `insert or replace into change select sequence, at, 'somebody else', reason, batch_id, noun, record_id, action, revision, before, after from change where sequence = 1`,
    `insert or replace into change select 4, ${columns}, revision, before, after from change where sequence = 1`,
    `insert into change select 9, ${columns}, 3, after, after from change where sequence = 3`,
    `insert into change select null, ${columns}, 3, after, after from change where sequence = 3`,
    `insert or replace into batch select id, kind, at, 'somebody else', reason, file_name, file_sha256, changes, first_sequence, version, proposed_by from batch`,
    `insert into change select 4, ${columns}, 3, '{}', after from change where sequence = 3`,
    `insert into change (sequence, ${columns}, revision, before, after) select 4, ${columns}, 3, after, after from change where sequence = 2`,
  ])('alter or delete history: %s', (statement) => {
    expect(() => direct.exec(statement)).toThrow(/history is never changed|history only grows at its end|a change starts where/)
  })

  test.each([
    `update provider set note = 'behind the back'`,
    'update provider set revision = revision + 1',
    `update provider set id = 'other'`,
    'delete from provider',
    `insert or replace into provider select * from provider`,
    `insert into network_size select '2017', 1, '2017', centers, qualifier, note, source_title, source_url from network_size`,
    `insert or ignore into network_size select '2017', 1, '2017', centers, qualifier, note, source_title, source_url from network_size`,
    `insert or replace into network_size select id, revision, as_of, 99, qualifier, note, source_title, source_url from network_size`,
    'delete from network_size',
  ])('change a record without its history: %s', (statement) => {
    expect(() => direct.exec(statement)).toThrow('rows are written by the door only, after their history')
  })

  test('put one record in the place of another', async () => {
    await store.write(exampleWriting('three', [insert('provider', exampleProvider({ id: 'other' }))]))
    expect(() => direct.exec(`update or replace provider set id = 'example', revision = 2 where id = 'other'`)).toThrow(
      'rows are written by the door only',
    )
  })

  test('make up a change of a batch that is not there', () => {
    direct.pragma('foreign_keys = ON')
    const made = `insert into change select 4, at, actor, reason, 'three', noun, record_id, 'update', 3, after, after from change where sequence = 3`
    expect(() => direct.exec(made)).toThrow('FOREIGN KEY constraint failed')
  })
})

test('what is altered with the triggers dropped is found', async () => {
  expect(await store.faults()).toEqual([])
  direct.exec(`drop trigger change_no_update; update change set actor = 'somebody else' where sequence = 3`)
  direct.exec(`drop trigger network_size_update_has_history; update network_size set centers = 99`)
  expect(await store.faults()).toEqual([
    'the history of batch two is not the one that was written',
    'network_size 2016 is not as its history says',
  ])
})

describe('history', () => {
  test('is read by noun, record, batch and place, oldest first', async () => {
    const sequences = async (filter: Omit<Parameters<Store['changes']>[0], 'limit'>, limit = 100) =>
      (await store.changes({ ...filter, limit })).map((change) => change.sequence)
    expect(await sequences({})).toEqual([1, 2, 3])
    expect(await sequences({}, 2)).toEqual([1, 2])
    expect(await sequences({ after_sequence: 2 })).toEqual([3])
    expect(await sequences({ noun: 'provider' })).toEqual([1, 3])
    expect(await sequences({ noun: 'network_size', record_id: 'example' })).toEqual([])
    expect(await sequences({ batch_id: 'one' })).toEqual([1, 2])
  })

  test('lists batches with their figures and versions, newest first', async () => {
    const { version } = await store.write(exampleWriting('three', [remove('provider', 2, 'example')]))
    const batches = await store.batches(2)
    expect(batches.map(({ id, changes, first_sequence }) => ({ id, changes, first_sequence }))).toEqual([
      { id: 'three', changes: 1, first_sequence: 4 },
      { id: 'two', changes: 1, first_sequence: 3 },
    ])
    expect(batches[0]?.version).toBe(version)
    expect(batches[1]?.version).not.toBe(version)
  })

  test('keeps before and after as text that is equal for equal records', () => {
    const rows = direct.prepare('select before, after from change order by sequence').raw().all() as [string, string][]
    expect(rows[2]?.[0]).toBe(rows[0]?.[1])
    expect(rows[1]?.[1]).toBe(
      '{"as_of":"2016","centers":14,"id":"2016","note":"","qualifier":"exact","source_title":"","source_url":""}',
    )
  })
})
