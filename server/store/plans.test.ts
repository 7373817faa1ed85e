import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exampleProvider } from '@legalmap/data/examples/records.ts'
import { changesBetween } from '@legalmap/data/model/merge.ts'
import type { PlanRow } from '@legalmap/data/model/plan.ts'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { exampleWriting, insert } from './examples.ts'
import { openStore, type Store, type StoredPlan } from './open-store.ts'

let folder: string
let store: Store
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'legalmap-plans-'))
  store = await openStore(join(folder, 'register.sqlite'))
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

const now = '2026-11-27T10:00:00.000Z'
const later = '2026-12-27T10:00:00.000Z'
const facts = (record: object) => record as Record<string, unknown>
const row = (number: number, given: Partial<PlanRow> = {}): PlanRow => ({
  row: number,
  noun: 'provider',
  record_id: 'example',
  action: 'update',
  base_revision: 1,
  changes: changesBetween('provider', facts(exampleProvider()), facts(exampleProvider({ note: `wish ${number}` }))),
  decision: 'leave',
  ...given,
})
const plan = (given: Partial<StoredPlan> = {}): StoredPlan => ({
  id: 'plan-1',
  kind: 'proposal',
  at: now,
  actor: 'Aigul',
  reason: 'Called them',
  file_name: '',
  file_sha256: '',
  undoes: '',
  expires_at: later,
  rows: [row(1), row(2)],
  ...given,
})

describe('a plan that makes no sense is refused whole', () => {
  test.each<[string, object]>([
    ['two rows of one number', { rows: [row(1), row(1)] }],
    ['a kind that is none', { kind: 'wish' }],
    ['a decision that is none', { rows: [row(1, { decision: 'maybe' as never })] }],
    ['a new record on a revision', { rows: [row(1, { action: 'insert' })] }],
    ['no reason', { reason: ' ' }],
    ['it expires before it is made', { expires_at: now }],
    ['half a letter', { rows: [row(1, { changes: [{ fact: 'note', before: '', after: '\ud800' }] })] }],
    ['a fact that is no name', { rows: [row(1, { changes: [{ fact: '__proto__', before: '', after: '' }] })] }],
  ])('%s', async (_, given) => {
    await expect(store.plans.keep(plan(given))).rejects.toMatchObject({ name: 'InvalidWritingError' })
    expect(await store.plans.list(now)).toEqual([])
  })
})

test('what was kept is read again, row by row, and listed without its rows', async () => {
  await store.plans.keep(plan())
  await store.plans.keep(plan({ id: 'plan-0', at: '2026-11-28T10:00:00.000Z', rows: [] }))
  expect(await store.plans.read('plan-1', now)).toEqual(plan())
  const { rows: _, ...head } = plan()
  expect((await store.plans.list(now)).map(({ id, rows }) => [id, rows])).toEqual([
    ['plan-0', 0],
    ['plan-1', 2],
  ])
  expect((await store.plans.list(now))[1]).toEqual({ ...head, rows: 2 })
})

test('a plan of many rows is kept whole, and one of the same id takes its place', async () => {
  const rows = Array.from({ length: 1234 }, (_, index) => row(index))
  await store.plans.keep(plan({ rows }))
  expect((await store.plans.read('plan-1', now))?.rows).toEqual(rows)
  await store.plans.keep(plan())
  expect((await store.plans.read('plan-1', now))?.rows).toHaveLength(2)
})

test('each row is decided by itself', async () => {
  await store.plans.keep(plan())
  expect(await store.plans.decide('plan-1', [2, 3], 'refuse', now)).toBe(1)
  expect((await store.plans.read('plan-1', now))?.rows.map(({ decision }) => decision)).toEqual(['leave', 'refuse'])
  await expect(store.plans.decide('plan-1', [1], 'perhaps' as never, now)).rejects.toMatchObject({ name: 'InvalidWritingError' })
})

test('what has expired is not there, and is deleted with its rows by whatever comes next', async () => {
  await store.plans.keep(plan({ rows: [row(1, { changes: [{ fact: 'note', before: '', after: 'EXPIRED-SECRET' }] })] }))
  expect(await store.plans.read('plan-1', later)).toBeNull()
  expect(await store.plans.list(later)).toEqual([])
  expect(await store.plans.decide('plan-1', [1], 'apply', later)).toBe(0)
  expect(await store.plans.purge(later)).toBe(0)
  expect(await store.plans.read('plan-1', now)).toBeNull()
})

test('a plan that is dropped is gone, one that is not there can be dropped too', async () => {
  await store.plans.keep(plan())
  await store.plans.drop('plan-1')
  await store.plans.drop('plan-2')
  expect(await store.plans.list(now)).toEqual([])
})

test('plans change neither the register nor its version, and nothing is at fault', async () => {
  await store.write(exampleWriting('first', [insert('provider', exampleProvider())]))
  const version = await store.version()
  await store.plans.keep(plan())
  expect([await store.version(), await store.faults()]).toEqual([version, []])
  expect((await store.record('provider', 'example'))?.record.note).toBe('')
})

test('a database that is only looked at keeps no plan', async () => {
  await store.plans.keep(plan())
  const looking = await openStore(join(folder, 'register.sqlite'), { readonly: true })
  expect(await looking.plans.read('plan-1', now)).toEqual(plan())
  await expect(looking.plans.drop('plan-1')).rejects.toMatchObject({ code: 'unwritable' })
  await looking.close()
})

test('no closed list of plans stands in the database', () => {
  const migration = readFileSync(new URL('migrations/0007-plans.ts', import.meta.url), 'utf8')
  expect(migration).not.toMatch(/proposal|review|refuse/u)
})

test('a plan waits for its turn behind a long writing, however long that holds the lock', async () => {
  await store.close()
  store = await openStore(join(folder, 'register.sqlite'), { patience: 1 })
  const many = Array.from({ length: 300 }, (_, index) => insert('provider', exampleProvider({ id: `p-${index}` })))
  const kept = Promise.withResolvers<void>()
  const written = store.write(exampleWriting('long', many), (done) => {
    if (done === 250) kept.resolve(store.plans.keep(plan()))
  })
  await expect(kept.promise).resolves.toBeUndefined()
  expect((await written).changes).toBe(300)
  expect((await store.plans.list(now)).map(({ id }) => id)).toEqual(['plan-1'])
}, 60_000)
