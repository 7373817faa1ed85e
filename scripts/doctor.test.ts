import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { exampleProvider } from '@legalmap/data/examples/records.ts'
import { openAccounts } from '@legalmap/server/accounts/open-accounts.ts'
import { exampleWriting, insert } from '@legalmap/server/store/examples.ts'
import { makeOldDatabase } from '@legalmap/server/store/migrations/old-database.ts'
import { openStore } from '@legalmap/server/store/open-store.ts'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { runDoctor } from './doctor.ts'

const shippedPack = fileURLToPath(new URL('../data/shipped/geodata', import.meta.url))

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'legalmap-doctor-'))
  path = join(folder, 'register.sqlite')
  vi.stubEnv('DATABASE_PATH', path)
  vi.stubEnv('GEODATA_DIR', shippedPack)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

async function doctor() {
  const lines: string[] = []
  const code = await runDoctor((line) => lines.push(line))
  return { code, lines }
}

/** The names and bytes of all that lies in the folder. */
const inFolder = () => readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'latin1')])

describe('the doctor', () => {
  test('calls a path where no database is an error, and makes nothing there', async () => {
    vi.stubEnv('DATABASE_PATH', join(folder, 'typo', 'register.sqlite'))
    await expect(doctor()).rejects.toMatchObject({ code: 'missing', message: expect.stringContaining('there is no database') })
    expect(existsSync(join(folder, 'typo'))).toBe(false)
  })

  test('says what a sound database holds, and leaves it as it is', async () => {
    const store = await openStore(path)
    const { version } = await store.write(exampleWriting('one', [insert('provider', exampleProvider())]))
    await store.close()
    const before = inFolder()
    const { code, lines } = await doctor()
    expect([code, lines.at(-1)]).toEqual([0, `Database ${path}: version ${version}, 1 providers, 0 faults`])
    expect(inFolder()).toEqual(before)
  })

  test('examines the database of an earlier release as it will be, and migrates nothing', async () => {
    await makeOldDatabase(path, '0001-register')
    const before = inFolder()
    expect((await doctor()).code).toBe(0)
    expect(inFolder()).toEqual(before)
  })

  test('says who may manage people, or how to begin, and makes no accounts', async () => {
    await (await openStore(path)).close()
    const before = inFolder()
    expect((await doctor()).lines.join('\n')).toContain('accounts.sqlite: none yet')
    expect(inFolder()).toEqual(before)
    const accounts = await openAccounts(join(folder, 'accounts.sqlite'), { now: Date.now })
    await accounts.close()
    expect((await doctor()).lines.join('\n')).toMatch(
      /0 people, 0 faults\n {2}no administrator yet: pnpm legalmap accounts invite/,
    )
  })

  test('calls accounts that others can read a fault', async () => {
    await (await openStore(path)).close()
    const accounts = join(folder, 'accounts.sqlite')
    await (await openAccounts(accounts, { now: Date.now })).close()
    expect(statSync(accounts).mode & 0o777).toBe(0o600)
    chmodSync(accounts, 0o644)
    const { code, lines } = await doctor()
    expect([code, lines.join('\n')]).toEqual([1, expect.stringContaining('chmod 600')])
  })

  test('says that a database is empty, and that one was cut to nothing while its log lies beside it', async () => {
    writeFileSync(path, '')
    expect((await doctor()).lines.at(-1)).toContain('it is empty')
    expect(inFolder()).toEqual([['register.sqlite', '']])
    const store = await openStore(path)
    await store.write(exampleWriting('one', [insert('provider', exampleProvider())]))
    truncateSync(path, 0)
    await expect(doctor()).rejects.toMatchObject({
      code: 'corrupt',
      message: expect.stringContaining('restore all from a backup'),
    })
    await store.close()
  })
})
