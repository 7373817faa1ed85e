import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exampleProvider } from '@legalmap/data/examples/records.ts'
import { runImport } from '@legalmap/scripts/import/import-command.ts'
import { seedRegister } from '@legalmap/server/importing/seed-register.ts'
import { exampleWriting, insert, remove } from '@legalmap/server/store/examples.ts'
import { openStore, type Store } from '@legalmap/server/store/open-store.ts'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { gazetteer, now, rearrange, seedFolder, seedTable, toCsv } from './shipped.ts'

let folder: string
let database: string
let store: Store
const template = mkdtempSync(join(tmpdir(), 'legalmap-import-template-'))
beforeAll(async () => {
  const seeded = await openStore(join(template, 'register.sqlite'))
  await seedRegister(seeded, seedFolder, gazetteer, now)
  await seeded.close()
})
afterAll(() => rmSync(template, { recursive: true }))
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'legalmap-import-'))
  database = join(folder, 'register.sqlite')
  cpSync(template, folder, { recursive: true })
  store = await openStore(database)
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

async function run(given: string[], between: () => Promise<unknown> = async () => {}) {
  let out = ''
  let progress = ''
  const code = await runImport(given, {
    openStore: async () => {
      const own = await openStore(database)
      return {
        ...own,
        register: async () => {
          const register = await own.register()
          await between()
          return register
        },
      }
    },
    gazetteer: () => gazetteer,
    out: (line) => {
      out += `${line}\n`
    },
    progress: { write: (text) => (progress += text) },
    now: () => now,
    language: 'en',
    user: 'tester',
  })
  return { code, out, progress }
}

function file(text: string, name = 'file.csv'): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const provider = async (id: string) => (await store.record('provider', id))?.record

describe('wrong usage is exit code 2, in one line and the usage', () => {
  test.each([
    [[], 'Say what the file holds'],
    [['villages', 'a.csv'], 'Say what the file holds'],
    [['providers'], 'Name one file'],
    [['providers', 'a.csv', 'b.csv'], 'Name one file'],
    [['providers', 'a.csv', '--aply'], "Unknown option '--aply'"],
    [['providers', 'a.csv', '--date', '2026'], '--date must be a day'],
    [['providers', 'a.csv', '--date', '2026-02-30'], '--date must be a day'],
    [['providers', 'a.csv', '--language', 'de'], '--language must be'],
    [['consultations', 'a.csv', '--origin', 'public'], '--origin belongs to consultations'],
    [['visits', 'a.csv', '--origin', 'printed'], '--origin belongs to consultations'],
    [['providers', 'a.csv', '--reason', ' '], '--actor and --reason'],
  ])('%o', async (given, line) => {
    const { code, out } = await run(given)
    expect([code, out.split('\n').length]).toEqual([2, 3])
    expect(out).toContain(line)
    expect(out).toContain('legalmap import providers|consultations|visits FILE.csv')
  })
})

test('--help says how the command is called', async () => {
  const { code, out } = await run(['--help'])
  expect([code, out.startsWith('legalmap import providers|consultations|visits FILE.csv')]).toEqual([0, true])
})

describe('a file that cannot be read is exit code 1', () => {
  test('with what to do, in the language that was asked for', async () => {
    const path = file('PK\u0003\u0004', 'book.csv')
    const { code, out } = await run(['providers', path, '--language', 'ru'])
    expect(code).toBe(1)
    expect(out).toContain('book.csv: Это книга Excel')
  })

  test('as JSON too', async () => {
    const { code, out } = await run(['providers', join(folder, 'none.csv'), '--json'])
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ applied: false, findings: [{ code: 'file_missing', sheet: 'none.csv', row: null }] })
  })
})

const update = 'id,phones,hours_text\nflac-kerben,0312 62-62-10 (кабыл алуу),"Mon-Fri, 9-18"\n'

describe('without --apply', () => {
  test('the plan is shown and nothing is changed', async () => {
    const version = await store.version()
    const { code, out } = await run(['providers', file(update)])
    expect(code).toBe(0)
    expect(out).toContain('new: 0, changed: 1, unchanged: 0, refused: 0')
    expect(out).toContain('phones: (empty) → +996312626210 (кабыл алуу)')
    expect(out).toContain('Add --apply')
    expect(await store.version()).toBe(version)
  })

  test('every finding has its row and column', async () => {
    const { code, out } = await run(['providers', file('id,phones\nflac-kerben,626210\n')])
    expect(code).toBe(1)
    expect(out).toMatch(/error {2}file\.csv, row 2, column phones: “626210” is not a phone.*\[phone_unreadable\]/u)
  })
})

describe('with --apply', () => {
  test('one batch with actor, reason and file, and nothing more the second time', async () => {
    const path = file(update)
    const first = await run(['providers', path, '--apply', '--reason', 'Called them', '--actor', 'Aigul'])
    expect([first.code, first.progress]).toEqual([0, ''])
    expect((await provider('flac-kerben'))?.hours_text).toBe('Mon-Fri, 9-18')
    const [batch] = await store.batches(1)
    expect(batch).toMatchObject({ kind: 'import', actor: 'Aigul', reason: 'Called them', file_name: 'file.csv', changes: 1 })
    const version = await store.version()
    const second = await run(['providers', path, '--apply'])
    expect([second.code, await store.version()]).toEqual([0, version])
    expect(second.out).toContain('nothing to change')
  })

  test('good rows are written, refused ones are listed, and the exit code is 1', async () => {
    const path = file('id,kind,name_en,hours_text\nngo-x,shop,X,\nflac-kerben,,,9-18\n')
    const { code, out } = await run(['providers', path, '--apply'])
    expect(code).toBe(1)
    expect(out).toContain('Refused rows: 1; they are not in it.')
    expect((await provider('flac-kerben'))?.hours_text).toBe('9-18')
    expect(await provider('ngo-x')).toBeUndefined()
  })

  test('what somebody else changed meanwhile stays and is told, and the rest is written', async () => {
    const meanwhile = file('id,hours_text\nflac-kerben,meanwhile\n', 'other.csv')
    const { code, out } = await run(['providers', file(`${update}flac-osh,114,\n`), '--apply'], async () => {
      if ((await provider('flac-kerben'))?.hours_text === '') {
        await run(['providers', meanwhile, '--apply'])
      }
    })
    expect(code).toBe(1)
    expect(out).toContain('row 2  provider flac-kerben: somebody has changed this since, and that stays: Hours')
    expect(out).not.toContain('“meanwhile”')
    expect(await provider('flac-kerben')).toMatchObject({ hours_text: 'meanwhile', phones: [{ number: '+996312626210' }] })
    expect((await provider('flac-osh'))?.phones).toMatchObject([{ number: '114' }])
    const [plan] = await store.plans.list(now.toISOString())
    expect(plan).toMatchObject({ kind: 'import', rows: 1, file_name: 'file.csv' })
    expect(out).toContain(`legalmap plans show ${plan?.id}`)
  })

  test('the shipped files change nothing', async () => {
    const version = await store.version()
    for (const [kind, name, count] of [
      ['providers', 'additions/providers.csv', 19],
      ['consultations', 'consultations.csv', 65],
      ['consultations', 'additions/consultations.csv', 1],
    ] as const) {
      const { code, out } = await run([kind, join(seedFolder, name), '--apply'])
      expect(code).toBe(0)
      expect(out).toContain(`unchanged: ${count}, refused: 0`)
    }
    expect(await store.version()).toBe(version)
  })

  test('a coordinator’s edit is not lost to an older file', async () => {
    await run(['providers', file('id,phones,verified_at,verified_by\nflac-kerben,0312 626210,2026-11-20,Aigul\n'), '--apply'])
    const { out } = await run(['providers', join(seedFolder, 'providers.csv'), '--apply'])
    expect((await provider('flac-kerben'))?.phones).toHaveLength(1)
    expect(out).toContain('the register keeps “+996312626210”')
  })
})

test('a long import shows progress beside the report, and is one transaction', async () => {
  const rows = Array.from({ length: 2500 }, (_, index) => `ngo-many-${index},ngo,Many ${index}\n`).join('')
  const { code, out, progress } = await run(['providers', file(`id,kind,name_en\n${rows}`), '--apply', '--json'])
  expect(code).toBe(0)
  expect(progress).toContain('2500 of 2500 rows')
  expect(JSON.parse(out)).toMatchObject({ applied: true, batch: { changes: 2500 } })
  expect((await store.batches(10)).filter(({ kind }) => kind === 'import')).toHaveLength(1)
})

test('a hidden place appears in no report', async () => {
  const secret = 'CANARY-STREET-77'
  const first = file(
    `id,kind,name_en,address_en,phones,longitude,latitude,location_visibility\ncrisis-x,crisis_center,${secret},${secret},0312777888,75.123456,42.654321,hidden\n`,
  )
  const second = file(`id,address_en,longitude,latitude,phones\ncrisis-x,${secret} 2,75.123457,42.654322,777888\n`, 'second.csv')
  for (const given of [first, second])
    for (const flags of [[], ['--json'], ['--apply']]) {
      const { out } = await run(['providers', given, ...flags])
      expect(out).toContain('crisis-x')
      expect(out).not.toMatch(/canary|777888|75\.12|42\.65/iu)
    }
  expect((await provider('crisis-x'))?.location).toEqual({ longitude: 75.123457, latitude: 42.654322 })
})

test('a file in Kyrgyz columns, semicolons and decimal commas is understood', async () => {
  const path = file('\ufeffid;Телефон;Узундук;Кеңдик\r\nflac-kerben;(0312) 62 62 10;71,7585;41,4944\r\n')
  const { code } = await run(['providers', path, '--apply', '--language', 'ky'])
  expect(code).toBe(0)
  expect((await provider('flac-kerben'))?.location).toEqual({ longitude: 71.7585, latitude: 41.4944 })
})

test('a table written as CSV and read again is the same', async () => {
  const table = seedTable('additions/providers.csv')
  const { out } = await run(['providers', file(toCsv(rearrange(table, table.columns)))])
  expect(out).toContain('unchanged: 19, refused: 0')
})

test('a court building is not taken for a house of justice, nor by its kind for anything else', async () => {
  const rows = 'court-osh,justice_house,Дом правосудия\ncourt-talas,дом правосудия,Дом правосудия\n'
  const { code, out } = await run(['providers', file(`id,kind,name_ru\n${rows}`), '--apply'])
  expect(code).toBe(1)
  expect(out).toContain('row 2, column name_ru: A court building is not a house of justice')
  expect(out).toContain('[not_in_vocabulary]')
  expect(out).toContain('new: 0, changed: 0, unchanged: 0, refused: 2')
})

describe('what is not public', () => {
  const writeShelter = (edits: Parameters<typeof exampleWriting>[1]) =>
    store.write(exampleWriting(`shelter-${edits[0]?.action}`, edits))
  const shelter = exampleProvider({ id: 'shelter', location_visibility: 'hidden' })
  const opened = () => file('id,kind,name_ru,location_visibility\nshelter,ngo,Приют,public\n')

  test('becomes public by a file only with --allow-publish, which the door is told', async () => {
    await writeShelter([insert('provider', shelter)])
    const refused = await run(['providers', opened(), '--apply'])
    expect([refused.code, (await provider('shelter'))?.location_visibility]).toEqual([1, 'hidden'])
    expect(refused.out).toContain('[publish_needs_permission]')
    const allowed = await run(['providers', opened(), '--apply', '--allow-publish'])
    expect([allowed.code, (await provider('shelter'))?.location_visibility]).toEqual([0, 'public'])
  })

  test('does not come back as public after it was removed: nothing is written, and the report says why', async () => {
    await writeShelter([insert('provider', shelter)])
    await writeShelter([remove('provider', 1, 'shelter')])
    const version = await store.version()
    const { code, out } = await run(['providers', opened(), '--apply'])
    expect([code, await store.version()]).toEqual([1, version])
    expect(out).toContain('provider shelter: a place would become more public')
    const allowed = await run(['providers', opened(), '--apply', '--allow-publish'])
    expect([allowed.code, (await provider('shelter'))?.location_visibility]).toEqual([0, 'public'])
  })
})
