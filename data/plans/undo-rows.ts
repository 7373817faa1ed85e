/** Turns a batch back: rows that make of each record what it was before, one row a record. */
import type { Change } from '../model/change.ts'
import { changesBetween } from '../model/merge.ts'
import type { PlanRow } from '../model/plan.ts'

type Facts = Record<string, unknown>

/** `changes` are all of the batch, oldest first. A record that came and went within the batch needs nothing. */
export function undoRows(changes: readonly Change[]): PlanRow[] {
  const spans = new Map<string, { first: Change; last: Change }>()
  for (const change of changes) {
    const key = `${change.noun} ${change.record_id}`
    spans.set(key, { first: spans.get(key)?.first ?? change, last: change })
  }
  const rows: PlanRow[] = []
  for (const { first, last } of spans.values()) {
    const [was, is] = [first.before as Facts | null, last.after as Facts | null]
    if (was === null && is === null) continue
    rows.push({
      row: rows.length + 1,
      noun: first.noun,
      record_id: first.record_id,
      action: is === null ? 'insert' : was === null ? 'remove' : 'update',
      base_revision: is === null ? null : last.revision,
      changes: changesBetween(first.noun, is, was),
      decision: 'apply',
    })
  }
  return rows
}
