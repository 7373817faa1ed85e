/** `legalmap export`: writes the register's providers as a file that the import reads again, for coordinators at this machine. */
import { closeSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Gazetteer } from '@legalmap/data/geo/gazetteer.ts'
import { reportText } from '@legalmap/data/importing/finding-text.ts'
import { writeProviders } from '@legalmap/data/importing/write-table.ts'
import { isLanguage, type Language } from '@legalmap/data/model/language.ts'
import { csvOf } from '@legalmap/server/importing/write-csv.ts'
import type { Store } from '@legalmap/server/store/open-store.ts'

/** The command closes the store. `out` takes whole lines. */
export interface ExportSurroundings {
  openStore(asked: { readonly: boolean }): Promise<Store>
  gazetteer: Gazetteer
  out(line: string): void
}

const exitCodes = { fine: 0, unwritten: 1, usage: 2 } as const

const options = {
  language: { type: 'string', default: 'en' },
  help: { type: 'boolean', default: false },
} as const

function read(given: readonly string[]) {
  try {
    return parseArgs({ args: [...given], options, allowPositionals: true })
  } catch {
    return null
  }
}

/** Writes a file that is not there yet, whole or not at all; says what stood in the way. */
function writeNew(file: string, text: string): { message: 'export_there' | 'export_cut_off'; reason: string } | null {
  let opened: number
  try {
    // it holds what must not be told: nobody else on the machine may read it, and nothing that is there is written over
    opened = openSync(file, 'wx', 0o600)
  } catch (error) {
    return { message: 'export_there', reason: reasonOf(error) }
  }
  try {
    writeFileSync(opened, text)
    return null
  } catch (error) {
    rmSync(file)
    return { message: 'export_cut_off', reason: reasonOf(error) }
  } finally {
    closeSync(opened)
  }
}

const reasonOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error)

async function exportTo(file: string, language: Language, store: Store, around: ExportSurroundings): Promise<number> {
  const { providers } = await store.register()
  const { unsaid, ...table } = writeProviders(providers, around.gazetteer)
  const refused = writeNew(file, csvOf(table))
  if (refused) {
    around.out(reportText(refused.message, language, { file, reason: refused.reason }))
    return exitCodes.unwritten
  }
  for (const { id, column } of unsaid) around.out(reportText('export_unsaid', language, { record: id, column }))
  around.out(reportText('exported', language, { count: String(table.rows.length), file }))
  return exitCodes.fine
}

/** `given` are the arguments after `export`. The register is only read. Throws the store's errors. */
export async function runExport(given: readonly string[], around: ExportSurroundings): Promise<number> {
  const parsed = read(given)
  const asked = parsed?.values.language ?? 'en'
  const language = isLanguage(asked) ? asked : 'en'
  const usage = reportText('export_usage', language)
  if (parsed?.values.help) {
    around.out(usage)
    return exitCodes.fine
  }
  const [what, file, ...more] = parsed?.positionals ?? []
  if (!isLanguage(asked) || what !== 'providers' || file === undefined || more.length > 0) {
    around.out(`${reportText(isLanguage(asked) ? 'wrong_export' : 'wrong_language', language)}\n${usage}`)
    return exitCodes.usage
  }
  const store = await around.openStore({ readonly: true })
  try {
    return await exportTo(file, language, store, around)
  } finally {
    await store.close()
  }
}
