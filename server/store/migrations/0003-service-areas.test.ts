import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exampleProvider } from '@legalmap/data/examples/records.ts'
import SqliteDatabase from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { exampleWriting, update } from '../examples.ts'
import { openStore } from '../open-store.ts'
import { makeOldDatabase } from './old-database.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'legalmap-store-'))
  path = join(folder, 'register.sqlite')
})
afterEach(() => rmSync(folder, { recursive: true }))

const serving = exampleProvider({ serves_units: ['osh', 'uzgen'] })

test('the database refuses a service area that is no list', async () => {
  await makeOldDatabase(path, '0002-visits')
  await (await openStore(path)).close()
  const file = new SqliteDatabase(path)
  file.exec('drop trigger provider_update_has_history')
  expect(() => file.exec(`update provider set serves_units = '"osh"'`)).toThrow(/provider_serves_units/)
  file.close()
})

test('an existing database keeps version, history and records, which serve no further unit, and no fault is found in it', async () => {
  const { changes, version } = await makeOldDatabase(path, '0002-visits')
  const store = await openStore(path)
  expect(await store.version()).toBe(version)
  expect(await store.changes({ limit: 100 })).toEqual(changes)
  expect((await store.register()).providers.map(({ revision, record }) => [revision, record.serves_units])).toEqual([
    [1, []],
    [2, []],
  ])
  expect(await store.faults()).toEqual([])
  await store.close()
})

test('what was written before there were service areas can be edited, and its history tells both states whole', async () => {
  await makeOldDatabase(path, '0002-visits')
  const store = await openStore(path)
  await store.write(exampleWriting('serves', [update('provider', 1, serving)]))
  await store.write(exampleWriting('no-more', [update('provider', 2, exampleProvider())]))
  const [, narrowed, emptied] = await store.changes({ record_id: 'example', limit: 10 })
  expect([narrowed?.before, narrowed?.after]).toEqual([exampleProvider(), serving])
  expect([emptied?.before, emptied?.after]).toEqual([serving, exampleProvider()])
  expect(await store.faults()).toEqual([])
  await store.close()
})
