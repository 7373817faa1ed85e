import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { migrate } from '../store/migrate.ts'
import { openEngine } from '../store/open-engine.ts'
import { migrations } from './migrations.ts'
import type { Tables } from './tables.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'legalmap-accounts-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** What each migration made, as it was released: one that is changed later would make another schema than people have. */
const released: Readonly<Record<string, string>> = {
  '0001-accounts': '584947e594b70505',
}

async function schemaAfter(name: string): Promise<string> {
  const path = join(folder, `${name}.sqlite`)
  const upTo = migrations.slice(0, migrations.findIndex((migration) => migration.name === name) + 1)
  const engine = await openEngine<Tables>(path, { patience: 1000, create: true, readonly: false, holds: 'accounts' })
  await migrate(engine, upTo)
  await engine.close()
  const direct = new SqliteDatabase(path, { readonly: true })
  const rows = direct.prepare('select name, sql from sqlite_schema where sql is not null order by name').all()
  direct.close()
  return createHash('sha256').update(JSON.stringify(rows).replace(/\s+/g, ' ')).digest('hex').slice(0, 16)
}

test('every migration makes what it made when it was released; a new one is entered here', async () => {
  const made = await Promise.all(migrations.map(async ({ name }) => [name, await schemaAfter(name)]))
  expect(Object.fromEntries(made)).toEqual(released)
})
