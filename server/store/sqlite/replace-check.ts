/** Changes a CHECK constraint in SQLite, which can only be done by building the table anew and moving its rows over. */
import { type Kysely, type RawBuilder, sql } from 'kysely'

interface SchemaRow {
  type: string
  name: string
  tbl_name: string
  sql: string
}

/** From the bracket that opens at `start` to behind the one that closes it; brackets inside quotes do not count. */
function behindBracket(text: string, start: number): number {
  let depth = 0
  let quote = ''
  for (let index = start; index < text.length; index++) {
    const character = text.charAt(index)
    if (quote !== '') {
      if (character === quote) quote = ''
    } else if (character === "'" || character === '"') quote = character
    else if (character === '(') depth += 1
    else if (character === ')' && --depth === 0) return index + 1
  }
  throw new Error('a bracket of the schema is not closed')
}

function withCheck(definition: string, constraint: string, check: string): string {
  const opening = `constraint "${constraint}" check (`
  const at = definition.indexOf(opening)
  if (at < 0) throw new Error(`the schema has no constraint ${constraint}`)
  const bracket = at + opening.length - 1
  return `${definition.slice(0, bracket)}(${check})${definition.slice(behindBracket(definition, bracket))}`
}

const inQuotes = (name: string) => `"${name.replaceAll('"', '""')}"`

/**
 * SQLite's own recipe (lang_altertable, "Making Other Kinds Of Table Schema Changes"). The triggers that know the table go first, or
 * its new name would be refused, and come back as they were.
 */
export async function replaceCheck(
  database: Kysely<unknown>,
  table: string,
  constraint: string,
  check: RawBuilder<boolean>,
): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(database)
  const { rows } = await sql<SchemaRow>`select type, name, tbl_name, sql from sqlite_schema where sql is not null`.execute(
    database,
  )
  const definition = rows.find(({ type, name }) => type === 'table' && name === table)?.sql
  if (definition === undefined) throw new Error(`the schema has no table ${table}`)
  const indexes = rows.filter(({ type, tbl_name }) => type === 'index' && tbl_name === table)
  const triggers = rows.filter(({ type, sql: text }) => type === 'trigger' && new RegExp(`\\b${table}\\b`).test(text))
  for (const { name } of triggers) await run(`drop trigger ${inQuotes(name)}`)
  const next = `${table}_next`
  const opening = `create table ${inQuotes(table)}`
  if (definition.slice(0, opening.length).toLowerCase() !== opening) throw new Error(`the table ${table} was made in another way`)
  const changed = withCheck(definition, constraint, check.compile(database).sql)
  await run(`create table ${inQuotes(next)}${changed.slice(opening.length)}`)
  await run(`insert into ${inQuotes(next)} select * from ${inQuotes(table)}`)
  await run(`drop table ${inQuotes(table)}`)
  await run(`alter table ${inQuotes(next)} rename to ${inQuotes(table)}`)
  for (const { sql: text } of [...indexes, ...triggers]) await run(text)
}
