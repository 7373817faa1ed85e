/** The tables of messages on the disk: each folder below `data/messages` that has a text in every language, and its marks. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { MessageTable, TranslatedFrom } from '@legalmap/data/messages/translations.ts'
import { type Language, languages } from '@legalmap/data/model/language.ts'

const messagesFolder = fileURLToPath(new URL('../../data/messages/', import.meta.url))
const marksName = 'translated-from.json'

/** `name` is empty for the table of the site itself, `problems` and so on for the others. */
export interface StoredTable {
  name: string
  texts: Record<Language, MessageTable>
  from: TranslatedFrom
}

function* foldersIn(folder: string, name = ''): Generator<string> {
  if (existsSync(join(folder, name, 'en.json'))) yield name
  for (const entry of readdirSync(join(folder, name), { withFileTypes: true }))
    if (entry.isDirectory()) yield* foldersIn(folder, join(name, entry.name))
}

export function readTables(folder = messagesFolder): StoredTable[] {
  const read = <Shape>(...path: string[]) => JSON.parse(readFileSync(join(folder, ...path), 'utf8')) as Shape
  return [...foldersIn(folder)].map((name) => ({
    name,
    texts: Object.fromEntries(languages.map((language) => [language, read(name, `${language}.json`)])) as StoredTable['texts'],
    from: existsSync(join(folder, name, marksName)) ? read(name, marksName) : { ky: {}, ru: {} },
  }))
}

export function writeMarks({ name }: Pick<StoredTable, 'name'>, from: TranslatedFrom, folder = messagesFolder): void {
  writeFileSync(join(folder, name, marksName), `${JSON.stringify(from, null, 2)}\n`)
}
