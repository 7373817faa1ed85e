/** The door of plans: keeps what waits for a decision, row by row, until it is applied, dropped or too old. Never the register. */
import type { Noun } from '@legalmap/data/model/change.ts'
import { asFactOfNow } from '@legalmap/data/model/former-facts.ts'
import { type Decision, decisions, type PlanHead, type PlanRow, planHead, planRow } from '@legalmap/data/model/plan.ts'
import type { Kysely } from 'kysely'
import { z } from 'zod'
import { InvalidWritingError } from './errors.ts'
import type { Tables } from './tables.ts'
import { textFaults } from './validate.ts'

export interface StoredPlan extends PlanHead {
  rows: PlanRow[]
}

/** A plan without its rows, which may be many and hold what must not be told. */
export interface PlanSummary extends PlanHead {
  rows: number
}

/** `now` is an ISO instant: a plan that has expired is not there, whether or not it was purged. All may throw a StoreError. */
export interface PlanStore {
  /** Puts the plan in the place of the one of its id, if there is one. Throws InvalidWritingError. */
  keep(plan: StoredPlan): Promise<void>
  /** Newest first. */
  list(now: string): Promise<PlanSummary[]>
  read(id: string, now: string): Promise<StoredPlan | null>
  /** How many rows were decided; rows that the plan does not have are passed over. */
  decide(id: string, rows: readonly number[], decision: Decision, now: string): Promise<number>
  drop(id: string): Promise<void>
  /** Deletes what has expired, and says how many plans that were. */
  purge(now: string): Promise<number>
}

/** A statement takes so many values. */
const rowsInStatement = 100

const given = z.strictObject({ ...planHead.shape, rows: z.array(planRow).max(200_000) })

function valid(plan: StoredPlan): StoredPlan {
  const { rows, ...head } = plan
  const results = [planHead.safeParse(head), given.safeParse(plan)]
  const issues = results.flatMap(({ error }) => error?.issues ?? [])
  const faults = issues.map(({ path, message }) => ({ path: path.map(String).join('.'), message }))
  if (new Set(rows.map(({ row }) => row)).size < rows.length) faults.push({ path: 'rows', message: 'two rows have one number' })
  faults.push(...textFaults(plan))
  if (faults.length > 0) throw new InvalidWritingError(faults)
  return plan
}

async function keep(database: Kysely<Tables>, { rows, ...head }: StoredPlan): Promise<void> {
  await purge(database, head.at)
  await database.deleteFrom('plan').where('id', '=', head.id).execute()
  await database.insertInto('plan').values(head).execute()
  for (let first = 0; first < rows.length; first += rowsInStatement) {
    const some = rows.slice(first, first + rowsInStatement)
    await database
      .insertInto('plan_row')
      .values(some.map((row) => ({ plan_id: head.id, ...row, changes: JSON.stringify(row.changes) })))
      .execute()
  }
}

async function read(database: Kysely<Tables>, id: string, now: string): Promise<StoredPlan | null> {
  const head = await database.selectFrom('plan').selectAll().where('id', '=', id).where('expires_at', '>', now).executeTakeFirst()
  if (!head) return null
  const rows = await database.selectFrom('plan_row').selectAll().where('plan_id', '=', id).orderBy('row').execute()
  const ofNow = (noun: Noun, changes: string) =>
    (JSON.parse(changes) as PlanRow['changes']).map((change) => asFactOfNow(noun, change))
  return { ...head, rows: rows.map(({ plan_id: _, changes, ...row }) => ({ ...row, changes: ofNow(row.noun, changes) })) }
}

async function list(database: Kysely<Tables>, now: string): Promise<PlanSummary[]> {
  const plans = await database
    .selectFrom('plan')
    .leftJoin('plan_row', 'plan_row.plan_id', 'plan.id')
    .selectAll('plan')
    .select(({ fn }) => fn.count('plan_row.row').as('rows'))
    .where('expires_at', '>', now)
    .groupBy('plan.id')
    .orderBy('plan.at', 'desc')
    .orderBy('plan.id')
    .execute()
  return plans.map((plan) => ({ ...plan, rows: Number(plan.rows) }))
}

async function decide(database: Kysely<Tables>, id: string, rows: readonly number[], decision: Decision, now: string) {
  if (!decisions.includes(decision)) throw new InvalidWritingError([{ path: 'decision', message: 'not a decision' }])
  await purge(database, now)
  let decided = 0
  for (let first = 0; first < rows.length; first += rowsInStatement) {
    const some = rows.slice(first, first + rowsInStatement)
    const result = await database
      .updateTable('plan_row')
      .set({ decision })
      .where('plan_id', '=', id)
      .where('row', 'in', some)
      .executeTakeFirst()
    decided += Number(result.numUpdatedRows)
  }
  return decided
}

async function purge(database: Kysely<Tables>, now: string): Promise<number> {
  const result = await database.deleteFrom('plan').where('expires_at', '<=', now).executeTakeFirst()
  return Number(result.numDeletedRows)
}

type Work<T> = (transaction: Kysely<Tables>) => Promise<T>

/** `seen` reads as of one moment, `change` writes everything or nothing; both say the database's errors in the store's words. */
export const planStore = (seen: <T>(work: Work<T>) => Promise<T>, change: <T>(work: Work<T>) => Promise<T>): PlanStore => ({
  keep: async (plan) => {
    const kept = valid(plan)
    await change((transaction) => keep(transaction, kept))
  },
  list: (now) => seen((transaction) => list(transaction, now)),
  read: (id, now) => seen((transaction) => read(transaction, id, now)),
  decide: (id, rows, decision, now) => change((transaction) => decide(transaction, id, rows, decision, now)),
  drop: async (id) => {
    await change((transaction) => transaction.deleteFrom('plan').where('id', '=', id).execute())
  },
  purge: (now) => change((transaction) => purge(transaction, now)),
})
