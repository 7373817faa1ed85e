import { mkdtempSync, renameSync, rmSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exampleGazetteer as gazetteer } from '@legalmap/data/examples/gazetteer.ts'
import { exampleCount, exampleProvider, exampleSize, exampleVisit } from '@legalmap/data/examples/records.ts'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { exampleWriting, insert, remove, update } from '../store/examples.ts'
import { openStore, type Store } from '../store/open-store.ts'
import { createPublisher, EmptiedError, type Publisher, type Touched } from './published.ts'

let store: Store
let publisher: Publisher
let told: Touched[]
let clock: number
let batches = 0

const write = (...edits: Parameters<typeof exampleWriting>[1][number][]) =>
  store.write(exampleWriting(`batch-${++batches}`, edits))
const publish = async (from: Store) => {
  clock = 0
  told = []
  publisher = await createPublisher(from, { gazetteer }, { elapsed: () => clock })
  publisher.onPublished((touched) => told.push(touched))
}
const tagsTold = () => told.map(({ tags }) => (tags === 'all' ? 'all' : [...tags].sort()))
const named = (id: string, ru: string) => exampleProvider({ id, name: { ky: '', ru, en: '' } })

beforeEach(async () => {
  store = await openStore(':memory:')
  await write(
    insert('provider', named('one', 'Первый')),
    insert('provider', named('two', 'Второй')),
    insert('visit', exampleVisit({ provider_id: 'one', unit_id: 'lake', place: { ky: '', ru: 'Школа 5', en: '' } })),
    insert(
      'consultation_count',
      exampleCount({ provider_id: 'two', unit_ids: ['lake'], note: 'for us', source_title: 'A report' }),
    ),
    insert('network_size', exampleSize({ note: 'for us' })),
  )
  await publish(store)
})
afterEach(() => store.close())

describe('a refresh', () => {
  test('that finds nothing new leaves what is published as it is', async () => {
    const before = publisher.current()
    await publisher.refresh()
    expect(publisher.current()).toBe(before)
    expect(told).toEqual([])
  })

  test('publishes what was changed, when that was, and says what it was', async () => {
    const { version } = await store.write({
      ...exampleWriting('later', [update('provider', 1, named('two', 'Другой'))]),
      at: '2026-05-01T09:00:00Z',
    })
    await publisher.refresh()
    const { providers, by_id, index, ...rest } = publisher.current()
    expect(rest).toMatchObject({ version, changed_at: '2026-05-01T09:00:00Z' })
    expect(by_id.get('two')?.name.ru).toBe('Другой')
    expect(providers.map(({ id }) => id)).toEqual(['one', 'two'])
    expect([...index.words.match('другой').entries].map((entry) => index.providers[entry]?.id)).toEqual(['two'])
    expect(index.words.match('второй').entries).toHaveLength(0)
    expect(tagsTold()).toEqual([['provider:two', 'providers', 'register']])
    expect(told[0]?.version).toBe(version)
  })

  test('touches nothing that the public sees where only a note for ourselves was changed', async () => {
    const before = publisher.current()
    const { version } = await write(update('provider', 1, { ...named('two', 'Второй'), note: 'for us' }))
    await publisher.refresh()
    expect(publisher.current()).toEqual({ ...before, version })
    expect(publisher.current().index).toBe(before.index)
    expect(tagsTold()).toEqual([['register']])
  })

  test('keeps the index of places, and every provider that was not touched', async () => {
    const before = publisher.current()
    await write(insert('provider', named('three', 'Третий')))
    await publisher.refresh()
    expect(publisher.current().index.places).toBe(before.index.places)
    expect(publisher.current().by_id.get('one')).toBe(before.by_id.get('one'))
  })

  test('takes back what may not be told of visits and counts when their provider becomes hidden', async () => {
    await write(
      update('provider', 1, { ...named('one', 'Первый'), location_visibility: 'hidden', unit_id: 'lake' }),
      update('provider', 1, { ...named('two', 'Второй'), location_visibility: 'hidden', unit_id: 'lake' }),
    )
    await publisher.refresh()
    const { visits, consultation_counts } = publisher.current()
    expect(visits[0]).toMatchObject({ unit_id: 'north', place: { ky: '', ru: '', en: '' } })
    expect(consultation_counts[0]?.unit_ids).toEqual(['north'])
    expect(tagsTold()).toEqual([['counts', 'provider:one', 'provider:two', 'providers', 'register', 'visits']])
  })

  test('takes away what was removed, and brings back what comes back', async () => {
    await write(remove('visit', 1, exampleVisit().id))
    await write(remove('provider', 1, 'one'))
    await publisher.refresh()
    expect(publisher.current().by_id.has('one')).toBe(false)
    expect(publisher.current().visits).toEqual([])
    await write(insert('provider', named('one', 'Снова')))
    await publisher.refresh()
    expect(publisher.current().by_id.get('one')?.name.ru).toBe('Снова')
  })

  test('takes back a count that turns out to be returned by a center, not printed', async () => {
    const count = exampleCount({ provider_id: 'two', unit_ids: ['lake'], source_title: 'A report', origin: 'returned' })
    await write(update('consultation_count', 1, count))
    await publisher.refresh()
    expect(publisher.current().consultation_counts).toEqual([])
    expect(tagsTold()).toEqual([['counts', 'register']])
  })

  test('publishes no note of a count or a size', async () => {
    await write(insert('network_size', exampleSize({ id: '2017', note: 'for us' })))
    await publisher.refresh()
    expect(JSON.stringify([publisher.current().network_sizes, publisher.current().consultation_counts])).not.toContain('for us')
    expect(tagsTold()).toEqual([['network_sizes', 'register']])
  })

  test('is one at a time: who asks during one gets what was written before he asked', async () => {
    await write(update('provider', 1, named('one', 'А')))
    const first = publisher.refresh()
    await write(update('provider', 2, named('one', 'Б')))
    const others = [publisher.refresh(), publisher.refresh()]
    expect(others[0]).toBe(others[1])
    await Promise.all([first, ...others])
    expect(publisher.current().by_id.get('one')?.name.ru).toBe('Б')
  })

  test('that is asked for again and again from everywhere never runs beside another', async () => {
    let open = 0
    let most = 0
    const slow: Store = {
      ...store,
      async version() {
        most = Math.max(most, ++open)
        await new Promise((resolve) => setTimeout(resolve, 1))
        open--
        return store.version()
      },
    }
    await publish(slow)
    const asked: Promise<void>[] = []
    for (let i = 0; i < 40; i++) {
      asked.push(publisher.refresh().then(() => publisher.refresh()))
      if (i % 3 === 0) await Promise.resolve()
    }
    await Promise.all(asked)
    expect(most).toBe(1)
  })
})

describe('a refresh that fails', () => {
  const failing = (what: Partial<Store>) => publish({ ...store, ...what })

  test('keeps what is published, says so, and how old that is', async () => {
    let broken = false
    await failing({
      version: async () => {
        if (broken) throw new Error('the disk is gone')
        return store.version()
      },
    })
    const before = publisher.current()
    clock = 1000
    await publisher.refresh()
    expect(publisher.age()).toEqual({ milliseconds: 0, failure: null })
    broken = true
    clock = 61_000
    await expect(publisher.refresh()).rejects.toThrow('the disk is gone')
    expect(publisher.current()).toBe(before)
    expect(publisher.age()).toEqual({ milliseconds: 60_000, failure: 'the disk is gone' })
    broken = false
    await publisher.refresh()
    expect(publisher.age()).toEqual({ milliseconds: 0, failure: null })
  })

  test('in the middle of reading publishes no half', async () => {
    await failing({
      read: (work) => store.read((reading) => work({ ...reading, ofProviders: () => Promise.reject(new Error('damaged')) })),
    })
    const before = publisher.current()
    await write(update('provider', 1, named('two', 'Другой')))
    await expect(publisher.refresh()).rejects.toThrow('damaged')
    expect(publisher.current()).toBe(before)
    expect(told).toEqual([])
  })
})

describe('the database', () => {
  let folder: string
  const path = () => join(folder, 'register.sqlite')
  beforeEach(async () => {
    await store.close()
    folder = mkdtempSync(join(tmpdir(), 'legalmap-published-'))
    store = await openStore(path())
    await write(insert('provider', named('one', 'Первый')))
    await publish(store)
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  test('that is deleted or replaced is no source any more, which its age says', async () => {
    clock = 5000
    const other = await openStore(join(folder, 'other.sqlite'))
    await other.write(exampleWriting('theirs', [insert('provider', named('theirs', 'Чужой'))]))
    await other.close()
    renameSync(join(folder, 'other.sqlite'), path())
    await expect(publisher.refresh()).rejects.toMatchObject({ code: 'replaced' })
    expect(publisher.age().failure).toContain(path())
    expect(publisher.age().milliseconds).toBe(5000)
    expect(publisher.current().by_id.has('one')).toBe(true)
    rmSync(path())
    await expect(publisher.refresh()).rejects.toMatchObject({ code: 'replaced' })
  })

  test('that is cut to nothing keeps what is published', async () => {
    await store.write(exampleWriting('more', [insert('provider', named('two', 'Второй'))]))
    truncateSync(path(), 0)
    rmSync(`${path()}-wal`, { force: true })
    await expect(publisher.refresh()).rejects.toThrow()
    expect(publisher.age().failure).not.toBeNull()
    expect(publisher.current().by_id.has('one')).toBe(true)
  })

  test('that was emptied, or an older copy, is told from one that grew', async () => {
    const moment = { version: '0', sequence: 0, changed_at: '' }
    const emptied: Store = {
      ...store,
      version: async () => '0',
      read: (work) => store.read((reading) => work({ ...reading, ...moment })),
    }
    let current: Store = store
    const changing: Store = { ...store, version: () => current.version(), read: (work) => current.read(work) }
    await publish(changing)
    current = emptied
    await expect(publisher.refresh()).rejects.toThrow(EmptiedError)
    expect(publisher.current().by_id.has('one')).toBe(true)

    const older = await openStore(':memory:')
    await older.write(exampleWriting('other', [insert('provider', named('older', 'Старый'))]))
    current = older
    await publisher.refresh()
    expect(publisher.current().providers.map(({ id }) => id)).toEqual(['older'])
    expect(told.at(-1)?.tags).toBe('all')
    await older.close()
  })
})

describe('watching', () => {
  test('publishes what another process writes, without being asked', async () => {
    const stop = publisher.watch(5, () => {})
    await write(update('provider', 1, named('two', 'Другой')))
    await vi.waitFor(() => expect(publisher.current().by_id.get('two')?.name.ru).toBe('Другой'), { timeout: 5000 })
    await stop()
  })

  test('stops for good, also in the middle of a refresh, so that the store can be closed', async () => {
    let reading = () => {}
    let go = () => {}
    const begun = new Promise<void>((resolve) => {
      reading = resolve
    })
    const may = new Promise<void>((resolve) => {
      go = resolve
    })
    let versions = 0
    await publish({
      ...store,
      async version() {
        versions++
        reading()
        await may
        return store.version()
      },
    })
    const errors: unknown[] = []
    const stop = publisher.watch(1, (error) => errors.push(error))
    await begun
    const stopped = stop()
    go()
    await stopped
    const seen = versions
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(versions).toBe(seen)
    expect(errors).toEqual([])
  })
})

describe('what devices are given', () => {
  test('is what was published at the start, and then newer only after some minutes', async () => {
    const first = publisher.snapshot()
    expect(first).toMatchObject({ version: publisher.current().version, providers: publisher.current().providers })
    await write(update('provider', 1, named('two', 'Другой')))
    clock = 170_000
    await publisher.refresh()
    expect(publisher.snapshot()).toBe(first)
    clock = 181_000
    await publisher.refresh()
    expect(publisher.snapshot().version).toBe(publisher.current().version)
    expect(publisher.snapshot().providers).toBe(publisher.current().providers)
    expect(tagsTold()).toEqual([['provider:two', 'providers', 'register'], ['snapshot']])
  })

  test('stays the same as long as nothing is published', async () => {
    const first = publisher.snapshot()
    clock = 10_000_000
    await publisher.refresh()
    expect(publisher.snapshot()).toBe(first)
    await write(update('provider', 1, named('two', 'Другой')))
    await publisher.refresh()
    expect(publisher.snapshot().version).toBe(publisher.current().version)
  })
})
