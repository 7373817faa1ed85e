import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exampleProvider } from '@legalmap/data/examples/records.ts'
import { check } from '@legalmap/data/model/assurance.ts'
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

const checked = check(exampleProvider(), ['phones'], {
  checked_at: '2026-11-01T06:00:00Z',
  checked_by: 'Somebody',
  how: 'called',
})

test('the database refuses a provenance that is no object', async () => {
  await makeOldDatabase(path, '0004-closed-lists')
  await (await openStore(path)).close()
  const file = new SqliteDatabase(path)
  file.exec('drop trigger provider_update_has_history')
  expect(() => file.exec(`update provider set assured = '[]'`)).toThrow(/provider_assured/)
  file.close()
})

test('an existing database keeps version, history and records, whose facts are known from what their record says', async () => {
  const { changes, version } = await makeOldDatabase(path, '0004-closed-lists')
  const store = await openStore(path)
  expect(await store.version()).toBe(version)
  expect(await store.changes({ limit: 100 })).toEqual(changes)
  expect((await store.register()).providers.map(({ revision, record }) => [revision, record.assured])).toEqual([
    [1, {}],
    [2, {}],
  ])
  expect(await store.faults()).toEqual([])
  await store.close()
})

test('what was written before there was provenance can be checked, and its history tells both states whole', async () => {
  await makeOldDatabase(path, '0004-closed-lists')
  const store = await openStore(path)
  await store.write(exampleWriting('checked', [update('provider', 1, checked)]))
  const [, change] = await store.changes({ record_id: 'example', limit: 10 })
  expect([change?.before, change?.after]).toEqual([exampleProvider(), checked])
  expect(await store.faults()).toEqual([])
  await store.close()
})
