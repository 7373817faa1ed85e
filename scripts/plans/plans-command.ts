/** `legalmap plans`: what waits for a decision, the decisions, and carrying them out. */
import { randomUUID } from 'node:crypto'
import { reportText } from '@legalmap/data/importing/finding-text.ts'
import type { Language } from '@legalmap/data/model/language.ts'
import { settleRows } from '@legalmap/data/plans/settle-rows.ts'
import { beginningOf } from '@legalmap/data/text/whole-letters.ts'
import { applyRows } from '@legalmap/server/plans/apply-rows.ts'
import { readToday } from '@legalmap/server/plans/read-today.ts'
import type { BatchKind, Store, StoredPlan } from '@legalmap/server/store/open-store.ts'
import { settledLines } from './plan-report.ts'
import { exitCodes, type PlanArguments, type PlanSurroundings, readPlanArguments } from './plan-surroundings.ts'

const actions = ['show', 'apply', 'leave', 'refuse', 'drop'] as const
type Action = (typeof actions)[number]

async function list(store: Store, now: string, language: Language): Promise<string[]> {
  const plans = await store.plans.list(now)
  if (plans.length === 0) return [reportText('plans_none', language)]
  return plans.map(({ id, rows, reason, expires_at }) =>
    reportText('plan_line', language, { plan: id, rows: String(rows), until: expires_at.slice(0, 10), reason }),
  )
}

async function show(plan: StoredPlan, store: Store, { language, mayPublish }: PlanArguments, at: string): Promise<string[]> {
  const asked = plan.rows.map((row) => ({ ...row, decision: 'apply' as const }))
  const settled = settleRows(asked, await readToday(store, asked), { at, mayPublish })
  return [reportText('plan_title', language, { plan: plan.id, reason: plan.reason }), ...settledLines(settled, [], language)]
}

/** Writes the rows that are named, or all that are not refused; what is left stays in the plan. */
async function apply(
  plan: StoredPlan,
  store: Store,
  asked: PlanArguments,
  at: string,
): Promise<{ lines: string[]; left: boolean }> {
  const { language, actor, mayPublish } = asked
  const isAsked = ({ row, decision }: StoredPlan['rows'][number]) =>
    asked.rows.length > 0 ? asked.rows.includes(row) : decision !== 'refuse'
  const chosen = plan.rows.filter(isAsked).map((row) => ({ ...row, decision: 'apply' as const }))
  const reason = asked.reason || reportText('plan_reason', language, { plan: plan.id, reason: beginningOf(plan.reason, 800) })
  const kind: BatchKind = plan.kind === 'proposal' || plan.kind === 'review' ? 'edit' : plan.kind
  const batch = { id: `${kind}-${randomUUID()}`, kind, file_name: plan.file_name, file_sha256: plan.file_sha256 }
  const applied = await applyRows(store, chosen, { at, actor, reason, batch, mayPublish })
  const rest = [...plan.rows.filter((row) => !isAsked(row)), ...applied.rows.flatMap(({ left }) => left ?? [])]
  if (rest.some(({ decision }) => decision !== 'refuse'))
    await store.plans.keep({ ...plan, rows: rest.sort((a, b) => a.row - b.row) })
  else await store.plans.drop(plan.id)
  const { written } = applied
  const outcome = written
    ? reportText('applied', language, { batch: written.batch_id, changes: String(written.changes) })
    : reportText('nothing_to_do', language)
  return {
    lines: [...settledLines(applied.rows, [], language), '', outcome],
    left: applied.rows.some(({ left }) => left),
  }
}

async function act(action: Action, id: string, store: Store, asked: PlanArguments, around: PlanSurroundings): Promise<number> {
  const { language } = asked
  const now = around.now().toISOString()
  const plan = await store.plans.read(id, now)
  if (!plan) {
    around.out(reportText('plan_unknown', language, { plan: id }))
    return exitCodes.left
  }
  if (action === 'show') around.out((await show(plan, store, asked, now)).join('\n'))
  else if (action === 'apply') {
    const { lines, left } = await apply(plan, store, asked, now)
    around.out(lines.join('\n'))
    if (left) return exitCodes.left
  } else if (action === 'drop') {
    await store.plans.drop(id)
    around.out(reportText('plan_dropped', language))
  } else {
    const rows = asked.rows.length > 0 ? asked.rows : plan.rows.map(({ row }) => row)
    around.out(reportText('plan_decided', language, { count: String(await store.plans.decide(id, rows, action, now)) }))
  }
  return exitCodes.fine
}

/** `given` are the arguments after `plans`; none lists what waits. Throws the store's errors. */
export async function runPlans(given: readonly string[], around: PlanSurroundings): Promise<number> {
  const asked = readPlanArguments(given, around)
  const usage = reportText('plans_usage', 'wrong' in asked ? (around.language ?? 'en') : asked.language)
  if ('wrong' in asked) {
    around.out(`${asked.wrong}\n${usage}`)
    return exitCodes.usage
  }
  if (asked.help) {
    around.out(usage)
    return exitCodes.fine
  }
  const [word, id, ...more] = asked.positionals
  const action = actions.find((one) => one === word)
  if (word !== undefined && (!action || id === undefined || more.length > 0)) {
    around.out(`${reportText('wrong_plan', asked.language)}\n${usage}`)
    return exitCodes.usage
  }
  const store = await around.openStore({ readonly: action === undefined || action === 'show' })
  try {
    if (action && id !== undefined) return await act(action, id, store, asked, around)
    around.out((await list(store, around.now().toISOString(), asked.language)).join('\n'))
    return exitCodes.fine
  } finally {
    await store.close()
  }
}
