import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exampleProvider, exampleVisit } from '@legalmap/data/examples/records.ts'
import SqliteDatabase from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { exampleWriting, insert, remove, update } from '../examples.ts'
import { openStore } from '../open-store.ts'
import { makeOldDatabase } from './old-database.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'legalmap-store-'))
  path = join(folder, 'register.sqlite')
})
afterEach(() => rmSync(folder, { recursive: true }))

test('an existing database keeps its records and its history', async () => {
  const { changes, version } = await makeOldDatabase(path, '0001-register')
  expect(changes).toHaveLength(9)
  const store = await openStore(path)
  expect(await store.changes({ limit: 100 })).toEqual(changes)
  expect(await store.version()).toBe(version)
  expect((await store.register()).providers).toHaveLength(2)
  expect((await store.register()).visits).toEqual([])
  expect(await store.faults()).toEqual([])
  await store.close()
})

test('an existing database takes visits, and is brought up to date once only', async () => {
  await makeOldDatabase(path, '0001-register')
  const store = await openStore(path)
  await store.write(exampleWriting('visits', [insert('visit', exampleVisit())]))
  await store.close()
  const again = await openStore(path)
  expect((await again.register()).visits).toEqual([{ revision: 1, record: exampleVisit() }])
  expect(await again.faults()).toEqual([])
  await again.close()
})

describe('after the migration the database still refuses', () => {
  test.each([
    [`update change set actor = 'x'`, /history is never changed/],
    ['delete from change', /history is never changed/],
    ['insert or replace into change select * from change where sequence = 1', /history only grows|starts where the last one/],
    [`update provider set note = 'x'`, /written by the door only/],
    ['delete from visit', /written by the door only/],
    [`update visit set note_ky = 'x'`, /written by the door only/],
  ])('%s', async (statement, reason) => {
    await makeOldDatabase(path, '0001-register')
    const store = await openStore(path)
    await store.write(exampleWriting('visits', [insert('visit', exampleVisit())]))
    await store.close()
    const file = new SqliteDatabase(path)
    expect(() => file.exec(statement)).toThrow(reason)
    file.close()
  })
})

test('a visit has its history: every state, who, when and why', async () => {
  const store = await openStore(path)
  await store.write(exampleWriting('a', [insert('provider', exampleProvider()), insert('visit', exampleVisit())]))
  await store.write(exampleWriting('b', [update('visit', 1, exampleVisit({ status: 'cancelled' }))]))
  await store.write(exampleWriting('c', [remove('visit', 2, exampleVisit().id)]))
  const changes = await store.changes({ noun: 'visit', limit: 10 })
  expect(changes.map(({ action, revision, before, after }) => [action, revision, before, after])).toEqual([
    ['insert', 1, null, exampleVisit()],
    ['update', 2, exampleVisit(), exampleVisit({ status: 'cancelled' })],
    ['remove', 3, exampleVisit({ status: 'cancelled' }), null],
  ])
  await store.close()
})

test('a visit of a provider that is not there is refused by name, and so is the removal of a provider with visits', async () => {
  const store = await openStore(path)
  const lonely = exampleWriting('a', [insert('visit', exampleVisit())])
  await expect(store.write(lonely)).rejects.toThrow('provider_id: there is no provider example')
  await store.write(exampleWriting('b', [insert('provider', exampleProvider()), insert('visit', exampleVisit())]))
  await expect(store.write(exampleWriting('c', [remove('provider', 1, 'example')]))).rejects.toThrow(
    'provider_id: there is no provider example',
  )
  await store.close()
})
