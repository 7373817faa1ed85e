import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exampleProvider } from '@legalmap/data/examples/records.ts'
import SqliteDatabase from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { exampleWriting, remove, update } from '../examples.ts'
import { openStore, type Store } from '../open-store.ts'
import { makeOldDatabase, oldNotice, oldPlan } from './old-database.ts'

let folder: string
let path: string
let store: Store
/** The rows of history as they lie in the file. */
let rows: unknown[]
const rowsIn = () => {
  const file = new SqliteDatabase(path, { readonly: true })
  const found = file.prepare('select * from change order by sequence').all()
  file.close()
  return found
}
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'legalmap-store-'))
  path = join(folder, 'register.sqlite')
  await makeOldDatabase(path, '0007-plans')
  rows = rowsIn()
  store = await openStore(path)
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

const edited = exampleProvider({ id: 'other', note: 'edited', notices: [oldNotice] })
const columnNotice = () => {
  const file = new SqliteDatabase(path, { readonly: true })
  const found = file.prepare(`select notice, notices from provider where id = 'other'`).get()
  file.close()
  return found
}

test('a notice of before is one of the notices, in the record and in its history, and no row of history is another', async () => {
  expect(rows).toContainEqual(expect.objectContaining({ after: expect.stringContaining('"notice":{"from":"2026-01-01"') }))
  expect(await store.record('provider', 'other')).toEqual({ revision: 2, record: edited })
  const changes = await store.changes({ record_id: 'other', limit: 10 })
  expect(changes.map(({ after }) => after)).toEqual([exampleProvider({ id: 'other' }), edited])
  expect(rowsIn()).toEqual(rows)
  expect(await store.faults()).toEqual([])
})

test('a record that is saved as it is makes no change, though history wrote it otherwise', async () => {
  const version = await store.version()
  expect(await store.write(exampleWriting('same', [update('provider', 2, edited)]))).toMatchObject({ changes: 0, version })
})

test('what is written next follows in the chain, and can be turned back to what was written before', async () => {
  const second = { ...oldNotice, text: { ky: '', ru: 'Собрание', en: '' } }
  await store.write(exampleWriting('more', [update('provider', 2, { ...edited, notices: [oldNotice, second] })]))
  expect(columnNotice()).toEqual({ notice: null, notices: JSON.stringify([oldNotice, second]) })
  await store.write(exampleWriting('back', [update('provider', 3, edited)]))
  expect(await store.record('provider', 'other')).toEqual({ revision: 4, record: edited })
  await store.write(exampleWriting('gone', [remove('provider', 4, 'other')]))
  expect(rowsIn().slice(0, rows.length)).toEqual(rows)
  expect(await store.faults()).toEqual([])
})

test('a record whose only notice of before is taken away has none, also after it was read again', async () => {
  await store.write(exampleWriting('none', [update('provider', 2, { ...edited, notices: [] })]))
  await store.close()
  store = await openStore(path)
  expect((await store.record('provider', 'other'))?.record.notices).toEqual([])
  expect(await store.faults()).toEqual([])
})

test('a plan that waits with a notice of before waits with notices', async () => {
  const file = new SqliteDatabase(path)
  file
    .prepare('update plan_row set changes = ? where plan_id = ?')
    .run(JSON.stringify([{ fact: 'notice', before: null, after: oldNotice }]), oldPlan.id)
  file.close()
  const plan = await store.plans.read(oldPlan.id, oldPlan.at)
  expect(plan?.rows[0]?.changes).toEqual([{ fact: 'notices', before: [], after: [oldNotice] }])
})
