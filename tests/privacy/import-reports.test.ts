import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { headerAliases } from '@legalmap/data/importing/header-aliases.ts'
import { providerFields } from '@legalmap/data/importing/provider-fields.ts'
import { visitFields } from '@legalmap/data/importing/visit-fields.ts'
import { languages } from '@legalmap/data/model/language.ts'
import { runImport } from '@legalmap/scripts/import/import-command.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestSite } from '../site.ts'
import { createCanarySite, first, restricted, secretPoint } from './canaries.ts'
import { secretNumbers, secretText, secretTexts } from './secrets.ts'

const folder = mkdtempSync(join(tmpdir(), 'legalmap-import-reports-'))
const [longitude, latitude] = secretPoint(first)
let site: TestSite
beforeAll(async () => {
  site = await createCanarySite({ variant: first })
})
afterAll(async () => {
  await site[Symbol.asyncDispose]()
  rmSync(folder, { recursive: true })
})

const toCsv = (rows: readonly Record<string, string>[]) => {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const line = (cells: readonly string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')
  return [line(columns), ...rows.map((row) => line(columns.map((column) => row[column] ?? '')))].join('\n')
}

async function reportOf(kind: 'providers' | 'visits', rows: readonly Record<string, string>[], ...flags: string[]) {
  const file = join(folder, `${kind}.csv`)
  writeFileSync(file, toCsv(rows))
  let out = ''
  await runImport([kind, file, ...flags], {
    openStore: async () => ({ ...site.store, close: async () => {} }),
    gazetteer: () => site.pack.gazetteer,
    out: (text) => {
      out += `${text}\n`
    },
    progress: { write: (text) => (out += text) },
    now: () => new Date(site.site.now()),
    user: 'tester',
  })
  return out
}

/** Columns whose cells may be told of a place that is known by its town, or that say which record and which place it is. */
const told =
  /^(?:id|kind|name_..|operator_..|phones|email|website|topics|audiences|languages|cost|accessibility|status|ways_to_come|what_to_bring_..|opened_on|supported_by|supported_until|closed_on|source_date|verified_at|location_visibility|oblast|provider_id|starts_at|ends_at|date|from|to)$/
const providerColumns = [...new Set([...providerFields.map(({ column }) => column), ...Object.keys(headerAliases)])]
const visitColumns = visitFields.map(({ column }) => column)

/** A secret in every cell that must not be told: as text, which is wrong where a number or a word of a list is expected. */
const secretCells = (columns: readonly string[], visibility: (typeof restricted)[number], field: string) =>
  Object.fromEntries(
    columns
      .filter((column) => !told.test(column))
      .map((column) => [column, `${secretText(`${visibility}${field}`).ru} ${column}`]),
  )

function expectNothingTold(report: string) {
  // an oblast may be told, and so may the word that stands in its place
  const text = report.replaceAll(/Зйыххвар\p{L}*oblast/gu, '')
  expect(secretTexts(text)).toEqual([])
  expect(secretNumbers(text, [[longitude, latitude]])).toEqual([])
}

describe.each(restricted)('the report of an import of places that are %s', (visibility) => {
  const common = { kind: 'crisis_center', location_visibility: visibility }
  const name = { name_en: 'Canary new', name_ru: 'Канарейка', name_ky: 'Канарейка' }
  const rows = [
    { ...secretCells(providerColumns, visibility, 'new'), ...common, ...name, id: `new-${visibility}` },
    { ...secretCells(providerColumns, visibility, 'changed'), ...common, ...name, id: `canary-${visibility}` },
    // coordinates that are read, but far from the town, or in the wrong order
    { ...common, ...name, id: `far-${visibility}`, settlement: 'Ош', longitude: String(longitude), latitude: String(latitude) },
    { ...common, ...name, id: `turned-${visibility}`, longitude: String(latitude), latitude: String(longitude) },
    // made public in the file: what it was still counts
    {
      ...secretCells(providerColumns, visibility, 'opened'),
      ...common,
      ...name,
      id: `canary-${visibility}`,
      location_visibility: 'public',
    },
  ]

  test.each(languages.flatMap((language) => ([[], ['--json']] as const).map((flags) => ({ language, flags }))))(
    'in $language with $flags tells nothing',
    async ({ language, flags }) => {
      for (const row of rows) {
        const text = await reportOf('providers', [row], '--language', language, ...flags)
        expect(text).toContain('providers.csv')
        expectNothingTold(text)
      }
      expectNothingTold(await reportOf('providers', rows, '--language', language, ...flags))
    },
  )

  test('of visits there tells nothing either', async () => {
    const visits = [`visit-${visibility}`, 'new'].map((id) => ({
      ...secretCells(visitColumns, visibility, 'visit'),
      id,
      provider_id: `canary-${visibility}`,
      starts_at: '2026-12-09 09:00',
      ends_at: '2026-12-09 12:00',
    }))
    for (const flags of [[], ['--json']]) {
      const text = await reportOf('visits', visits, ...flags)
      expect(text).toContain(`visit-${visibility}`)
      expectNothingTold(text)
    }
  })
})
