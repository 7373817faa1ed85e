/** SQLite's words for what migrations say in every database: types, checks of form, and the guards of history. */
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Holding } from '../engine.ts'
import type { DialectWords } from '../migrations/dialect-words.ts'
import { rebuildTable } from './rebuild-table.ts'
import { withCheck, withoutCheck } from './table-definition.ts'

/** "LGLM" and "LGLA": stands in the file's header, so that another program's database, or one of ours for another purpose, is never taken for it. */
export const applicationIds: Readonly<Record<Holding, number>> = { register: 0x4c474c4d, accounts: 0x4c474c41 }

const column = (name: string) => sql.ref(name)

/** GLOB has no repetition: a form is said as "nothing but these characters" and "like one of these". */
const only = (name: string, characters: string) => sql<boolean>`${column(name)} not glob ${sql.lit(`*[^${characters}]*`)}`

const like = (name: string, ...patterns: string[]): RawBuilder<boolean> =>
  sql`(${sql.join(
    patterns.map((pattern) => sql`${column(name)} glob ${sql.lit(pattern)}`),
    sql` or `,
  )})`

const jsonOf = (name: string, type: string) =>
  // CASE keeps json_type, which throws on what is not JSON, from being asked first
  sql<boolean>`case when json_valid(${column(name)}) then json_type(${column(name)}) = ${sql.lit(type)} else 0 end`

/** A plain statement: triggers cannot be made with bound parameters, and nothing here comes from outside. */
const run = (database: Kysely<unknown>, text: string) => sql.raw(text).execute(database)

const refuse = (message: string) => `begin select raise(abort, '${message}'); end`

/** INSERT OR REPLACE deletes without asking for triggers of DELETE: so nothing may be inserted in the place of another row. */
async function guardLog(database: Kysely<unknown>, table: string): Promise<void> {
  for (const verb of ['update', 'delete'])
    await run(
      database,
      `create trigger ${table}_no_${verb} before ${verb} on "${table}" ${refuse(`${table} is only ever added to`)}`,
    )
  await run(
    database,
    `create trigger ${table}_only_appended before insert on "${table}"
    when new.sequence is not (select coalesce(max(sequence), 0) + 1 from "${table}")
    ${refuse(`${table} only grows at its end`)}`,
  )
}

async function guardHistory(database: Kysely<unknown>): Promise<void> {
  for (const table of ['change', 'batch']) {
    for (const verb of ['update', 'delete'])
      await run(
        database,
        `create trigger ${table}_no_${verb} before ${verb} on "${table}" ${refuse(`history is never changed: ${verb} of ${table}`)}`,
      )
  }
  // INSERT OR REPLACE deletes without asking the triggers above: so nothing may be inserted in the place of another row
  await run(
    database,
    `create trigger batch_only_added before insert on batch when exists (select 1 from batch where id = new.id)
    ${refuse('history is never changed: this batch is there')}`,
  )
  await run(
    database,
    `create trigger change_only_appended before insert on change
    when new.sequence is not (select coalesce(max(sequence), 0) + 1 from change)
    ${refuse('history only grows at its end')}`,
  )
  await run(
    database,
    `create trigger change_follows_the_last before insert on change
    when new.revision is not 1 + coalesce((select max(revision) from change where noun = new.noun and record_id = new.record_id), 0)
      or new.before is not (select after from change where noun = new.noun and record_id = new.record_id and revision = new.revision - 1)
    ${refuse('a change starts where the last one of its record ended')}`,
  )
}

const newest = (noun: string, row: 'new' | 'old') =>
  `(select action || ' ' || revision from change where noun = '${noun}' and record_id = ${row}.id order by revision desc limit 1)`

/** A noun's row is only ever as its newest history row says: inserted, raised by one revision, or removed. */
async function guardNoun(database: Kysely<unknown>, noun: string): Promise<void> {
  const refused = refuse(`${noun}: rows are written by the door only, after their history`)
  await run(
    database,
    `create trigger ${noun}_insert_has_history before insert on ${noun}
    when exists (select 1 from ${noun} where id = new.id) or ${newest(noun, 'new')} is not 'insert ' || new.revision ${refused}`,
  )
  await run(
    database,
    `create trigger ${noun}_update_has_history before update on ${noun}
    when new.id <> old.id or new.revision <> old.revision + 1 or ${newest(noun, 'new')} is not 'update ' || new.revision ${refused}`,
  )
  await run(
    database,
    `create trigger ${noun}_removal_has_history before delete on ${noun}
    when ${newest(noun, 'old')} is not 'remove ' || (old.revision + 1) ${refused}`,
  )
}

/** All of them but for whose file it is. */
export const sqliteWords: Omit<DialectWords, 'markFile'> = {
  double: sql`real`,
  tableEnd: sql`strict`,
  isList: (name) => jsonOf(name, 'array'),
  isObject: (name) => jsonOf(name, 'object'),
  isIdentifier: (name) =>
    sql`(length(${column(name)}) between 1 and 100 and ${only(name, 'a-z0-9-')} and ${like(name, '[a-z0-9]*')} and ${like(name, '*[a-z0-9]')})`,
  isCountId: (name) => sql`(length(${column(name)}) between 1 and 61 and ${like(name, '[a-z]*')} and ${only(name, 'a-z0-9-')})`,
  isPlaceId: (name) =>
    sql`(length(${column(name)}) between 2 and 21 and ${like(name, '[sgw]*')} and ${only(name, 'sgw0-9')} and substr(${column(name)}, 2) not glob '*[^0-9]*')`,
  isPartialDate: (name) =>
    like(name, '[12][0-9][0-9][0-9]', '[12][0-9][0-9][0-9]-[01][0-9]', '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  isBishkekTime: (name) => like(name, '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:00+06:00'),
  isInstant: (name) => like(name, '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]*Z'),
  isHexadecimal: (name, length) => sql`(length(${column(name)}) = ${sql.lit(length)} and ${only(name, '0-9a-f')})`,
  guardHistory,
  guardLog,
  guardNoun,
  replaceCheck: (database, table, constraint, check) =>
    rebuildTable(database, table, (definition) => withCheck(definition, constraint, check.compile(database).sql)),
  dropChecks: (database, table, constraints) =>
    rebuildTable(database, table, (definition) => constraints.reduce(withoutCheck, definition)),
  columnsOf: async (database, table) => {
    const { rows } = await sql<{ name: string }>`select name from pragma_table_info(${table}) order by cid`.execute(database)
    return rows.map(({ name }) => name)
  },
}

export async function markFile(database: Kysely<unknown>, holds: Holding): Promise<void> {
  await run(database, `pragma application_id = ${applicationIds[holds]}`)
}
