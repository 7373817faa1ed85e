import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runImport } from '@legalmap/scripts/import/import-command.ts'
import { seedRegister } from '@legalmap/server/importing/seed-register.ts'
import { openStore } from '@legalmap/server/store/open-store.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { gazetteer, now, seedFolder } from './shipped.ts'

const folder = mkdtempSync(join(tmpdir(), 'legalmap-import-visits-'))
const database = join(folder, 'register.sqlite')
beforeAll(async () => {
  const store = await openStore(database)
  await seedRegister(store, seedFolder, gazetteer, now)
  await store.close()
})
afterAll(() => rmSync(folder, { recursive: true }))

async function run(text: string, ...flags: string[]) {
  const path = join(folder, 'visits.csv')
  writeFileSync(path, text)
  const lines: string[] = []
  const code = await runImport(['visits', path, ...flags], {
    openStore: () => openStore(database),
    gazetteer: () => gazetteer,
    out: (line) => lines.push(line),
    progress: { write: () => {} },
    now: () => now,
    user: 'tester',
  })
  const store = await openStore(database)
  const { visits } = await store.register()
  const changes = await store.changes({ noun: 'visit', limit: 100 })
  await store.close()
  return { code, out: lines.join('\n'), visits, changes }
}

const file = `id;provider_id;Область;Район;Населённый пункт;Дата;Время начала;Время окончания;Место (рус.);topics;source_url
bus-uzgen;flac-bishkek;Ошская область;Узгенский район;Мырза-Аке;01.12.2026;9:00;16.30;дом культуры;land, family;https://printed.example/a
bus-back;flac-bishkek;Ошская область;Узгенский район;Мырза-Аке;02.12.2026;16:00;9:00;;;
bus-lost;flac-nowhere;;Узгенский район;;03.12.2026;9:00;16:00;;;
`

test('a file of visits changes nothing until it is told to, and says row and column of what it refuses', async () => {
  const { code, out, visits } = await run(file)
  expect([code, visits]).toEqual([1, []])
  expect(out).toContain('new: 1, changed: 0, unchanged: 0, refused: 2')
  expect(out).toContain('visits.csv, row 3, column ends_at')
  expect(out).toContain('visits.csv, row 4, column provider_id')
  const inRussian = (await run(file, '--language', 'ru')).out
  const inKyrgyz = (await run(file, '--language', 'ky')).out
  expect(inRussian).toContain('Выезд заканчивается (2026-12-02T09:00:00+06:00) раньше, чем начинается')
  expect(inKyrgyz).toContain('Көчмө кабыл алуу башталганга (2026-12-02T16:00:00+06:00) чейин эле бүтөт')
})

test('the good rows are written once, with their history; the same file again changes nothing', async () => {
  const { visits, changes } = await run(file, '--apply')
  expect(visits).toEqual([
    {
      revision: 1,
      record: expect.objectContaining({
        id: 'bus-uzgen',
        unit_id: 'uzgen',
        place_id: expect.stringMatching(/^s\d+$/),
        starts_at: '2026-12-01T09:00:00+06:00',
        ends_at: '2026-12-01T16:30:00+06:00',
        place: { ky: '', ru: 'дом культуры', en: '' },
        topics: ['land', 'family'],
        sources: [{ url: 'https://printed.example/a', title: '' }],
      }),
    },
  ])
  expect(changes).toEqual([expect.objectContaining({ actor: 'tester', action: 'insert', before: null, record_id: 'bus-uzgen' })])
  const again = await run(file, '--apply')
  expect([again.changes.length, again.visits[0]?.revision]).toEqual([1, 1])
  expect(again.out).toContain('new: 0, changed: 0, unchanged: 1, refused: 2')
})
