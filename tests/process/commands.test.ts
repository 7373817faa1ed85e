import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { copySeededDatabase } from '../site.ts'

const program = fileURLToPath(new URL('../../scripts/legalmap.ts', import.meta.url))

test.runIf(existsSync('/dev/full'))(
  'an import is applied and told, also where its progress cannot be written',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'legalmap-command-'))
    const [database, file] = [join(folder, 'register.sqlite'), join(folder, 'centers.csv')]
    await copySeededDatabase(database)
    const rows = Array.from({ length: 2001 }, (_, number) => `new-${number},ngo,Аты ${number},Имя ${number},Name ${number}`)
    writeFileSync(file, ['id,kind,name_ky,name_ru,name_en', ...rows, ''].join('\n'))
    const full = openSync('/dev/full', 'w')
    const { status, stdout } = spawnSync(
      process.execPath,
      [program, 'import', 'providers', file, '--date', '2026-11-01', '--apply'],
      {
        env: { ...process.env, DATABASE_PATH: database },
        stdio: ['ignore', 'pipe', full],
        encoding: 'utf8',
      },
    )
    closeSync(full)
    rmSync(folder, { recursive: true })
    expect([status, stdout]).toEqual([0, expect.stringContaining('new: 2001')])
  },
  60_000,
)

test('an export that cannot be written whole leaves no half file behind, and says so', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'legalmap-command-'))
  const [database, file] = [join(folder, 'register.sqlite'), join(folder, 'export.csv')]
  await copySeededDatabase(database)
  // no file of the process may grow beyond 40 kB, as on a disk that is full
  const limited = `trap '' XFSZ; ulimit -f 40; exec "$0" "$@"`
  const exportTo = (target: string, limit: boolean) => {
    const command = [process.execPath, program, 'export', 'providers', target]
    const [first = '', ...rest] = limit ? ['bash', '-c', limited, ...command] : command
    return spawnSync(first, rest, { env: { ...process.env, DATABASE_PATH: database }, encoding: 'utf8' })
  }
  const cutOff = exportTo(file, true)
  expect([cutOff.status, cutOff.stdout, existsSync(file)]).toEqual([1, expect.stringContaining('(EFBIG)'), false])
  const whole = exportTo(file, false)
  expect([whole.status, readFileSync(file).length > 40_960]).toEqual([0, true])
  const again = exportTo(file, false)
  expect([again.status, again.stdout]).toEqual([1, expect.stringContaining('is there already')])
  rmSync(folder, { recursive: true })
}, 60_000)

test('a command that finds no accounts names their setting in one line, and makes none', () => {
  const folder = mkdtempSync(join(tmpdir(), 'legalmap-command-'))
  const path = join(folder, 'people.sqlite')
  const env = { ...process.env, DATABASE_PATH: join(folder, 'register.sqlite'), ACCOUNTS_PATH: path }
  const { status, stderr } = spawnSync(process.execPath, [program, 'accounts', 'list'], { env, encoding: 'utf8' })
  expect([status, stderr, existsSync(path)]).toEqual([
    1,
    expect.stringMatching(/^ACCOUNTS_PATH: there is no database \S+: a start of the service makes one; or name another file\n$/),
    false,
  ])
  rmSync(folder, { recursive: true })
}, 60_000)
