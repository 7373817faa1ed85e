import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
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
