/** Turns a batch back: rows that make of each record what it was before, one row a record. */
import type { Change } from '../model/change.ts'
import { isEqual } from '../model/equal.ts'
import { factsOf } from '../model/facts.ts'
import { changesBetween, type FactChange, isGroup, isMergedWhole } from '../model/merge.ts'
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

/** Changes of one record between which nobody else changed it. */
interface Span {
  first: Change
  last: Change
}

/** The spans of each record, oldest first. */
function spansOf(changes: readonly Change[]): Span[][] {
  const spans = new Map<string, Span[]>()
  for (const change of changes) {
    const key = `${change.noun} ${change.record_id}`
    const known = spans.get(key) ?? []
    const newest = known.at(-1)
    if (newest && newest.last.revision + 1 === change.revision) newest.last = change
    else known.push({ first: change, last: change })
    spans.set(key, known)
  }
  return [...spans.values()]
}

const changesOfSpan = ({ first, last }: Span): PlanRow['changes'] => {
  const [was, is] = [first.before as Facts | null, last.after as Facts | null]
  return was && is ? changesBack(first, is, was) : changesBetween(first.noun, is, withoutBlanked(first, was))
}

/** Whether turning the newer change back leads to where the older one ended: nobody else changed the fact in between. */
const goesOn = (newer: FactChange, older: FactChange) =>
  isEqual(newer.after, older.before) && isEqual(newer.assured?.after ?? null, older.assured?.before ?? null)

/** Spans with the changes of others between them: of a fact that these changed, only what came after them is turned back. */
function changesOfSpans(spans: readonly Span[]): PlanRow['changes'] {
  const back = new Map<string, FactChange>()
  const ended = new Set<string>()
  for (const span of spans.toReversed())
    for (const change of changesOfSpan(span)) {
      const newer = back.get(change.fact)
      if (ended.has(change.fact)) continue
      if (!newer) back.set(change.fact, change)
      else if (goesOn(newer, change)) back.set(change.fact, joined(newer, change))
      else ended.add(change.fact)
    }
  return [...back.values()]
}

function joined(newer: FactChange, { after, assured }: FactChange): FactChange {
  const { fact, before } = newer
  if (!newer.assured && !assured) return { fact, before, after }
  return { fact, before, after, assured: { before: newer.assured?.before ?? null, after: assured?.after ?? null } }
}

/** What the spans of a record come to: it came, it went, or it was changed. Others may have changed it between them. */
function backOf(spans: readonly Span[]): Span & Pick<PlanRow, 'changes'> {
  const [oldest, newest] = [spans[0] as Span, spans.at(-1) as Span]
  // what others made of a record that came is not taken away unseen, and what went comes back as it was then
  if (oldest.first.before === null) return { ...oldest, changes: changesOfSpan(oldest) }
  if (newest.last.after === null) return { ...newest, changes: changesOfSpan(newest) }
  return { first: oldest.first, last: newest.last, changes: spans.length === 1 ? changesOfSpan(oldest) : changesOfSpans(spans) }
}

/**
 * `changes` are all of a batch, or of a person's day, oldest first. A record that came and went with nobody else in between needs
 * nothing.
 */
export function undoRows(changes: readonly Change[]): PlanRow[] {
  const rows: PlanRow[] = []
  for (const spans of spansOf(changes)) {
    const { first, last, changes: back } = backOf(spans)
    const [was, is] = [first.before as Facts | null, last.after as Facts | null]
    if (was === null && is === null) continue
    if (back.length === 0) continue
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
