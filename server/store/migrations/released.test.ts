import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exampleProvider, exampleVisit } from '@legalmap/data/examples/records.ts'
import { nouns } from '@legalmap/data/model/change.ts'
import SqliteDatabase from 'better-sqlite3'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { exampleWriting, insert, update } from '../examples.ts'
import { migrate, migrations } from '../migrate.ts'
import { openStore } from '../open-store.ts'
import { openSqlite } from '../sqlite/sqlite-engine.ts'
import type { Migration } from './dialect-words.ts'
import { makeOldDatabase, oldPlan } from './old-database.ts'

// threads and flushes wait for a busy machine
vi.setConfig({ testTimeout: 60_000 })

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'legalmap-store-'))
  path = join(folder, 'register.sqlite')
})
afterEach(() => rmSync(folder, { recursive: true }))

/** The schema's statements by name, with spaces made alike. */
function schemaOf(file: string): Map<string, string> {
  const direct = new SqliteDatabase(file, { readonly: true })
  const rows = direct.prepare('select name, sql from sqlite_schema where sql is not null order by name').all()
  direct.close()
  return new Map((rows as { name: string; sql: string }[]).map(({ name, sql: text }) => [name, text.replace(/\s+/g, ' ')]))
}

function emptyTables(file: string): string[] {
  const direct = new SqliteDatabase(file, { readonly: true })
  const names = direct.prepare(`select name from sqlite_schema where type = 'table' order by name`).pluck().all() as string[]
  const empty = names.filter((name) => direct.prepare(`select count(*) from "${name}"`).pluck().get() === 0)
  direct.close()
  return empty
}

const hashOf = (schema: Map<string, string>) =>
  createHash('sha256')
    .update(JSON.stringify([...schema]))
    .digest('hex')
    .slice(0, 16)

/** What each release's migration made, as it was released: a migration that is changed later would make another schema than people have. */
const released: Readonly<Record<string, string>> = {
  '0001-register': 'd8b0262efa50a5a6',
  '0002-visits': 'aecf45b557bbe310',
  '0003-service-areas': '91d973c0a0f63399',
  '0004-closed-lists': '80ebad3bbf2a8a85',
  '0005-provenance': '0d8a8cd89db8e7ea',
  '0006-count-origins': '8840304f50e13d5a',
  '0007-plans': '3444b49356782286',
  '0008-records-that-age': 'b1fbf7a7b1357579',
  '0009-redactions': '53aad2ad84f94b01',
  '0010-desk': 'f9dcdd5f6229ee7b',
  '0011-successors': '6c42e86b2288f1c6',
}

describe.each(Object.entries(released))('the database of the release with %s', (name, hash) => {
  test('is what it was when it was released', async () => {
    await makeOldDatabase(path, name)
    expect(hashOf(schemaOf(path))).toBe(hash)
  })

  test('with rows in every table comes up to date whole: version, history and records stay, nothing is at fault', async () => {
    const { changes, version } = await makeOldDatabase(path, name)
    expect(emptyTables(path)).toEqual([])
    const store = await openStore(path)
    expect(await store.version()).toBe(version)
    expect(await store.changes({ limit: 100 })).toEqual(changes)
    expect(await store.faults()).toEqual([])
    const register = await store.register()
    expect(register.providers.map(({ revision, record }) => [record.id, revision])).toEqual([
      ['example', 1],
      ['other', 2],
    ])
    expect(register.consultation_counts.map(({ record }) => [record.id, record.provider_id, record.part_of])).toEqual([
      ['c001', 'example', ''],
      ['c002', '', 'c001'],
    ])
    expect([register.network_sizes.length, register.social_procurements.length]).toEqual([1, 1])
    expect(register.visits).toHaveLength(name === '0001-register' ? 0 : 1)
    if (name >= '0007') expect(await store.plans.read(oldPlan.id, oldPlan.at)).toMatchObject({ ...oldPlan, rows: [{ row: 1 }] })
    await store.close()
  })

  test('ends with the schema of a new database, its foreign keys whole and on, and can be written', async () => {
    await makeOldDatabase(path, name)
    const store = await openStore(path)
    await store.write(
      exampleWriting('later', [
        update('provider', 1, exampleProvider({ note: 'later' })),
        insert('visit', exampleVisit({ id: 'later-visit' })),
      ]),
    )
    expect(await store.faults()).toEqual([])
    await store.close()
    const other = join(folder, 'new.sqlite')
    await (await openStore(other)).close()
    expect([...schemaOf(path).keys()]).toEqual([...schemaOf(other).keys()])
    for (const [object, text] of schemaOf(other)) expect([object, schemaOf(path).get(object)]).toEqual([object, text])
    const direct = new SqliteDatabase(path)
    expect(direct.pragma('foreign_key_check')).toEqual([])
    direct.pragma('foreign_keys = ON')
    direct.exec(`drop trigger provider_removal_has_history`)
    expect(() => direct.exec(`delete from provider where id = 'example'`)).toThrow('FOREIGN KEY')
    direct.close()
  })
})

test('every migration is in the table of what was released', async () => {
  const missing = migrations.flatMap(({ name }) => (name in released ? [] : [name]))
  const lines: string[] = []
  for (const name of missing) {
    const made = join(folder, `${name}.sqlite`)
    await makeOldDatabase(made, name)
    lines.push(`'${name}': '${hashOf(schemaOf(made))}',`)
  }
  expect(lines, 'lines for the table `released`').toEqual([])
  expect(Object.keys(released)).toEqual(migrations.map(({ name }) => name))
})

describe('a migration that comes later', () => {
  const newest = migrations.at(-1)?.name ?? ''
  const run = async (migration: Migration) => {
    const engine = await openSqlite(path, { patience: 5000, create: false, readonly: false })
    const list = migrations as Migration[]
    list.push(migration)
    try {
      await migrate(engine)
    } finally {
      list.pop()
      const on = await engine.reading((transaction) => sql<{ foreign_keys: number }>`pragma foreign_keys`.execute(transaction))
      expect(on.rows).toEqual([{ foreign_keys: 1 }])
      await engine.close()
    }
  }

  test.each(['batch', 'change', 'plan', 'plan_row', ...nouns])(
    'may change a check of %s, with rows in every table that refers to it',
    async (table) => {
      const { version } = await makeOldDatabase(path, newest)
      const before = schemaOf(path)
      // every table has a check of that kind, the one of a column that 0003 wrote without quotes among them
      const check =
        {
          batch: 'batch_actor',
          change: 'change_actor',
          plan: 'plan_at',
          plan_row: 'plan_row_changes',
          provider: 'provider_serves_units',
        }[table] ?? `${table}_revision`
      await run({
        name: '9998-later',
        up: (database, words) => words.replaceCheck(database, table, check, sql`true`),
      })
      const after = schemaOf(path)
      for (const [object, text] of before) if (object !== table) expect(after.get(object)).toBe(text)
      expect(after.get(table)).toContain('check (true)')
      const direct = new SqliteDatabase(path)
      expect(direct.pragma('foreign_key_check')).toEqual([])
      direct.exec(`delete from schema_migration where name = '9998-later'`)
      direct.close()
      const store = await openStore(path)
      expect([await store.version(), await store.faults()]).toEqual([version, []])
      expect((await store.plans.read(oldPlan.id, oldPlan.at))?.rows).toHaveLength(1)
      await store.close()
    },
  )

  test('and leaves a reference without what it refers to is refused, and everything stays', async () => {
    const { changes } = await makeOldDatabase(path, newest)
    const before = schemaOf(path)
    const careless: Migration = {
      name: '9998-careless',
      async up(database, words) {
        await words.dropChecks(database, 'visit', ['visit_source_date'])
        await sql`drop trigger visit_removal_has_history`.execute(database)
        await sql`drop trigger provider_removal_has_history`.execute(database)
        await sql`delete from provider where id = 'example'`.execute(database)
      },
    }
    await expect(run(careless)).rejects.toMatchObject({
      code: 'constraint',
      message: expect.stringContaining('refers to a missing'),
    })
    expect(schemaOf(path)).toEqual(before)
    const store = await openStore(path)
    expect(await store.changes({ limit: 100 })).toEqual(changes)
    expect(await store.faults()).toEqual([])
    await store.close()
  })

  test('and fails leaves everything as it was', async () => {
    await makeOldDatabase(path, newest)
    const before = schemaOf(path)
    const failing: Migration = {
      name: '9998-failing',
      async up(database, words) {
        await words.dropChecks(database, 'provider', ['provider_name'])
        throw new Error('in the middle')
      },
    }
    await expect(run(failing)).rejects.toThrow('in the middle')
    expect(schemaOf(path)).toEqual(before)
  })
})
