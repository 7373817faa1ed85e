/** Takes what is redacted out of the plans that wait: a plan is no history, so there it goes for good. */
import { blankOut, findPiece } from '@legalmap/data/model/blank-out.ts'
import type { Noun } from '@legalmap/data/model/change.ts'
import { isEqual } from '@legalmap/data/model/equal.ts'
import { factsOf } from '@legalmap/data/model/facts.ts'
import { asFactOfNow } from '@legalmap/data/model/former-facts.ts'
import type { FactChange } from '@legalmap/data/model/merge.ts'
import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/** The value of a fact, or a piece of text wherever it stands. */
export type Sought = { fact: string; value: unknown } | { piece: string }

const has = (fact: string, value: unknown, sought: Sought): boolean =>
  'piece' in sought ? findPiece(value, sought.piece).length > 0 : fact === sought.fact && isEqual(value, sought.value)

const holds = ({ fact, before, after, assured }: FactChange, sought: Sought): boolean =>
  [before, after].some((value) => has(fact, value, sought)) || ('piece' in sought && has(fact, assured, sought))

/** A record that comes or goes needs all its facts: there the side that has it becomes empty. */
function emptied(noun: Noun, change: FactChange): FactChange {
  const empty = factsOf[noun].find(({ key }) => key === change.fact)?.empty ?? null
  return { fact: change.fact, before: change.before === null ? null : empty, after: change.after === null ? null : empty }
}

export async function redactPlans(database: Kysely<Tables>, noun: Noun, record_id: string, sought: Sought): Promise<void> {
  const rows = await database
    .selectFrom('plan_row')
    .selectAll()
    .where('noun', '=', noun)
    .where('record_id', '=', record_id)
    .execute()
  const touched = new Set<string>()
  for (const { plan_id, row, action, changes: text } of rows) {
    const changes = (JSON.parse(text) as FactChange[]).map((change) => asFactOfNow(noun, change))
    if (!changes.some((change) => holds(change, sought))) continue
    touched.add(plan_id)
    const left =
      action === 'update'
        ? changes.filter((change) => !holds(change, sought))
        : changes.map((change) => (holds(change, sought) ? emptied(noun, change) : change))
    const one = { plan_id, row }
    if (left.length === 0) await database.deleteFrom('plan_row').where('plan_id', '=', plan_id).where('row', '=', row).execute()
    else
      await database
        .updateTable('plan_row')
        .set({ changes: JSON.stringify(left) })
        .where('plan_id', '=', one.plan_id)
        .where('row', '=', one.row)
        .execute()
  }
  for (const id of touched)
    await database
      .deleteFrom('plan')
      .where('id', '=', id)
      .where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom('plan_row').select('row').whereRef('plan_row.plan_id', '=', 'plan.id'))),
      )
      .execute()
  if ('piece' in sought) await redactReasons(database, [...new Set(rows.map(({ plan_id }) => plan_id))], sought.piece)
}

async function redactReasons(database: Kysely<Tables>, ids: readonly string[], piece: string): Promise<void> {
  for (const id of ids) {
    const plan = await database.selectFrom('plan').select('reason').where('id', '=', id).executeTakeFirst()
    if (!plan || findPiece(plan.reason, piece).length === 0) continue
    const { reason } = blankOut({ reason: plan.reason }, findPiece({ reason: plan.reason }, piece), () => undefined) as {
      reason: string
    }
    await database.updateTable('plan').set({ reason }).where('id', '=', id).execute()
  }
}
