import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runImport } from '@legalmap/scripts/import/import-command.ts'
import { runPlans } from '@legalmap/scripts/plans/plans-command.ts'
import { runUndo } from '@legalmap/scripts/plans/undo-command.ts'
import { openRegister } from '@legalmap/scripts/register-store.ts'
import { seedRegister } from '@legalmap/server/importing/seed-register.ts'
import { openStore } from '@legalmap/server/store/open-store.ts'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { gazetteer, now, seedFolder } from './shipped.ts'

let folder: string
let database: string
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'legalmap-undo-'))
  database = join(folder, 'register.sqlite')
  const store = await openStore(database)
  await seedRegister(store, seedFolder, gazetteer, now)
  await store.close()
})
afterEach(() => rmSync(folder, { recursive: true }))

const commands = { import: runImport, undo: runUndo, plans: runPlans }
async function run(command: keyof typeof commands, ...given: string[]) {
  let out = ''
  const code = await commands[command](given, {
    openStore: (asked: { readonly: boolean }) => openRegister(database, gazetteer, asked, (line) => (out += `${line}\n`)),
    gazetteer: () => gazetteer,
    out: (line: string) => {
      out += `${line}\n`
    },
    progress: { write: () => {} },
    now: () => now,
    user: 'tester',
  })
  return { code, out }
}
async function look<T>(at: (store: Awaited<ReturnType<typeof openRegister>>) => Promise<T>): Promise<T> {
  const store = await openRegister(database, gazetteer, { readonly: true }, () => {})
  try {
    return await at(store)
  } finally {
    await store.close()
  }
}
const provider = (id: string) => look(async (store) => (await store.record('provider', id))?.record)
const newest = () => look(async (store) => (await store.batches(1))[0]?.id ?? '')
function file(text: string, name = 'file.csv'): string {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
async function importing(text: string) {
  await run('import', 'providers', file(text), '--apply')
  return newest()
}

test('wrong usage is exit code 2 with the usage, --help is none', async () => {
  for (const given of [[], ['a', 'b'], ['a', '--aply'], ['a', '--language', 'de'], ['a', '--reason', 'x'.repeat(1000)]]) {
    const { code, out } = await run('undo', ...given)
    expect([code, out.includes('legalmap undo BATCH')]).toEqual([2, true])
  }
  for (const given of [['show'], ['take', 'x'], ['show', 'x', 'y'], ['apply', 'x', '--rows', '1-3']])
    expect((await run('plans', ...given)).code).toBe(2)
  expect((await run('undo', '--help')).code + (await run('plans', '--help')).code).toBe(0)
})

test('a batch that is not there is exit code 1', async () => {
  expect(await run('undo', 'import-none')).toEqual({ code: 1, out: expect.stringContaining('There is no batch import-none.') })
})

describe('an import', () => {
  test('is undone as one batch when told to, and not before', async () => {
    const before = await look((store) => store.register())
    const batch = await importing('id,kind,name_en,hours_text\nflac-kerben,,,9-18\nngo-new,ngo,New,\n')
    const dry = await run('undo', batch)
    expect(dry.code).toBe(0)
    expect(dry.out).toContain('records: 2, ready: 2, left: 0')
    expect(dry.out).toContain('provider flac-kerben  changes: Hours')
    expect(dry.out).toContain('provider ngo-new  goes')
    expect((await provider('ngo-new'))?.name.en).toBe('New')
    const done = await run('undo', batch, '--apply', '--actor', 'Aigul', '--reason', 'Wrong file')
    expect([done.code, done.out.includes('Undone as batch undo-')]).toEqual([0, true])
    const records = await look((store) => store.register())
    expect(records.providers.map(({ record }) => record)).toEqual(before.providers.map(({ record }) => record))
    const [undone] = await look((store) => store.batches(1))
    expect(undone).toMatchObject({ kind: 'undo', actor: 'Aigul', reason: 'Wrong file', changes: 2 })
    expect((await run('undo', batch, '--apply')).out).toContain('nothing to change')
  })

  test('that somebody edited since is undone but for that, which is listed and waits for a decision', async () => {
    const batch = await importing('id,hours_text,email\nflac-kerben,9-18,a@mail.example\n')
    await importing('id,hours_text\nflac-kerben,10-19\n')
    const { code, out } = await run('undo', batch, '--apply')
    expect(code).toBe(1)
    expect(out).toContain('provider flac-kerben: somebody has changed this since, and that stays: Hours')
    expect(await provider('flac-kerben')).toMatchObject({ hours_text: '10-19', email: '' })
    const id = /plans show (\S+)/u.exec(out)?.[1] ?? ''
    expect((await run('plans')).out).toContain(`${id}  rows: 1, until`)
    expect((await run('plans', 'show', id)).out).toContain('provider flac-kerben  changes: Hours')
    expect((await run('plans', 'refuse', id, '--rows', '1')).out).toContain('Rows decided: 1.')
    expect((await run('plans', 'apply', id, '--rows', '1')).code).toBe(0)
    expect((await provider('flac-kerben'))?.hours_text).toBe('')
    expect((await run('plans')).out).toContain('No plan waits')
  })

  test('that hid a place is not undone by the way', async () => {
    const batch = await importing('id,location_visibility,note\nflac-kerben,hidden,CANARY-NOTE\n')
    const dry = await run('undo', batch)
    expect([dry.code, dry.out.includes('a place would become more public')]).toEqual([1, true])
    const { out } = await run('undo', batch, '--apply')
    expect((await provider('flac-kerben'))?.location_visibility).toBe('hidden')
    const id = /plans show (\S+)/u.exec(out)?.[1] ?? ''
    const shown = await run('plans', 'show', id)
    expect([dry.out, out, shown.out].join()).not.toContain('CANARY')
    expect((await run('plans', 'apply', id)).code).toBe(1)
    expect((await run('plans', 'apply', id, '--allow-publish')).code).toBe(0)
    expect(await provider('flac-kerben')).toMatchObject({
      location_visibility: 'public',
      note: expect.not.stringContaining('CANARY'),
    })
  })
})

test('a plan can be dropped, and one that is not there says so', async () => {
  const batch = await importing('id,location_visibility\nflac-kerben,hidden\n')
  const id = /plans show (\S+)/u.exec((await run('undo', batch, '--apply')).out)?.[1] ?? ''
  expect((await run('plans', 'drop', id)).code).toBe(0)
  expect(await run('plans', 'show', id)).toEqual({ code: 1, out: expect.stringContaining(`There is no plan ${id}`) })
})

test('nothing is applied to a database that is not there, and none is made', async () => {
  rmSync(database)
  const applied = run('import', 'providers', file('id,hours_text\nflac-kerben,9-18\n'), '--apply')
  await expect(applied).rejects.toMatchObject({ code: 'missing', message: expect.stringContaining('there is no database') })
  expect(existsSync(database)).toBe(false)
})

test('looking at what is not there yet makes nothing, and says what stands for it', async () => {
  rmSync(database)
  const { code, out } = await run('import', 'providers', file('id,hours_text\nflac-kerben,9-18\n'))
  expect(code).toBe(0)
  expect(out).toContain(`There is no database ${database} yet`)
  expect(out).toContain('new: 0, changed: 1, unchanged: 0, refused: 0')
  expect(existsSync(database)).toBe(false)
})
