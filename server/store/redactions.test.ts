import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exampleProvider, exampleVisit } from '@legalmap/data/examples/records.ts'
import { blankMark } from '@legalmap/data/model/blank-out.ts'
import type { Provider } from '@legalmap/data/model/provider.ts'
import type { RedactionWish } from '@legalmap/data/model/redaction.ts'
import { undoRows } from '@legalmap/data/plans/undo-rows.ts'
import SqliteDatabase from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { exampleWriting, insert, remove, update } from './examples.ts'
import { openStore, type Store } from './open-store.ts'

const secret = 'Ленина 5'
const noText = { ky: '', ru: '', en: '' }
const address = { ky: `Ош ш., ${secret}`, ru: `г. Ош, ${secret}`, en: '' }
const known = { source: { title: secret, url: '' }, source_date: '', checked_at: '', checked_by: '', how: '' } as const

let folder: string
let store: Store
let raw: () => unknown[]
/** A record that had an address by mistake for two revisions, lost it, and was edited since. */
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'legalmap-store-'))
  const path = join(folder, 'register.sqlite')
  store = await openStore(path)
  const states: Partial<Provider>[] = [
    {},
    { address, note: `told by phone: ${secret}` },
    { address, note: 'second' },
    { address: { ...noText, ru: 'г. Ош' }, note: 'second' },
    { address: { ...noText, ru: 'г. Ош' }, note: 'third' },
  ]
  for (const [index, state] of states.entries()) {
    const record = exampleProvider(state)
    const edit = index === 0 ? insert('provider', record) : update('provider', index, record)
    const reason = index === 1 ? `she said ${secret}` : 'to try the door'
    await store.write({ ...exampleWriting(`batch-${index + 1}`, [edit]), reason })
  }
  raw = () => {
    const direct = new SqliteDatabase(path, { readonly: true })
    const rows = direct.prepare('select * from change order by sequence').all()
    direct.close()
    return rows
  }
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

const wish = (what: RedactionWish['what'], more: Partial<RedactionWish> = {}): RedactionWish => ({
  id: 'r-1',
  at: '2026-11-28T03:00:00.000Z',
  actor: 'account:a1',
  reason: 'a street that was typed by mistake',
  noun: 'provider',
  record_id: 'example',
  what,
  ...more,
})
const everything = async () => JSON.stringify([await store.changes({ limit: 100 }), await store.batches(100)])

describe('a redaction is refused', () => {
  test.each([
    ['of what the record still has', { piece: 'г. Ош' }, 'still_there'],
    ['of a fact that the record still has', { fact: 'address', sequence: 4 }, 'still_there'],
    ['of what history never had', { piece: 'Токтогула' }, 'not_found'],
    ['of a fact that was empty', { fact: 'address', sequence: 1 }, 'not_found'],
    ['of what is no fact', { fact: 'street', sequence: 2 }, 'not_found'],
    ['of the id', { fact: 'id', sequence: 2 }, 'not_found'],
    ['of a change of another record', { fact: 'address', sequence: 99 }, 'not_found'],
    ['of a piece that is too short', { piece: 'Ош' }, 'not_valid'],
  ] as const)('%s', async (_, what, code) => {
    const before = await everything()
    await expect(store.redactions.add(wish(what))).rejects.toMatchObject({ code })
    expect(await everything()).toBe(before)
  })

  test('where its reason tells what was to go', async () => {
    const telling = wish({ piece: secret }, { reason: `${secret.toUpperCase()} must go` })
    await expect(store.redactions.add(telling)).rejects.toMatchObject({ code: 'told_by_reason' })
  })
})

describe('a piece of text', () => {
  test('is in no state, reason or batch any more, and what stood around it is', async () => {
    expect(await everything()).toContain(secret)
    await store.redactions.add(wish({ piece: secret }))
    expect(await everything()).not.toContain(secret)
    const [, second, , fourth] = await store.changes({ limit: 10 })
    expect(second).toMatchObject({
      reason: `she said ${blankMark}`,
      after: { address: { ky: `Ош ш., ${blankMark}`, ru: `г. Ош, ${blankMark}` }, note: `told by phone: ${blankMark}` },
      blanked: { before: [], after: ['address', 'note'] },
    })
    expect(fourth?.blanked).toEqual({ before: ['address'], after: [] })
    expect((await store.batches(10)).map(({ reason }) => reason)).toContain(`she said ${blankMark}`)
    expect((await store.batchesNamed(['batch-2'])).map(({ reason }) => reason)).toEqual([`she said ${blankMark}`])
  })

  test('is still in the history that proves itself: no row, version or revision changes', async () => {
    const [rows, version] = [raw(), await store.version()]
    await store.redactions.add(wish({ piece: secret }))
    expect([raw(), await store.version(), await store.faults()]).toEqual([rows, version, []])
    await store.write(exampleWriting('later', [update('provider', 5, exampleProvider({ note: 'fourth' }))]))
    expect(await store.faults()).toEqual([])
  })
})

describe('the value of a fact', () => {
  test('is in no state any more, with what was known of it, and other values of the fact stay', async () => {
    const assured = { address: known }
    await store.write(exampleWriting('sure', [update('provider', 5, exampleProvider({ address, assured }))]))
    await store.write(exampleWriting('gone', [update('provider', 6, exampleProvider({ note: 'third' }))]))
    await store.redactions.add(wish({ fact: 'address', sequence: 6 }))
    const changes = await store.changes({ limit: 10 })
    const states = changes.map(({ after }) => (after as Provider).address)
    expect(states).toEqual([noText, noText, noText, { ...noText, ru: 'г. Ош' }, { ...noText, ru: 'г. Ош' }, noText, noText])
    expect(changes[5]).toMatchObject({ after: { assured: {} }, blanked: { after: ['address'] } })
  })

  test('that others have too stays with them', async () => {
    await store.write(exampleWriting('other', [insert('provider', exampleProvider({ id: 'other', address }))]))
    await store.redactions.add(wish({ fact: 'address', sequence: 2 }))
    expect((await store.changes({ record_id: 'other', limit: 1 }))[0]).toMatchObject({ after: { address } })
  })
})

test('is listed with who, when and why, and holds nothing of what went', async () => {
  await store.redactions.add(wish({ piece: secret }))
  const later = wish({ fact: 'note', sequence: 4 }, { id: 'r-2', at: '2026-11-28T04:00:00.000Z' })
  await store.redactions.add(later)
  const listed = await store.redactions.list('provider', 'example')
  expect(listed.map(({ id, fact, actor }) => [id, fact, actor])).toEqual([
    ['r-2', 'note', 'account:a1'],
    ['r-1', '', 'account:a1'],
  ])
  expect(JSON.stringify(listed)).not.toContain(secret)
  expect(await store.redactions.list('visit', 'example')).toEqual([])
})

describe('an undo of what was redacted', () => {
  const rowsOf = async (batch_id: string) => undoRows(await store.changes({ batch_id, limit: 10 }))

  test('brings back the rest, and not what was blanked', async () => {
    await store.redactions.add(wish({ piece: secret }))
    // the batch that took the address away wants it back
    expect(await rowsOf('batch-4')).toEqual([])
    // the batch that changed the note, of which nothing was said before
    expect((await rowsOf('batch-5'))[0]?.changes.map(({ fact }) => fact)).toEqual(['note'])
    expect(JSON.stringify([await rowsOf('batch-2'), await rowsOf('batch-3')])).not.toContain(secret)
    expect((await rowsOf('batch-3')).flatMap(({ changes }) => changes)).toEqual([])
  })

  test('of a removal brings the record back without it', async () => {
    await store.write(exampleWriting('with', [update('provider', 5, exampleProvider({ address }))]))
    await store.write(exampleWriting('removal', [remove('provider', 6, 'example')]))
    await store.redactions.add(wish({ piece: secret }))
    const [row] = await rowsOf('removal')
    expect(row).toMatchObject({ action: 'insert' })
    expect(row?.changes.find(({ fact }) => fact === 'address')).toEqual({ fact: 'address', before: null, after: noText })
    expect(JSON.stringify(row)).not.toContain(blankMark)
  })

  test('leaves a visit alone whose half would send people to the wrong door', async () => {
    const visit = exampleVisit({ id: 'v', note: { ...noText, ru: secret } })
    await store.write(exampleWriting('v-1', [insert('visit', visit)]))
    await store.write(
      exampleWriting('v-2', [update('visit', 1, { ...visit, note: noText, ends_at: '2026-12-01T18:00:00+06:00' })]),
    )
    await store.redactions.add(wish({ piece: secret }, { noun: 'visit', record_id: 'v' }))
    expect(await rowsOf('v-2')).toEqual([])
  })
})

test('plans that wait lose it for good', async () => {
  const head = {
    kind: 'proposal',
    at: '2026-11-28T02:00:00.000Z',
    actor: 'account:b2',
    file_name: '',
    file_sha256: '',
    undoes: '',
    expires_at: '2026-12-28T02:00:00.000Z',
  } as const
  const row = { row: 1, noun: 'provider', record_id: 'example', action: 'update', base_revision: 5, decision: 'leave' } as const
  const [wished, other] = [
    { fact: 'address', before: noText, after: address },
    { fact: 'email', before: '', after: 'a@example.kg' },
  ]
  await store.plans.keep({ id: 'both', ...head, reason: `put back ${secret}`, rows: [{ ...row, changes: [wished, other] }] })
  await store.plans.keep({ id: 'only', ...head, reason: 'a caller', rows: [{ ...row, changes: [wished] }] })
  await store.plans.keep({
    id: 'new',
    ...head,
    reason: 'a caller',
    rows: [{ ...row, action: 'insert', base_revision: null, changes: [{ ...wished, before: null }] }],
  })
  await store.redactions.add(wish({ piece: secret }))
  const now = '2026-11-28T03:00:00.000Z'
  expect(await store.plans.read('both', now)).toMatchObject({ reason: `put back ${blankMark}`, rows: [{ changes: [other] }] })
  expect(await store.plans.read('only', now)).toBeNull()
  expect((await store.plans.read('new', now))?.rows[0]?.changes).toEqual([{ fact: 'address', before: null, after: noText }])
})
