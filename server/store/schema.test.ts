import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exampleCount, exampleProcurement, exampleProvider, exampleSize, exampleVisit } from '@legalmap/data/examples/records.ts'
import { changeActions, nouns } from '@legalmap/data/model/change.ts'
import SqliteDatabase from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fromRow, type Records, type Row, toRow } from './nouns.ts'
import { openStore } from './open-store.ts'

let folder: string
let direct: SqliteDatabase.Database
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'legalmap-store-'))
  const path = join(folder, 'register.sqlite')
  await (await openStore(path)).close()
  direct = new SqliteDatabase(path)
  direct.pragma('foreign_keys = OFF')
  // the triggers have their own tests: here the tables alone are asked
  for (const name of direct.prepare(`select name from sqlite_schema where type = 'trigger'`).pluck().all())
    direct.exec(`drop trigger ${name}`)
})
afterAll(() => {
  direct.close()
  rmSync(folder, { recursive: true })
})

function put(table: string, row: Row) {
  const columns = Object.keys(row)
  direct.exec('savepoint trial')
  try {
    direct
      .prepare(`insert into "${table}" (${columns.map((one) => `"${one}"`)}) values (${columns.map(() => '?')})`)
      .run(Object.values(row))
    const [stored] = direct.prepare(`select * from "${table}"`).all() as Row[]
    return stored
  } finally {
    direct.exec('rollback to trial; release trial')
  }
}

const rows = {
  provider: { ...toRow('provider', exampleProvider()), revision: 1 },
  consultation_count: { ...toRow('consultation_count', exampleCount()), revision: 1 },
  network_size: { ...toRow('network_size', exampleSize()), revision: 1 },
  social_procurement: { ...toRow('social_procurement', exampleProcurement()), revision: 1 },
  visit: { ...toRow('visit', exampleVisit()), revision: 1 },
}

describe('the database itself refuses', () => {
  test.each<[keyof typeof rows, Row]>([
    ['provider', { id: 'Big' }],
    ['provider', { id: '-a' }],
    ['provider', { id: 'a-' }],
    ['provider', { id: '' }],
    ['provider', { id: null }],
    ['provider', { unit_id: 'ош' }],
    ['provider', { place_id: 'x1' }],
    ['provider', { place_id: 's1s' }],
    ['provider', { website: 'javascript:alert(1)' }],
    ['provider', { name_ky: '', name_ru: '', name_en: '' }],
    ['provider', { name_ky: null }],
    ['provider', { longitude: 74.6 }],
    ['provider', { latitude: 42.8 }],
    ['provider', { longitude: 42.8, latitude: 74.6 }],
    ['provider', { phones: 'not json' }],
    ['provider', { phones: '{}' }],
    ['provider', { topics: '' }],
    ['provider', { serves_units: '"osh"' }],
    ['provider', { closures: '{}' }],
    ['provider', { notices: 'null' }],
    ['provider', { ways_to_come: '' }],
    ['provider', { former_ids: '"a"' }],
    ['provider', { not_same_as: '{}' }],
    ['provider', { supported_until: 'soon' }],
    ['provider', { closed_on: '2019-7' }],
    ['provider', { successor_id: 'Big' }],
    ['provider', { assured: '[]' }],
    ['provider', { opened_on: '2019-7' }],
    ['provider', { verified_at: 'yesterday' }],
    ['provider', { revision: 0 }],
    ['provider', { revision: null }],
    ['provider', { revision: 'one' }],
    ['consultation_count', { id: '1c' }],
    ['consultation_count', { scope: 'units' }],
    ['consultation_count', { scope: 'provider' }],
    ['consultation_count', { unit_ids: '"osh"' }],
    ['consultation_count', { count: -1 }],
    ['consultation_count', { count: 1.5 }],
    ['consultation_count', { period_start: '' }],
    ['network_size', { id: 'today' }],
    ['network_size', { centers: -1 }],
    ['social_procurement', { value: -1 }],
    ['social_procurement', { currency: 'som!' }],
    ['social_procurement', { year: 19 }],
    ['social_procurement', { unit: '' }],
    ['visit', { id: 'Big' }],
    ['visit', { provider_id: null }],
    ['visit', { unit_id: '' }],
    ['visit', { place_id: 'x1' }],
    ['visit', { starts_at: '2026-12-01T09:00:00Z' }],
    ['visit', { ends_at: '2026-12-01' }],
    ['visit', { ends_at: '2026-12-01T09:00:00+06:00' }],
    ['visit', { ends_at: '2026-11-30T17:00:00+06:00' }],
    ['visit', { topics: '{}' }],
    ['visit', { sources: '' }],
    ['visit', { source_date: 'soon' }],
  ])('a %s with %j', (table, wrong) => {
    expect(put(table, rows[table])).toEqual(rows[table])
    expect(() => put(table, { ...rows[table], ...wrong })).toThrow(/constraint|cannot store/)
  })
})

test("closed lists are the vocabulary's: the database takes any word, but for what history's guards say", () => {
  const lists = direct.prepare(`select name, sql from sqlite_schema where sql like '% in (%'`).all() as {
    name: string
    sql: string
  }[]
  const said = lists.flatMap(({ name, sql }) =>
    [...sql.matchAll(/"(\w+)" in \(([^)]*)\)/g)].map((match) => [name, ...match.slice(1)]),
  )
  expect(said).toEqual([['change', 'action', changeActions.map((action) => `'${action}'`).join(', ')]])
})

test('every column of a noun is filled from its record and read back into it', () => {
  const examples: Records = {
    provider: exampleProvider({ location: { longitude: 74.5, latitude: 42.5 } }),
    consultation_count: exampleCount({ provider_id: 'a', part_of: 'b' }),
    network_size: exampleSize(),
    social_procurement: exampleProcurement({ value: null }),
    visit: exampleVisit(),
  }
  for (const noun of nouns) {
    const columns = direct.prepare(`select name from pragma_table_info(?)`).pluck().all(noun) as string[]
    const row = toRow(noun, examples[noun])
    expect([...Object.keys(row), 'revision'].toSorted()).toEqual(columns.toSorted())
    expect(fromRow(noun, row)).toEqual(examples[noun])
  }
})
