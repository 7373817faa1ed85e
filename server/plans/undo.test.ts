import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exampleCount, exampleProvider, exampleVisit } from '@legalmap/data/examples/records.ts'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { exampleWriting, insert, remove, update } from '../store/examples.ts'
import { makeOldDatabase, oldNotice } from '../store/migrations/old-database.ts'
import { openStore, type Store } from '../store/open-store.ts'
import { applyRows } from './apply-rows.ts'
import { keepLeft } from './keep-left.ts'
import { planUndo } from './undo-batch.ts'

let store: Store
beforeEach(async () => {
  store = await openStore(':memory:')
  await store.write(exampleWriting('start', [insert('provider', exampleProvider({ note: 'old', email: 'old@mail.example' }))]))
})
afterEach(() => store.close())

const one = async (id = 'example') => (await store.record('provider', id))?.record
const undoing = (id: string, mayPublish = false) => ({
  ...exampleWriting(id, []),
  batch: { id, kind: 'undo' as const, file_name: '', file_sha256: '' },
  mayPublish,
})
async function undo(batch: string, mayPublish = false) {
  const rows = await planUndo(store, batch)
  if (!rows) throw new Error(`no batch ${batch}`)
  return applyRows(store, rows, undoing(`undo-${batch}`, mayPublish))
}
const whys = ({ rows }: Awaited<ReturnType<typeof undo>>) =>
  rows.map(({ row, why, conflicts }) => [row.record_id, why, ...conflicts.map(({ fact }) => fact)])

test('a batch that is not there cannot be undone', async () => {
  expect(await planUndo(store, 'import-none')).toBeNull()
})

test('a batch is undone as one: what came goes, what went comes back, what changed is as before', async () => {
  await store.write(exampleWriting('more', [insert('provider', exampleProvider({ id: 'gone' }))]))
  const before = (await store.register()).providers.map(({ record }) => record)
  await store.write(
    exampleWriting('all', [
      update('provider', 1, exampleProvider({ note: 'new' })),
      insert('provider', exampleProvider({ id: 'came' })),
      insert('visit', exampleVisit({ provider_id: 'came' })),
      insert('consultation_count', exampleCount()),
      insert('consultation_count', exampleCount({ id: 'c002', part_of: 'c001' })),
      remove('provider', 1, 'gone'),
    ]),
  )
  const { written, rows } = await undo('all')
  expect([written?.changes, rows.filter(({ left }) => left)]).toEqual([6, []])
  const { providers, visits, consultation_counts } = await store.register()
  expect([providers.map(({ record }) => record), visits, consultation_counts]).toEqual([before, [], []])
  expect((await store.batches(1))[0]).toMatchObject({ kind: 'undo', id: 'undo-all' })
  expect(await store.faults()).toEqual([])
  await undo('undo-all')
  expect((await store.register()).visits).toHaveLength(1)
})

test('what was written while a provider had one notice is undone, and what somebody said since stays', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'legalmap-undo-'))
  const path = join(folder, 'register.sqlite')
  await makeOldDatabase(path, '0007-plans')
  const memory = store
  store = await openStore(path)
  const second = { ...oldNotice, text: { ky: '', ru: 'Собрание', en: '' } }
  const said = (notices: (typeof oldNotice)[]) => exampleProvider({ id: 'other', note: 'edited', notices })
  await store.write(exampleWriting('since', [update('provider', 2, said([oldNotice, second]))]))
  expect(whys(await undo('batch-1'))).toEqual([
    ['other', 'changed_since', 'notices'],
    ['gone', ''],
  ])
  expect([await one('other'), await one('gone')]).toEqual([
    { ...said([oldNotice, second]), note: '' },
    exampleProvider({ id: 'gone' }),
  ])
  await undo('since')
  expect(await one('other')).toEqual({ ...said([oldNotice]), note: '' })
  expect(await store.faults()).toEqual([])
  await store.close()
  store = memory
  rmSync(folder, { recursive: true })
})

test('after later edits the rest is undone, and what somebody changed since stays and is listed', async () => {
  await store.write(exampleWriting('first', [update('provider', 1, exampleProvider({ note: 'new', email: 'new@mail.example' }))]))
  await store.write(
    exampleWriting('later', [
      update('provider', 2, exampleProvider({ note: 'theirs', email: 'new@mail.example', website: 'https://b.example/' })),
    ]),
  )
  const undone = await undo('first')
  expect(whys(undone)).toEqual([['example', 'changed_since', 'note']])
  expect(await one()).toEqual(exampleProvider({ note: 'theirs', email: 'old@mail.example', website: 'https://b.example/' }))
  expect(undone.rows[0]?.left).toMatchObject({
    decision: 'leave',
    base_revision: 4,
    changes: [{ fact: 'note', before: 'theirs', after: 'old' }],
  })
})

test('a check of the whole record comes back only by itself: it vouches for nothing that was changed without it', async () => {
  const checked = exampleProvider({ verified_at: '2026-01-10T06:00:00Z', verified_by: 'Aigul', cost: 'free' })
  const cleared = { ...checked, verified_at: '', verified_by: '' }
  await store.write(exampleWriting('checked', [update('provider', 1, checked)]))
  await store.write(exampleWriting('cleared', [update('provider', 2, cleared)]))
  await store.write(exampleWriting('later', [update('provider', 3, { ...cleared, email: 'new@mail.example' })]))
  const undone = await undo('cleared')
  expect([undone.written, whys(undone)]).toEqual([null, [['example', 'changed_since', 'verified_at', 'verified_by']]])
  expect(await one()).toMatchObject({ verified_at: '', email: 'new@mail.example' })
  // somebody has seen what it would vouch for
  const seen = undone.rows.flatMap(({ left }) => (left ? [{ ...left, decision: 'apply' as const }] : []))
  expect((await applyRows(store, seen, undoing('seen'))).written?.changes).toBe(1)
  expect(await one()).toMatchObject({ verified_at: '2026-01-10T06:00:00Z', verified_by: 'Aigul', email: 'new@mail.example' })
})

test('a record that others name by now stays, and so does what names it', async () => {
  await store.write(exampleWriting('came', [insert('provider', exampleProvider({ id: 'came' }))]))
  await store.write(exampleWriting('visit', [insert('visit', exampleVisit({ provider_id: 'came' }))]))
  const undone = await undo('came')
  expect([undone.written, whys(undone)]).toEqual([null, [['came', 'referred_to']]])
  expect(await one('came')).toBeDefined()
})

test('a record comes back only to what it names', async () => {
  await store.write(exampleWriting('visit', [insert('visit', exampleVisit())]))
  await store.write(exampleWriting('away', [remove('visit', 1, 'example-2026-12-01')]))
  await store.write(exampleWriting('closed', [remove('provider', 1, 'example')]))
  const undone = await undo('away')
  expect([undone.written, whys(undone)]).toEqual([null, [['example-2026-12-01', 'reference_missing']]])
})

test('what was edited after it came is not removed unseen', async () => {
  await store.write(exampleWriting('came', [insert('provider', exampleProvider({ id: 'came' }))]))
  await store.write(exampleWriting('edited', [update('provider', 1, exampleProvider({ id: 'came', note: 'by hand' }))]))
  expect(whys(await undo('came'))).toEqual([['came', 'changed_since', 'note']])
})

describe('nothing becomes more public by an undo', () => {
  beforeEach(async () => {
    const hidden = exampleProvider({ note: 'old', location_visibility: 'hidden' })
    await store.write(exampleWriting('hide', [update('provider', 1, hidden)]))
  })

  test('the row is left for a decision and kept', async () => {
    const undone = await undo('hide')
    expect([undone.written, whys(undone)]).toEqual([null, [['example', 'more_public']]])
    expect((await one())?.location_visibility).toBe('hidden')
    const head = {
      ...exampleWriting('x', []),
      id: 'undo-hide',
      kind: 'undo' as const,
      file_name: '',
      file_sha256: '',
      undoes: 'hide',
    }
    const { batch: _, edits: __, ...kept } = head
    expect(await keepLeft(store, { ...kept, at: '2026-03-01T09:00:00Z' }, undone.rows)).toBe(true)
    const plan = await store.plans.read('undo-hide', '2026-03-02T09:00:00Z')
    expect(plan?.rows.map(({ record_id, decision }) => [record_id, decision])).toEqual([['example', 'leave']])
  })

  test('unless somebody says so', async () => {
    const { written } = await undo('hide', true)
    expect([written?.changes, (await one())?.location_visibility]).toEqual([1, 'public'])
  })
})

describe('when the register changes between reading and writing', () => {
  test('the rows are set on what it holds then', async () => {
    await store.write(exampleWriting('first', [update('provider', 1, exampleProvider({ note: 'new' }))]))
    const rows = await planUndo(store, 'first')
    let faster = true
    const racing = {
      ...store,
      write: async (...given: Parameters<Store['write']>) => {
        if (faster) {
          faster = false
          await store.write(
            exampleWriting('faster', [update('provider', 2, exampleProvider({ note: 'new', website: 'https://f.example/' }))]),
          )
        }
        return store.write(...given)
      },
    }
    const { written } = await applyRows(racing, rows ?? [], undoing('undo-first'))
    expect(written?.changes).toBe(1)
    expect(await one()).toMatchObject({ note: 'old', website: 'https://f.example/', email: 'old@mail.example' })
  })

  test('and the door refuses a row, the others are written', async () => {
    await store.write(exampleWriting('two', [insert('provider', exampleProvider({ id: 'b' }))]))
    const rows = (await planUndo(store, 'two')) ?? []
    const [row] = rows
    if (!row) throw new Error('no row')
    const bad = {
      ...row,
      row: 2,
      record_id: 'example',
      action: 'update' as const,
      changes: [{ fact: 'kind', before: 'ngo', after: 'shop' }],
    }
    const { written, rows: settled } = await applyRows(store, [row, bad], undoing('mixed'))
    expect([written?.changes, settled.map(({ why }) => why)]).toEqual([1, ['', 'not_valid']])
  })
})
