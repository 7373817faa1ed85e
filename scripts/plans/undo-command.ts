/** `legalmap undo`: shows what undoing a batch would change, and undoes it when told to. What somebody changed since stays. */
import { randomUUID } from 'node:crypto'
import { reportText } from '@legalmap/data/importing/finding-text.ts'
import { planExpiry } from '@legalmap/data/model/plan.ts'
import { settleRows } from '@legalmap/data/plans/settle-rows.ts'
import { applyRows } from '@legalmap/server/plans/apply-rows.ts'
import { keepLeft } from '@legalmap/server/plans/keep-left.ts'
import { readToday } from '@legalmap/server/plans/read-today.ts'
import { planUndo } from '@legalmap/server/plans/undo-batch.ts'
import type { Store } from '@legalmap/server/store/open-store.ts'
import { settledLines } from './plan-report.ts'
import { exitCodes, type PlanArguments, type PlanSurroundings, readPlanArguments } from './plan-surroundings.ts'

async function undo(batch: string, asked: PlanArguments, store: Store, around: PlanSurroundings): Promise<number> {
  const { language, actor, mayPublish } = asked
  const rows = await planUndo(store, batch)
  if (rows === null) {
    around.out(reportText('batch_unknown', language, { batch }))
    return exitCodes.left
  }
  const at = around.now().toISOString()
  const title = reportText('undo_title', language, { batch })
  if (!asked.apply) {
    const settled = settleRows(rows, await readToday(store, rows), { at, mayPublish })
    const next = settled.some(({ edit }) => edit) ? 'dry_run' : 'nothing_to_do'
    around.out([title, ...settledLines(settled, [], language), '', reportText(next, language)].join('\n'))
    return settled.some(({ left }) => left) ? exitCodes.left : exitCodes.fine
  }
  const reason = asked.reason || reportText('undo_reason', language, { batch })
  const id = `undo-${randomUUID()}`
  const about = { at, actor, reason, batch: { id, kind: 'undo' as const, file_name: '', file_sha256: '' } }
  const applied = await applyRows(store, rows, { ...about, mayPublish })
  const lines = [title, ...settledLines(applied.rows, [], language), '']
  if (applied.written)
    lines.push(reportText('undone', language, { batch: applied.written.batch_id, changes: String(applied.written.changes) }))
  else lines.push(reportText('nothing_to_do', language))
  const head = { id, kind: 'undo' as const, at, actor, reason, file_name: '', file_sha256: '', undoes: batch }
  const left = await keepLeft(store, head, applied.rows)
  if (left)
    lines.push(
      reportText('left_kept', language, {
        plan: id,
        until: planExpiry(at).slice(0, 10),
        count: String(applied.rows.filter((row) => row.left).length),
      }),
    )
  around.out(lines.join('\n'))
  return left ? exitCodes.left : exitCodes.fine
}

/** `given` are the arguments after `undo`. Without `--apply` nothing is written. Throws the store's errors. */
export async function runUndo(given: readonly string[], around: PlanSurroundings): Promise<number> {
  const asked = readPlanArguments(given, around)
  const usage = reportText('undo_usage', 'wrong' in asked ? (around.language ?? 'en') : asked.language)
  if (!('wrong' in asked) && asked.help) {
    around.out(usage)
    return exitCodes.fine
  }
  const wrong = 'wrong' in asked ? asked.wrong : asked.positionals.length === 1 ? '' : reportText('wrong_batch', asked.language)
  const [batch] = 'wrong' in asked ? [] : asked.positionals
  if ('wrong' in asked || wrong !== '' || batch === undefined) {
    around.out(`${wrong}\n${usage}`)
    return exitCodes.usage
  }
  const store = await around.openStore({ readonly: !asked.apply })
  try {
    return await undo(batch, asked, store, around)
  } finally {
    await store.close()
  }
}
