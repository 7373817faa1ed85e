/** Puts changes into the database, history first as the triggers demand: each kind of statement is built once and run for many rows. */
import type { Noun } from '@legalmap/data/model/change.ts'
import { CompiledQuery, type Kysely } from 'kysely'
import type { NextChange } from './next-changes.ts'
import { type Cell, type Row, toRow } from './nouns.ts'
import type { ChangeRow, NounRow, Tables } from './tables.ts'

/** So many rows in one statement take least time. */
const rowsAtOnce = 20

type MakeStatement = (transaction: Kysely<Tables>, rows: readonly Row[]) => { compile(): CompiledQuery }

const intoHistory: MakeStatement = (transaction, rows) => transaction.insertInto('change').values(rows as unknown as ChangeRow[])
const insertInto =
  (noun: Noun): MakeStatement =>
  (transaction, rows) =>
    transaction.insertInto<Noun>(noun).values(rows as NounRow[])
const updateIn =
  (noun: Noun): MakeStatement =>
  (transaction, [row = {}]) =>
    transaction.updateTable<Noun>(noun).set(row).where('id', '=', String(row.id))
const deleteFrom =
  (noun: Noun): MakeStatement =>
  (transaction, [row = {}]) =>
    transaction.deleteFrom<Noun>(noun).where('id', '=', String(row.id))

/** Puts changes of one writing after the other; statements are kept from one call to the next. */
export function changesInto(transaction: Kysely<Tables>): (changes: readonly NextChange[]) => Promise<void> {
  const statements = new Map<string, string>()

  /** All rows have the same columns in the same order. `more` are the parameters behind those of the rows. */
  async function run(name: string, build: MakeStatement, rows: readonly Row[], more: readonly Cell[] = []): Promise<void> {
    const key = `${name} ${rows.length}`
    const text = statements.get(key) ?? build(transaction, rows).compile().sql
    statements.set(key, text)
    await transaction.executeQuery(CompiledQuery.raw(text, [...rows.flatMap((row) => Object.values(row)), ...more]))
  }

  async function runMany(name: string, build: MakeStatement, rows: readonly Row[]): Promise<void> {
    for (let first = 0; first < rows.length; first += rowsAtOnce) await run(name, build, rows.slice(first, first + rowsAtOnce))
  }

  return async (changes) => {
    await runMany(
      'history',
      intoHistory,
      changes.map(({ row }) => ({ ...row })),
    )
    for (const [noun, ofNoun] of Map.groupBy(changes, ({ row }) => row.noun)) {
      const inserted: Row[] = []
      for (const { row, record } of ofNoun) {
        const { record_id: id, revision } = row
        if (record === null) await run(`remove ${noun}`, deleteFrom(noun), [{ id }])
        else if (row.action === 'insert') inserted.push({ ...toRow(noun, record), revision })
        else await run(`update ${noun}`, updateIn(noun), [{ ...toRow(noun, record), revision }], [id])
      }
      await runMany(`insert ${noun}`, insertInto(noun), inserted)
    }
  }
}
