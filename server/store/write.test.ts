import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exampleCount, exampleProcurement, exampleProvider, exampleSize, exampleVisit } from '@legalmap/data/examples/records.ts'
import SqliteDatabase from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { exampleWriting, insert, remove, update } from './examples.ts'
import {
  InvalidRecordError,
  InvalidWritingError,
  openStore,
  type Records,
  StaleRevisionError,
  type Store,
  type StoredPlan,
} from './open-store.ts'

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

let batches = 0
const write = (...edits: Parameters<typeof exampleWriting>[1]) => store.write(exampleWriting(`batch-${++batches}`, edits))

const planned = '2026-11-28T09:00:00.000Z'
const waitingPlan = (given: Partial<StoredPlan> = {}): StoredPlan => ({
  id: 'plan-1',
  kind: 'review',
  at: planned,
  actor: 'Aigul',
  reason: 'Called them',
  file_name: '',
  file_sha256: '',
  undoes: '',
  expires_at: '2026-12-28T09:00:00.000Z',
  rows: [],
  ...given,
})

/** Nothing at all is there: no record, no history, no batch, no version. */
async function expectUntouched() {
  expect(await store.register()).toEqual({
    version: '0',
    sequence: 0,
    changed_at: '',
    providers: [],
    consultation_counts: [],
    network_sizes: [],
    social_procurements: [],
    visits: [],
  })
  expect(await store.changes({ limit: 10 })).toEqual([])
  expect(await store.batches(10)).toEqual([])
}

describe('the door refuses', () => {
  test('an edit of an older revision, and says both revisions', async () => {
    await write(insert('provider', exampleProvider()))
    await write(update('provider', 1, exampleProvider({ note: 'first' })))
    const late = write(update('provider', 1, exampleProvider({ note: 'second' })))
    await expect(late).rejects.toThrow(StaleRevisionError)
    await expect(late).rejects.toMatchObject({ noun: 'provider', record_id: 'example', base_revision: 1, current_revision: 2 })
    expect((await store.record('provider', 'example'))?.record.note).toBe('first')
  })

  test('a removal of an older revision', async () => {
    await write(insert('provider', exampleProvider()))
    await write(update('provider', 1, exampleProvider({ note: 'first' })))
    await expect(write(remove('provider', 1, 'example'))).rejects.toThrow(StaleRevisionError)
    expect(await store.record('provider', 'example')).not.toBeNull()
  })

  test('what is to wait where the edits are refused, and the edits where what is to wait makes no sense', async () => {
    await write(insert('provider', exampleProvider()))
    const stale = exampleWriting('stale', [update('provider', 9, exampleProvider({ note: 'late' }))])
    await expect(store.write({ ...stale, plan: waitingPlan() })).rejects.toThrow(StaleRevisionError)
    const edit = exampleWriting('edit', [update('provider', 1, exampleProvider({ note: 'new' }))])
    await expect(store.write({ ...edit, plan: waitingPlan({ id: '' }) })).rejects.toThrow(InvalidWritingError)
    expect(await store.plans.list(planned)).toEqual([])
    expect((await store.record('provider', 'example'))?.revision).toBe(1)
  })

  test('an insert of a record that is there', async () => {
    await write(insert('provider', exampleProvider()))
    const again = write(insert('provider', exampleProvider({ note: 'again' })))
    await expect(again).rejects.toMatchObject({ name: 'StaleRevisionError', base_revision: null, current_revision: 1 })
  })

  test('an update or a removal of a record that is not there', async () => {
    await expect(write(update('provider', 1, exampleProvider()))).rejects.toMatchObject({ current_revision: null })
    await expect(write(remove('provider', 1, 'example'))).rejects.toThrow(
      'provider example was edited from revision 1 but does not exist',
    )
    await expectUntouched()
  })

  test('a record that its model refuses, and names the fields', async () => {
    const wrong = { ...exampleProvider(), phones: [{ number: '0312', extension: '', label: {}, channels: [] }], extra: 1 }
    const refused = write({ ...insert('provider', exampleProvider()), record: wrong })
    await expect(refused).rejects.toThrow(InvalidRecordError)
    const { issues } = (await refused.catch((error: unknown) => error)) as InvalidRecordError
    expect(issues.map((issue) => issue.path)).toEqual(expect.arrayContaining(['phones.0.channels', 'phones.0.label.ky', '']))
    await expectUntouched()
  })

  test.each<[keyof Records, object, string]>([
    ['provider', { kind: 'shop' }, 'kind'],
    ['provider', { status: '' }, 'status'],
    ['provider', { location_visibility: 'secret' }, 'location_visibility'],
    ['provider', { cost: 'cheap' }, 'cost'],
    ['consultation_count', { scope: 'world' }, 'scope'],
    ['consultation_count', { measure: 'calls' }, 'measure'],
    ['consultation_count', { qualifier: 'roughly' }, 'qualifier'],
    ['consultation_count', { gender: 'x' }, 'gender'],
    ['network_size', { qualifier: '' }, 'qualifier'],
    ['social_procurement', { level: 'village' }, 'level'],
    ['social_procurement', { measure: 'wish' }, 'measure'],
    ['visit', { status: 'moved' }, 'status'],
  ])('a %s with %j, a word that no closed list has', async (noun, wrong, path) => {
    const records: Records = {
      provider: exampleProvider(),
      consultation_count: exampleCount(),
      network_size: exampleSize(),
      social_procurement: exampleProcurement(),
      visit: exampleVisit(),
    }
    const edit = insert(noun, records[noun])
    await expect(write({ ...edit, record: { ...records[noun], ...wrong } })).rejects.toMatchObject({ issues: [{ path }] })
    await expect(write({ ...edit, noun: 'shop' as 'visit' })).rejects.toMatchObject({ issues: [{ path: 'edits.0.noun' }] })
    await expectUntouched()
  })

  test('a batch of a kind that there is not', async () => {
    const writing = exampleWriting('a', [insert('provider', exampleProvider())])
    const wrong = { ...writing, batch: { ...writing.batch, kind: 'whim' as 'edit' } }
    await expect(store.write(wrong)).rejects.toMatchObject({ issues: [{ path: 'batch.kind' }] })
  })

  test('a record under another id', async () => {
    await expect(write({ ...insert('provider', exampleProvider()), record_id: 'other' })).rejects.toThrow(
      'provider other is refused: id: is example, but the edit is of other',
    )
  })

  test('text that a database cannot give back as it was', async () => {
    for (const note of ['half a pair \ud83d', 'the other half \udf00', 'nul \0'])
      await expect(write(insert('provider', exampleProvider({ note })))).rejects.toThrow('note: has characters that are no text')
    await expectUntouched()
    const spelled = exampleProvider({ note: 'spelled out: \\ud83d \\u0000, and whole: 😀' })
    await write(insert('provider', spelled))
    expect((await store.record('provider', 'example'))?.record).toEqual(spelled)
  })

  test('a count of a provider, or a part of a whole, that is not there', async () => {
    const count = exampleCount({ scope: 'provider', provider_id: 'nobody' })
    await expect(write(insert('consultation_count', count))).rejects.toThrow('provider_id: there is no provider nobody')
    await expect(write(insert('consultation_count', exampleCount({ part_of: 'c999' })))).rejects.toThrow(
      'part_of: there is no consultation_count c999',
    )
    await expectUntouched()
  })

  test('the removal of a provider that is counted', async () => {
    const count = exampleCount({ scope: 'provider', provider_id: 'example' })
    await write(insert('provider', exampleProvider()), insert('consultation_count', count))
    await expect(write(remove('provider', 1, 'example'))).rejects.toThrow('consultation_count c001 is refused')
    expect(await store.record('provider', 'example')).not.toBeNull()
  })

  test('a writing without an actor, a reason, an instant or a batch of its own', async () => {
    const edits = [insert('provider', exampleProvider())]
    const good = exampleWriting('batch', edits)
    for (const wrong of [
      { ...good, actor: ' ' },
      { ...good, reason: '' },
      { ...good, at: '1 March' },
      { ...good, batch: { ...good.batch, id: '' } },
      { ...good, edits: [{ ...edits[0], base_revision: 1 }] },
      { ...good, edits: [{ ...edits[0], record: null }] },
    ])
      await expect(store.write(wrong as typeof good)).rejects.toThrow(InvalidWritingError)
    await expectUntouched()
    await store.write(good)
    await expect(store.write({ ...good, edits: [insert('network_size', exampleSize())] })).rejects.toThrow(
      'the batch batch is there already',
    )
  })

  test('the whole writing when its last edit fails in the database', async () => {
    const direct = new SqliteDatabase(path)
    direct.exec(`create trigger unlucky before insert on provider when new.id = 'p-99' begin select raise(abort, 'unlucky'); end`)
    direct.close()
    const many = Array.from({ length: 100 }, (_, index) => insert('provider', exampleProvider({ id: `p-${index}` })))
    await expect(write(...many)).rejects.toMatchObject({ code: 'constraint', message: expect.stringContaining('unlucky') })
    await expectUntouched()
    expect((await write(...many.slice(0, 99))).changes).toBe(99)
  })
})

describe('two writers', () => {
  test('of one process and one record: one is refused as stale, and nothing is lost', async () => {
    await write(insert('provider', exampleProvider()))
    const second = await openStore(path)
    const results = await Promise.allSettled(
      Array.from({ length: 10 }, (_, index) =>
        (index % 2 ? second : store).write(
          exampleWriting(`at-once-${index}`, [update('provider', 1, exampleProvider({ note: `note ${index}` }))]),
        ),
      ),
    )
    await second.close()
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1)
    for (const result of results) if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(StaleRevisionError)
    expect(await store.changes({ limit: 100 })).toHaveLength(2)
    expect((await store.record('provider', 'example'))?.revision).toBe(2)
  })

  test('of two processes: every edit is in the history, each made on the one before', async () => {
    await write(insert('network_size', exampleSize({ centers: 0 })))
    const each = 20
    const program = `
      import { openStore, StaleRevisionError } from ${JSON.stringify(new URL('./open-store.ts', import.meta.url).href)}
      const store = await openStore(${JSON.stringify(path)})
      for (let made = 0; made < ${each}; ) {
        const { revision, record } = await store.record('network_size', '2016')
        const edit = { noun: 'network_size', action: 'update', record_id: '2016', base_revision: revision, record: { ...record, centers: record.centers + 1 } }
        const batch = { id: process.pid + '-' + made, kind: 'edit', file_name: '', file_sha256: '' }
        try {
          await store.write({ at: '2026-03-01T09:00:00Z', actor: 'process', reason: 'to count', batch, edits: [edit] })
          made++
        } catch (error) {
          if (!(error instanceof StaleRevisionError)) throw error
        }
      }
      await store.close()`
    const run = () =>
      new Promise((resolve) =>
        spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: 'inherit' }).on('exit', resolve),
      )
    expect(await Promise.all([run(), run()])).toEqual([0, 0])
    expect(await store.record('network_size', '2016')).toMatchObject({ revision: 2 * each + 1, record: { centers: 2 * each } })
    expect(await store.changes({ limit: 1000 })).toHaveLength(2 * each + 1)
    expect(await store.faults()).toEqual([])
  }, 30_000)
})

describe('the door', () => {
  test('keeps every noun, and gives it back as it came, after reopening too', async () => {
    const provider = exampleProvider({
      location: { longitude: 74.612345678901, latitude: 42.8 },
      notices: [{ text: { ky: 'a', ru: 'b', en: 'c' }, from: '', until: '2026-01-31' }],
      note: 'ө ү ң " \\ \n 😀',
    })
    const part = exampleCount({ id: 'c000', part_of: 'c001' })
    const count = exampleCount({ scope: 'provider', provider_id: 'example', unit_ids: ['osh', 'chui'] })
    const procurements = [
      exampleProcurement(),
      exampleProcurement({ id: 'b', measure: 'participant', value: null, currency: '' }),
    ]
    const visit = exampleVisit({ place_id: 's41706255600010', topics: ['land'], status: 'cancelled' })
    // the part comes before its whole, and all of them before the provider
    const written = await write(
      insert('visit', visit),
      insert('consultation_count', part),
      insert('consultation_count', count),
      insert('provider', provider),
      insert('network_size', exampleSize()),
      ...procurements.map((one) => insert('social_procurement', one)),
    )
    expect(written).toMatchObject({ changes: 7, version: expect.stringMatching(/^[0-9a-f]{16}$/) })
    await store.close()
    store = await openStore(path)
    expect(await store.register()).toEqual({
      version: written.version,
      sequence: 7,
      changed_at: '2026-03-01T09:00:00Z',
      providers: [{ revision: 1, record: provider }],
      consultation_counts: [
        { revision: 1, record: part },
        { revision: 1, record: count },
      ],
      network_sizes: [{ revision: 1, record: exampleSize() }],
      social_procurements: procurements.toReversed().map((record) => ({ revision: 1, record })),
      visits: [{ revision: 1, record: visit }],
    })
    expect(await store.faults()).toEqual([])
  })

  test('takes equal content for no change, whatever the order of its keys', async () => {
    const { version } = await write(insert('provider', exampleProvider()))
    const reversed = Object.fromEntries(Object.entries(exampleProvider()).toReversed())
    const written = await write({ ...update('provider', 1, exampleProvider()), record: reversed })
    expect(written).toMatchObject({ version, changes: 0 })
    expect(await store.version()).toBe(version)
    expect(await store.record('provider', 'example')).toMatchObject({ revision: 1 })
    expect(await store.changes({ limit: 10 })).toHaveLength(1)
    expect(await store.batches(10)).toHaveLength(1)
  })

  test('writes only the edits that change something, and nothing for a writing without edits', async () => {
    const { version } = await write(insert('provider', exampleProvider()), insert('network_size', exampleSize()))
    expect(await write()).toMatchObject({ version, changes: 0 })
    const written = await write(update('provider', 1, exampleProvider()), update('network_size', 1, exampleSize({ centers: 15 })))
    expect(written.changes).toBe(1)
    expect(written.version).not.toBe(version)
    expect(await store.version()).toBe(written.version)
  })

  test('counts on where a record was removed, and leaves who, when and why', async () => {
    await write(insert('provider', exampleProvider()))
    await write(remove('provider', 1, 'example'))
    expect(await store.record('provider', 'example')).toBeNull()
    await write(insert('provider', exampleProvider({ note: 'again' })))
    expect(await store.record('provider', 'example')).toMatchObject({ revision: 3 })
    const changes = await store.changes({ noun: 'provider', record_id: 'example', limit: 10 })
    expect(changes.map(({ action, revision, before, after }) => ({ action, revision, before, after }))).toEqual([
      { action: 'insert', revision: 1, before: null, after: exampleProvider() },
      { action: 'remove', revision: 2, before: exampleProvider(), after: null },
      { action: 'insert', revision: 3, before: null, after: exampleProvider({ note: 'again' }) },
    ])
    expect(changes[0]).toMatchObject({ at: '2026-03-01T09:00:00Z', actor: 'example', reason: 'to try the door' })
  })

  test('shows another reader all of a writing or nothing of it, whenever it reads', async () => {
    await write(
      insert('provider', exampleProvider({ note: '0' })),
      insert('social_procurement', exampleProcurement({ value: 0 })),
    )
    const reader = await openStore(path)
    const versions = [await store.version()]
    for (let round = 1; round <= 120; round++) {
      const writing = write(
        update('provider', round, exampleProvider({ note: String(round) })),
        update('social_procurement', round, exampleProcurement({ value: round })),
      )
      // each round reads one step further into the writing
      for (let step = 0; step < round; step++) await null
      const { version, providers, social_procurements } = await reader.register()
      versions.push((await writing).version)
      const seen = Number(providers[0]?.record.note)
      expect([social_procurements[0]?.record.value, version]).toEqual([seen, versions[seen]])
    }
    await reader.close()
  })
})

test('what is to wait is kept in the same writing, also by the thread, and where the edits change nothing', async () => {
  const many = Array.from({ length: 120 }, (_, number) => insert('provider', exampleProvider({ id: `p${number}` })))
  await store.write({ ...exampleWriting('many', many), plan: waitingPlan() })
  const { version, changes } = await store.write({ ...exampleWriting('none', []), plan: waitingPlan({ id: 'plan-2' }) })
  expect((await store.plans.list(planned)).map(({ id }) => id)).toEqual(['plan-1', 'plan-2'])
  expect([version, changes]).toEqual([await store.version(), 0])
})
