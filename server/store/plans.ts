/** The door of plans: keeps what waits for a decision, row by row, until it is applied, dropped or too old. Never the register. */
import type { Noun } from '@legalmap/data/model/change.ts'
import { asFactOfNow } from '@legalmap/data/model/former-facts.ts'
import { type Decision, decisions, type PlanKind, type PlanRow, planHead, planRow } from '@legalmap/data/model/plan.ts'
import type { Kysely, Selectable } from 'kysely'
import { z } from 'zod'
import { InvalidWritingError } from './errors.ts'
import type { PlanSummary, Returned, StoredPlan } from './stored-plan.ts'
import type { Tables } from './tables.ts'
import { textFaults } from './validate.ts'

/** `now` is an ISO instant: a plan that has expired is not there, whether or not it was purged. All may throw a StoreError. */
export interface PlanStore {
  /** Puts the plan in the place of the one of its id, if there is one. Throws InvalidWritingError. */
  keep(plan: StoredPlan): Promise<void>
  /** Newest first. */
  list(now: string): Promise<PlanSummary[]>
  read(id: string, now: string): Promise<StoredPlan | null>
  /** Those of these kinds, oldest first; of one record only, where it is named. */
  find(now: string, kinds: readonly PlanKind[], record_id?: string): Promise<StoredPlan[]>
  /** Sends a plan back, once; false where it is not there or was sent back before. Throws InvalidWritingError. */
  sendBack(id: string, returned: Returned): Promise<boolean>
  /** How many rows were decided; rows that the plan does not have are passed over. */
  decide(id: string, rows: readonly number[], decision: Decision, now: string): Promise<number>
  drop(id: string): Promise<void>
  /** Deletes what has expired, and says how many plans that were. */
  purge(now: string): Promise<number>
}

/** A statement takes so many values. */
const rowsInStatement = 100
/** So many wait for a decision at most before somebody has to decide some. */
const mostFound = 500

const given = z.strictObject({ ...planHead.shape, rows: z.array(planRow).max(200_000) })

/** Throws InvalidWritingError. */
export function validPlan(plan: StoredPlan): StoredPlan {
  const { rows, returned: _, ...head } = plan
  const results = [planHead.safeParse(head), given.safeParse({ ...head, rows })]
  const issues = results.flatMap(({ error }) => error?.issues ?? [])
  const faults = issues.map(({ path, message }) => ({ path: path.map(String).join('.'), message }))
  if (new Set(rows.map(({ row }) => row)).size < rows.length) faults.push({ path: 'rows', message: 'two rows have one number' })
  faults.push(...textFaults(plan))
  if (faults.length > 0) throw new InvalidWritingError(faults)
  return plan
}

export async function keepPlan(database: Kysely<Tables>, { rows, returned: _, ...head }: StoredPlan): Promise<void> {
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
  return { ...planOf(head), rows: (await rowsOf(database, [id])).get(id) ?? [] }
}

const planOf = ({ returned_at: at, returned_by: by, returned_reason: reason, ...head }: Selectable<Tables['plan']>) => ({
  ...head,
  ...(at !== '' && { returned: { at, by, reason } }),
})

const ofNow = (noun: Noun, changes: string) =>
  (JSON.parse(changes) as PlanRow['changes']).map((change) => asFactOfNow(noun, change))

/** The rows of plans, in their order. */
async function rowsOf(database: Kysely<Tables>, ids: readonly string[]): Promise<Map<string, PlanRow[]>> {
  const found = await database
    .selectFrom('plan_row')
    .selectAll()
    .where('plan_id', 'in', [...ids])
    .orderBy('row')
    .execute()
  const rows = new Map<string, PlanRow[]>(ids.map((id) => [id, []]))
  for (const { plan_id, changes, ...row } of found) rows.get(plan_id)?.push({ ...row, changes: ofNow(row.noun, changes) })
  return rows
}

async function find(
  database: Kysely<Tables>,
  now: string,
  kinds: readonly PlanKind[],
  record_id?: string,
): Promise<StoredPlan[]> {
  let query = database
    .selectFrom('plan')
    .selectAll()
    .where('expires_at', '>', now)
    .where('kind', 'in', [...kinds])
  if (record_id !== undefined)
    query = query.where('id', 'in', ({ selectFrom }) =>
      selectFrom('plan_row').select('plan_id').where('record_id', '=', record_id),
    )
  const heads = await query.orderBy('at').orderBy('id').limit(mostFound).execute()
  if (heads.length === 0) return []
  const rows = await rowsOf(
    database,
    heads.map(({ id }) => id),
  )
  return heads.map((head) => ({ ...planOf(head), rows: rows.get(head.id) ?? [] }))
}

async function sendBack(database: Kysely<Tables>, id: string, returned: Returned): Promise<boolean> {
  const result = await database
    .updateTable('plan')
    .set({ returned_at: returned.at, returned_by: returned.by, returned_reason: returned.reason })
    .where('id', '=', id)
    .where('returned_at', '=', '')
    .executeTakeFirst()
  return Number(result.numUpdatedRows) === 1
}

const back = z.strictObject({ at: planHead.shape.at, by: planHead.shape.actor, reason: planHead.shape.reason })

function validReturn(returned: Returned): Returned {
  const { data, error } = back.safeParse(returned)
  const faults = [
    ...(error?.issues ?? []).map(({ path, message }) => ({ path: path.map(String).join('.'), message })),
    ...textFaults(returned),
  ]
  if (!data || faults.length > 0) throw new InvalidWritingError(faults)
  return data
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
  return plans.map(({ rows, ...plan }) => ({ ...planOf(plan), rows: Number(rows) }))
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
    const kept = validPlan(plan)
    await change((transaction) => keepPlan(transaction, kept))
  },
  list: (now) => seen((transaction) => list(transaction, now)),
  read: (id, now) => seen((transaction) => read(transaction, id, now)),
  find: (now, kinds, record_id) => seen((transaction) => find(transaction, now, kinds, record_id)),
  sendBack: async (id, returned) => {
    const given = validReturn(returned)
    return change((transaction) => sendBack(transaction, id, given))
  },
  decide: (id, rows, decision, now) => change((transaction) => decide(transaction, id, rows, decision, now)),
  drop: async (id) => {
    await change((transaction) => transaction.deleteFrom('plan').where('id', '=', id).execute())
  },
  purge: (now) => change((transaction) => purge(transaction, now)),
})
