/** `legalmap messages`: says which translations are missing or older than their English text, and marks those that were read. */
import { parseArgs } from 'node:util'
import {
  acceptTranslations,
  type TranslatedLanguage,
  type TranslationFault,
  translatedLanguages,
  translationFaults,
} from '@legalmap/data/messages/translations.ts'
import { readTables, type StoredTable, writeMarks } from './message-tables.ts'

const usage = `Usage: pnpm legalmap messages check [--language ky|ru]
       pnpm legalmap messages accept [--language ky|ru] KEY… | --all

check lists every Kyrgyz and Russian text that is missing, new, or older than the English text it was made from.
accept marks texts as right for the English of today: read them first. A KEY is one of check's lines, such as problems/land.name.`

const nameOf = ({ name }: StoredTable, key: string) => (name === '' ? key : `${name}/${key}`)

function lines(table: StoredTable, { language, key, fault }: TranslationFault): string[] {
  return [
    `${fault}  ${language}  ${nameOf(table, key)}`,
    `    en  ${table.texts.en[key]}`,
    ...(fault === 'missing' ? [] : [`    ${language}  ${table.texts[language][key]}`]),
  ]
}

/** Exit code 0 when nothing is left to do, 1 when something is, 2 when called wrongly. `folder` holds the tables. */
export function runMessages(given: readonly string[], out: (line: string) => void, folder?: string): number {
  const options = { language: { type: 'string' }, all: { type: 'boolean' }, help: { type: 'boolean' } } as const
  let asked: ReturnType<typeof read>
  const read = () => parseArgs({ args: [...given], options, allowPositionals: true })
  try {
    asked = read()
  } catch (error) {
    out(`${(error as Error).message}\n${usage}`)
    return 2
  }
  const [command, ...keys] = asked.positionals
  if (asked.values.help) {
    out(usage)
    return 0
  }
  const { language, all = false } = asked.values
  const wanted = language === undefined ? translatedLanguages : translatedLanguages.filter((one) => one === language)
  const called = command === 'check' ? keys.length === 0 && !all : command === 'accept' && keys.length > 0 !== all
  if (wanted.length === 0 || !called) {
    out(usage)
    return 2
  }
  const tables = readTables(folder)
  const isWanted = ({ language: of }: TranslationFault) => (wanted as readonly TranslatedLanguage[]).includes(of)
  const faultsOf = (table: StoredTable) => translationFaults(table.texts, table.from).filter(isWanted)
  if (command === 'check') {
    const found = tables.flatMap((table) => faultsOf(table).map((fault) => lines(table, fault)))
    for (const line of found.flat()) out(line)
    out(found.length === 0 ? 'Every translation is of the English text as it is.' : `${found.length} to look at.`)
    return found.length === 0 ? 0 : 1
  }
  const unknown = keys.filter(
    (key) => !tables.some((table) => Object.keys(table.texts.en).some((one) => nameOf(table, one) === key)),
  )
  if (unknown.length > 0) {
    out(`There is no ${unknown.join(', ')}.`)
    return 2
  }
  let accepted = 0
  for (const table of tables) {
    const chosen = faultsOf(table).filter(({ key, fault }) => fault !== 'missing' && (all || keys.includes(nameOf(table, key))))
    accepted += chosen.length
    writeMarks(table, acceptTranslations(table.texts.en, table.from, chosen), folder)
  }
  out(`${accepted} accepted.`)
  return 0
}
