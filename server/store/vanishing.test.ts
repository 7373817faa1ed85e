import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exampleProvider } from '@legalmap/data/examples/records.ts'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { exampleWriting, insert, update } from './examples.ts'
import { makeOldDatabase } from './migrations/old-database.ts'
import { openStore, type Store } from './open-store.ts'

let folder: string
let path: string
let store: Store
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'legalmap-store-'))
  path = join(folder, 'register.sqlite')
  store = await openStore(path)
  await store.write(exampleWriting('one', [insert('provider', exampleProvider())]))
  await store.version()
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

const edit = () => store.write(exampleWriting('two', [update('provider', 1, exampleProvider({ note: 'late' }))]))

describe('a database that vanishes under an open store is noticed by the next question and by the next writing', () => {
  test.each<[string, string, () => void]>([
    ['deleted', 'replaced', () => rmSync(path)],
    [
      'deleted with its log',
      'replaced',
      () => {
        for (const end of ['', '-wal', '-shm']) rmSync(path + end)
      },
    ],
    ['moved away', 'replaced', () => renameSync(path, `${path}.old`)],
    [
      'replaced by a backup',
      'replaced',
      () => {
        copyFileSync(path, `${path}.backup`)
        renameSync(`${path}.backup`, path)
      },
    ],
    ['emptied', 'corrupt', () => truncateSync(path, 0)],
    ['robbed of its log', 'replaced', () => rmSync(`${path}-wal`)],
  ])('%s', async (how, code, vanish) => {
    vanish()
    for (const asked of [() => store.version(), () => store.register(), () => store.changes({ limit: 1 }), edit]) {
      const error = await asked().catch((reason: unknown) => reason)
      expect(error).toMatchObject({ name: 'StoreError', code, message: expect.stringContaining(path) })
      expect(String(error)).not.toContain('\n')
    }
    // nothing new was made in its place
    expect(existsSync(path)).toBe(!/deleted|moved/.test(how))
  })
})

describe('what is left of a database is not taken for a new one', () => {
  test.each([0, 1])('cut to %d bytes while its log lies beside it', async (length) => {
    truncateSync(path, length)
    const before = readdirSync(folder)
    await expect(openStore(path)).rejects.toMatchObject({ code: 'corrupt', message: expect.stringContaining('restore all') })
    await expect(openStore(path, { readonly: true })).rejects.toMatchObject({ code: 'corrupt' })
    expect(readdirSync(folder)).toEqual(before)
  })

  test('a log without its database', async () => {
    rmSync(path)
    await expect(openStore(path)).rejects.toMatchObject({ code: 'corrupt', message: expect.stringContaining('is not there') })
  })
})

describe('a store that is opened to examine', () => {
  test('refuses a database that is not there, and makes neither file nor folder', async () => {
    const nowhere = join(folder, 'typo', 'register.sqlite')
    for (const options of [{ readonly: true }, { create: false }])
      await expect(openStore(nowhere, options)).rejects.toMatchObject({
        code: 'missing',
        message: expect.stringContaining(nowhere),
      })
    expect(existsSync(join(folder, 'typo'))).toBe(false)
  })

  test('answers as any other, beside one that writes, and writes nothing', async () => {
    const examined = await openStore(path, { readonly: true })
    expect(await examined.register()).toEqual(await store.register())
    await edit()
    expect(await examined.version()).toBe(await store.version())
    expect(await examined.faults()).toEqual([])
    const refused = examined.write(exampleWriting('three', [insert('provider', exampleProvider({ id: 'new' }))]))
    await expect(refused).rejects.toMatchObject({ code: 'unwritable' })
    await examined.close()
    expect(await store.changes({ limit: 10 })).toHaveLength(2)
  })

  test('shows an old database as it would be after the migration, and leaves the file byte for byte', async () => {
    const old = join(folder, 'old.sqlite')
    const { changes, version } = await makeOldDatabase(old, '0001-register')
    const before = [readFileSync(old), readdirSync(folder)]
    const examined = await openStore(old, { readonly: true })
    expect(await examined.faults()).toEqual([])
    expect([await examined.version(), await examined.changes({ limit: 100 })]).toEqual([version, changes])
    expect((await examined.register()).visits).toEqual([])
    await examined.close()
    expect([readFileSync(old), readdirSync(folder)]).toEqual(before)
  })
})
