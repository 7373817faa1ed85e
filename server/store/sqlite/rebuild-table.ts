/** Changes the constraints of a table in SQLite, which can only be done by making the table anew and moving its rows over. */
import { type Kysely, sql } from 'kysely'

interface SchemaRow {
  type: string
  name: string
  tbl_name: string
  sql: string
}

const inQuotes = (name: string) => `"${name.replaceAll('"', '""')}"`

/**
 * SQLite's own recipe (lang_altertable, "Making Other Kinds Of Table Schema Changes"). Foreign keys must be off: else dropping the old
 * table would delete its rows first, and every row that refers to them would stop the commit. The triggers that know the table go
 * first, or its new name would be refused, and come back as they were.
 */
export async function rebuildTable(
  database: Kysely<unknown>,
  table: string,
  change: (definition: string) => string,
): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(database)
  const enforced = await sql<{ foreign_keys: number }>`pragma foreign_keys`.execute(database)
  if (enforced.rows[0]?.foreign_keys !== 0) throw new Error(`the table ${table} cannot be made anew while foreign keys are on`)
  const { rows } = await sql<SchemaRow>`select type, name, tbl_name, sql from sqlite_schema where sql is not null`.execute(
    database,
  )
  const definition = rows.find(({ type, name }) => type === 'table' && name === table)?.sql
  if (definition === undefined) throw new Error(`the schema has no table ${table}`)
  const indexes = rows.filter(({ type, tbl_name }) => type === 'index' && tbl_name === table)
  const triggers = rows.filter(({ type, sql: text }) => type === 'trigger' && new RegExp(`\\b${table}\\b`).test(text))
  const next = `${table}_next`
  const changed = change(definition).replace(/^create table (?:"(?:[^"]|"")*"|\w+)/i, `create table ${inQuotes(next)}`)
  if (!changed.startsWith(`create table ${inQuotes(next)}`)) throw new Error(`the table ${table} was made in another way`)
  for (const { name } of triggers) await run(`drop trigger ${inQuotes(name)}`)
  await run(changed)
  await run(`insert into ${inQuotes(next)} select * from ${inQuotes(table)}`)
  await run(`drop table ${inQuotes(table)}`)
  await run(`alter table ${inQuotes(next)} rename to ${inQuotes(table)}`)
  for (const { sql: text } of [...indexes, ...triggers]) await run(text)
}
