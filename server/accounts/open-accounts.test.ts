import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openStore } from '../store/open-store.ts'
import { exampleAccounts, exampleAsking, examplePassword } from './examples.ts'
import { AccountsError, openAccounts } from './open-accounts.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'legalmap-accounts-'))
  path = join(folder, 'people', 'accounts.sqlite')
})
afterEach(() => rmSync(folder, { recursive: true }))

const open = (more = {}) => openAccounts(path, { now: Date.now, ...more })
const refused = (opening: Promise<unknown>) => expect(opening).rejects

describe('opening refuses', () => {
  test('a database that is not there, where none is to be made, and makes none', async () => {
    await refused(open({ create: false })).toBeInstanceOf(AccountsError)
    await refused(open({ readonly: true })).toMatchObject({ code: 'missing' })
    expect(existsSync(path)).toBe(false)
  })

  test('a register, and a register refuses accounts', async () => {
    path = join(folder, 'one.sqlite')
    await (await openStore(path)).close()
    await refused(open()).toMatchObject({ code: 'foreign' })
    const other = join(folder, 'other.sqlite')
    await (await openAccounts(other, { now: Date.now })).close()
    await refused(openStore(other)).toMatchObject({ code: 'foreign' })
  })

  test('what is no database, and one of a newer build', async () => {
    path = join(folder, 'text.sqlite')
    writeFileSync(path, 'x'.repeat(5000))
    await refused(open()).toMatchObject({ code: 'corrupt' })
    path = join(folder, 'newer.sqlite')
    await (await open()).close()
    const direct = new SqliteDatabase(path)
    direct.exec(`insert into schema_migration values ('9999-later')`)
    direct.close()
    await refused(open()).toMatchObject({ code: 'newer' })
  })
})

test.skipIf(process.platform === 'win32')('the file is its owner’s alone, and what lies beside it too', async () => {
  const example = await exampleAccounts(path)
  await example.join()
  const modes = readdirSync(join(folder, 'people')).map((name) => [name, statSync(join(folder, 'people', name)).mode & 0o777])
  expect(modes).toEqual([
    ['accounts.sqlite', 0o600],
    ['accounts.sqlite-shm', 0o600],
    ['accounts.sqlite-wal', 0o600],
  ])
  await example.accounts.close()
  chmodSync(path, 0o600)
})

test('people, sessions and what was counted are there again after a start', async () => {
  const first = await exampleAccounts(path)
  const { token, person } = await first.join()
  for (let guess = 0; guess < 25; guess += 1)
    await first.accounts.signIn({ name: 'aigul', password: 'guess' }, exampleAsking({ address: `198.51.100.${guess}` }))
  await first.accounts.close()
  const second = await exampleAccounts(path)
  expect(await second.accounts.personOf(token)).toMatchObject({ person })
  const stranger = await second.accounts.signIn(
    { name: 'aigul', password: examplePassword },
    exampleAsking({ address: '203.0.113.9' }),
  )
  expect(stranger.outcome).toBe('wait')
  await second.accounts.close()
})

test('the log only grows: neither a change nor a gap nor a line in another’s place is taken, whoever writes', async () => {
  const { accounts, join: joins } = await exampleAccounts(path)
  await joins()
  await accounts.close()
  const direct = new SqliteDatabase(path)
  const tried = (statement: string) => () => direct.exec(statement)
  const row = (sequence: number) => `(${sequence}, '', '', 'closed', '', '{}', 0)`
  const columns = '(sequence, at, actor, what, account_id, detail, refused)'
  expect(tried(`update event set actor = 'x'`)).toThrow('only ever added to')
  expect(tried('delete from event')).toThrow('only ever added to')
  expect(tried(`insert into event ${columns} values ${row(99)}`)).toThrow('only grows at its end')
  expect(tried(`insert or replace into event ${columns} values ${row(1)}`)).toThrow('only grows at its end')
  direct.close()
})

test('faults are said, and name accounts by their id', async () => {
  const { accounts, join: joins } = await exampleAccounts(path)
  const { person } = await joins()
  await accounts.close()
  const direct = new SqliteDatabase(path)
  direct.exec(`update account set status = 'closed', role = 'owner', units = '{', sign_in_key = 'x'`)
  direct.close()
  const again = await open({ readonly: true })
  const faults = await again.faults()
  await again.close()
  expect(faults).toHaveLength(6)
  for (const fault of faults) expect(fault).toContain(person.account_id)
})
