import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exampleCount, exampleProvider, exampleVisit } from '@legalmap/data/examples/records.ts'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { RefusedByRuleError } from './errors.ts'
import { exampleWriting, insert, remove, update } from './examples.ts'
import { InvalidRecordError, InvalidWritingError, openStore, StaleRevisionError, type Store, StoreError } from './open-store.ts'
import { carry, unpack } from './thread-messages.ts'

// threads and flushes wait for a busy machine
vi.setConfig({ testTimeout: 60_000 })

let folder: string
let path: string
let store: Store
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'legalmap-store-'))
  path = join(folder, 'register.sqlite')
  store = await openStore(path)
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

const many = (count: number) =>
  Array.from({ length: count }, (_, index) => insert('provider', exampleProvider({ id: `p-${index}` })))
const good = exampleWriting('good', many(1000))

describe('a long writing', () => {
  test('leaves the process to its work, which sees nothing of it before it is written, and says how far it is', async () => {
    const told: [number, number][] = []
    let [turns, working] = [0, true]
    const seen = new Set<string>()
    const work = async () => {
      for (; working; turns++) {
        seen.add(await store.version())
        await new Promise((resolve) => setImmediate(resolve))
      }
    }
    const others = work()
    const written = await store.write(good, (done, total) => told.push([done, total]))
    working = false
    await others
    expect(written).toMatchObject({ changes: 1000, batch_id: 'good' })
    expect(turns).toBeGreaterThan(told.length)
    expect([...seen].filter((version) => version !== written.version)).toEqual(['0'])
    expect(told).toEqual([0, 250, 500, 750, 1000].map((done) => [done, 1000]))
    expect((await store.register()).providers).toHaveLength(1000)
    expect(await store.faults()).toEqual([])
  })

  test('can be called off until it is written: nothing is kept, and the next one passes', async () => {
    for (const when of [0, 250, 1000]) {
      const calling = new AbortController()
      const called = store.write(
        good,
        (done) => done === when && calling.abort(new Error(`called off at ${done}`)),
        calling.signal,
      )
      await expect(called).rejects.toThrow(`called off at ${when}`)
      expect(await store.version()).toBe('0')
    }
    await expect(store.write(good, undefined, AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' })
    expect(await store.changes({ limit: 1 })).toEqual([])
    expect((await store.write(good)).changes).toBe(1000)
  })

  test('ends when who is told of its progress fails, with that failure', async () => {
    const failing = store.write(good, (done) => {
      if (done > 250) throw new RangeError('the screen is full')
    })
    await expect(failing).rejects.toThrow(RangeError)
    expect(await store.version()).toBe('0')
  })

  test('keeps its place: those behind it wait, and see what it wrote', async () => {
    const long = store.write(good)
    const short = store.write(exampleWriting('short', [update('provider', 1, exampleProvider({ id: 'p-999', note: 'after' }))]))
    expect((await Promise.all([long, short])).map(({ changes }) => changes)).toEqual([1000, 1])
    expect(await store.record('provider', 'p-999')).toMatchObject({ revision: 2, record: { note: 'after' } })
  })

  test('is refused with the same errors as a short one', async () => {
    await store.write(exampleWriting('first', [insert('provider', exampleProvider())]))
    const filler = many(300)
    for (const [last, kind, said] of [
      [insert('provider', exampleProvider()), StaleRevisionError, { base_revision: null, current_revision: 1 }],
      [{ ...many(1)[0], record_id: 'other' }, InvalidRecordError, { record_id: 'other', issues: [{ path: 'id' }] }],
      [insert('visit', exampleVisit({ provider_id: 'nobody' })), InvalidRecordError, { issues: [{ path: 'provider_id' }] }],
      [{ ...many(1)[0], base_revision: 1 }, InvalidWritingError, { issues: [{ path: 'edits.300.base_revision' }] }],
    ] as const) {
      const refused = store.write(exampleWriting('a', [...filler, last] as typeof filler))
      await expect(refused).rejects.toBeInstanceOf(kind)
      await expect(refused).rejects.toMatchObject(said)
    }
    await expect(store.write({ ...good, batch: { ...good.batch, id: 'first' } })).rejects.toThrow(
      'the batch first is there already',
    )
    await expect(store.write({ ...good, at: 'now' })).rejects.toThrow(InvalidWritingError)
    expect((await store.register()).sequence).toBe(1)
  })

  test('may name a record more than once, each edit made on the one before, in one part or in several', async () => {
    const [one] = many(1)
    const edits = [
      ...many(249),
      update('provider', 1, exampleProvider({ id: 'p-0', note: 'second' })),
      update('provider', 2, exampleProvider({ id: 'p-0', note: 'third' })),
      remove('provider', 3, 'p-0'),
      { ...one, base_revision: null },
    ] as typeof good.edits
    await store.write(exampleWriting('a', edits))
    const changes = await store.changes({ record_id: 'p-0', limit: 10 })
    expect(changes.map(({ action, revision }) => [action, revision])).toEqual([
      ['insert', 1],
      ['update', 2],
      ['update', 3],
      ['remove', 4],
      ['insert', 5],
    ])
    expect(await store.faults()).toEqual([])
  })

  test('finds its way to the database that was opened only: a deleted one is not made anew', async () => {
    rmSync(path)
    await expect(store.write(good)).rejects.toMatchObject({ code: 'replaced' })
    expect(existsSync(path)).toBe(false)
  })

  test('is refused at its end where the database was deleted meanwhile', async () => {
    const refused = store.write(good, (done) => done === 500 && rmSync(path))
    await expect(refused).rejects.toMatchObject({ name: 'StoreError', code: 'replaced' })
  })

  test('goes on where the thread has ended of itself', async () => {
    await store.write(good)
    await store.close()
    store = await openStore(path)
    const more = many(1200).slice(1000)
    expect((await store.write(exampleWriting('more', more))).changes).toBe(200)
  })
})

test('a removal is refused for what still refers to the record, by name, also in a long writing', async () => {
  const count = exampleCount({ scope: 'provider', provider_id: 'p-7' })
  await store.write(exampleWriting('a', [...many(150), insert('consultation_count', count)]))
  const removals = many(150).map(({ record_id }) => remove('provider', 1, record_id))
  await expect(store.write(exampleWriting('b', removals))).rejects.toThrow('provider_id: there is no provider p-7')
  const both = [...removals, remove('consultation_count', 1, count.id)]
  expect((await store.write(exampleWriting('c', both))).changes).toBe(151)
})

test('every error of the store comes out of a thread as what it was', () => {
  for (const error of [
    new StaleRevisionError('visit', 'a', 1, null),
    new InvalidRecordError('provider', 'a', [{ path: 'note', message: 'is odd' }]),
    new RefusedByRuleError('provider', 'a', [{ code: 'odd', fact: 'note', message: 'is odd' }]),
    new InvalidWritingError([{ path: '', message: 'is odd' }]),
    new StoreError('full', 'the disk is full'),
    new TypeError('a fault of ours'),
  ]) {
    const arrived = unpack(structuredClone(carry(error)))
    expect(arrived).toStrictEqual(error)
    expect((arrived as object).constructor.name).toBe(error.constructor.name)
  }
})
