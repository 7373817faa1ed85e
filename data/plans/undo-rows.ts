/** Turns a batch back: rows that make of each record what it was before, one row a record. */
import type { Change } from '../model/change.ts'
import { factsOf } from '../model/facts.ts'
import { changesBetween, isGroup, isMergedWhole } from '../model/merge.ts'
import type { PlanRow } from '../model/plan.ts'

type Facts = Record<string, unknown>

/** What was blanked is not brought back: a record that returns has nothing there. */
function withoutBlanked({ noun, blanked }: Change, record: Facts | null): Facts | null {
  if (!record || !blanked || blanked.before.length === 0) return record
  const rest: Facts = { ...record, ...('assured' in record && { assured: { ...(record.assured as Facts) } }) }
  for (const { key, empty } of factsOf[noun])
    if (blanked.before.includes(key)) {
      rest[key] = empty
      delete (rest.assured as Facts | undefined)?.[key]
    }
  return rest
}

/** What was blanked cannot be restored, and what means something only with it is left as it stands, too. */
function changesBack({ noun, blanked }: Change, is: Facts, was: Facts): PlanRow['changes'] {
  const lost = blanked?.before ?? []
  const changes = changesBetween(noun, is, was)
  if (isMergedWhole(noun) && lost.length > 0) return []
  return changes.filter(({ fact }) => !lost.some((one) => isGroup(noun, one, fact)))
}

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
    const back = was && is ? changesBack(first, is, was) : changesBetween(first.noun, is, withoutBlanked(first, was))
    if (back.length === 0 && first.blanked) continue
    rows.push({
      row: rows.length + 1,
      noun: first.noun,
      record_id: first.record_id,
      action: is === null ? 'insert' : was === null ? 'remove' : 'update',
      base_revision: is === null ? null : last.revision,
      changes: back,
      decision: 'apply',
    })
  }
  return rows
}
