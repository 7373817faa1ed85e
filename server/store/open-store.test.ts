import { spawn } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exampleProvider } from '@legalmap/data/examples/records.ts'
import SqliteDatabase from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { exampleWriting, insert } from './examples.ts'
import { openStore, StoreError } from './open-store.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'legalmap-store-'))
  path = join(folder, 'register.sqlite')
})
afterEach(() => rmSync(folder, { recursive: true }))

/** A store with 200 providers, closed. */
async function fill() {
  const store = await openStore(path)
  const edits = Array.from({ length: 200 }, (_, index) => insert('provider', exampleProvider({ id: `p-${index}` })))
  const { version } = await store.write(exampleWriting('many', edits))
  await store.close()
  return version
}

async function refusal(file = path) {
  const error = await openStore(file, { patience: 50 }).then(
    () => null,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(StoreError)
  const { code, message } = error as StoreError
  expect(message).toContain(file)
  expect(message).not.toContain('\n')
  return code
}

describe('opening refuses', () => {
  test('a folder that cannot be made', async () => {
    writeFileSync(join(folder, 'file'), '')
    expect(await refusal(join(folder, 'file', 'register.sqlite'))).toBe('unwritable')
    expect(await refusal(join(folder, 'file', 'deeper', 'register.sqlite'))).toBe('unwritable')
  })

  test('a folder in the place of the file', async () => {
    mkdirSync(path)
    expect(await refusal()).toBe('unwritable')
  })

  test.each([
    ['one byte', Buffer.from('x')],
    ['a line of text', Buffer.from('id,kind,name\n')],
    ['a page of noise', Buffer.alloc(8192, 0xa5)],
    ['a header and nothing else', Buffer.from('SQLite format 3\0')],
  ])('what is no database: %s', async (_what, bytes) => {
    writeFileSync(path, bytes)
    expect(await refusal()).toBe('corrupt')
    expect(readFileSync(path)).toEqual(bytes)
  })

  test('a database cut short, wherever it was cut', async () => {
    await fill()
    const whole = readFileSync(path)
    for (const length of [50, 100, 600, 4096, 5000, whole.length >> 1, whole.length - 4096, whole.length - 1]) {
      writeFileSync(path, whole)
      truncateSync(path, length)
      expect([length, await refusal()]).toEqual([length, 'corrupt'])
    }
  })

  test('a database overwritten in the middle', async () => {
    await fill()
    const bytes = readFileSync(path)
    writeFileSync(path, bytes.fill(0xff, 3 * 4096, bytes.length - 4096))
    expect(await refusal()).toBe('corrupt')
  })

  test('the database of another program, and leaves it alone', async () => {
    const other = new SqliteDatabase(path)
    other.exec('create table provider (id text)')
    other.close()
    const before = readFileSync(path)
    expect(await refusal()).toBe('foreign')
    expect(readFileSync(path)).toEqual(before)
  })

  test('a schema newer than this build', async () => {
    await fill()
    const later = new SqliteDatabase(path)
    later.exec(`insert into schema_migration values ('9999-later')`)
    later.close()
    expect(await refusal()).toBe('newer')
  })

  test('a new file that stays locked', async () => {
    const other = new SqliteDatabase(path)
    other.exec('begin exclusive')
    expect(await refusal()).toBe('busy')
    other.close()
  })
})

describe('a locked database', () => {
  test('is waited for, then reported', async () => {
    const store = await openStore(path, { patience: 60 })
    const other = new SqliteDatabase(path)
    other.exec('begin immediate')
    const writing = exampleWriting('late', [insert('provider', exampleProvider())])
    await expect(store.write(writing)).rejects.toMatchObject({ name: 'StoreError', code: 'busy' })
    expect(await store.version()).toBe('0')
    const waiting = store.write(writing)
    other.exec('rollback')
    expect(await waiting).toMatchObject({ changes: 1 })
    other.close()
    await store.close()
  })
})

describe('opening', () => {
  test('makes folder and file, and is empty', async () => {
    const deep = join(folder, 'var', 'deep', 'register.sqlite')
    const store = await openStore(deep)
    expect(await store.register()).toMatchObject({ version: '0', providers: [] })
    await store.close()
    expect(existsSync(deep)).toBe(true)
    // a closed store leaves one file: it may be copied
    expect(existsSync(`${deep}-wal`)).toBe(false)
  })

  test('again keeps everything, and so does a copy', async () => {
    const version = await fill()
    copyFileSync(path, join(folder, 'copy.sqlite'))
    for (const file of [path, join(folder, 'copy.sqlite')]) {
      const store = await openStore(file)
      const register = await store.register()
      expect(register.version).toBe(version)
      expect(register.providers).toHaveLength(200)
      expect(await store.faults()).toEqual([])
      await store.close()
    }
  })

  test('keeps what a killed process had written', async () => {
    const program = `
      import { openStore } from ${JSON.stringify(new URL('./open-store.ts', import.meta.url).href)}
      const store = await openStore(${JSON.stringify(path)})
      await store.write(${JSON.stringify(exampleWriting('last', [insert('provider', exampleProvider())]))})
      process.kill(process.pid, 'SIGKILL')`
    expect(await run(program)).toBe('SIGKILL')
    const store = await openStore(path)
    expect((await store.register()).providers).toHaveLength(1)
    expect(await store.faults()).toEqual([])
    await store.close()
  }, 30_000)

  test('by several processes at once creates one database', async () => {
    const program = `
      import { openStore } from ${JSON.stringify(new URL('./open-store.ts', import.meta.url).href)}
      const store = await openStore(${JSON.stringify(path)})
      await store.version()
      await store.close()`
    expect(await Promise.all([run(program), run(program), run(program)])).toEqual([0, 0, 0])
  }, 30_000)

  test('several times at once in one process creates one database', async () => {
    const stores = await Promise.all(Array.from({ length: 4 }, () => openStore(path)))
    expect(await Promise.all(stores.map((store) => store.version()))).toEqual(['0', '0', '0', '0'])
    for (const store of stores) await store.close()
  })

  test('in memory lasts until it is closed', async () => {
    const store = await openStore(':memory:')
    await store.write(exampleWriting('one', [insert('provider', exampleProvider())]))
    expect((await store.register()).providers).toHaveLength(1)
    await store.close()
    await expect(store.version()).rejects.toThrow()
  })
})

const run = (program: string) =>
  new Promise((resolve) =>
    spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: 'inherit' }).on('exit', (code, signal) =>
      resolve(code ?? signal),
    ),
  )
