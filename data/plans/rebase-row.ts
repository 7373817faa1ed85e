/** Sets a row of a plan on what the register holds today: what of it can be written, and what is left for somebody to decide. */
import { isLater } from '../model/assurance.ts'
import type { Acts } from '../model/door-rules.ts'
import { isEqual } from '../model/equal.ts'
import { type Conflict, changesBetween, isMergedWhole, type Merge, mergeChanges, recordOf } from '../model/merge.ts'
import type { PlanRow } from '../model/plan.ts'

/** What stands today: null where there is no such record. */
export type Today = { revision: number; record: { id: string } } | null

/**
 * Why a row, or a part of it, is left: somebody changed the same fact since, the record is gone, it would become more public, others
 * refer to it, it refers to what is not there, the model no longer takes it.
 */
export type Why = 'changed_since' | 'gone' | 'more_public' | 'referred_to' | 'reference_missing' | 'not_valid'

/** As the door takes it. */
export interface RowEdit {
  noun: PlanRow['noun']
  action: PlanRow['action']
  record_id: string
  base_revision: number | null
  record: { id: string } | null
  acts?: Acts
}

/**
 * `edit` is null where nothing is to be written. `why` is empty where nothing is left; `left` is the rest, made on what stands
 * after the edit, and nobody has decided on it. `conflicts` is what somebody else changed, and stands.
 */
export interface RebasedRow {
  row: PlanRow
  edit: RowEdit | null
  conflicts: Conflict[]
  why: Why | ''
  left: PlanRow | null
}

const facts = (record: { id: string }) => record as unknown as Record<string, unknown>
const done = (row: PlanRow): RebasedRow => ({ row, edit: null, conflicts: [], why: '', left: null })

/** Nothing of the row is written. */
export const leaveRow = (row: PlanRow, why: Why, conflicts: Conflict[] = [], left: PlanRow = row): RebasedRow => ({
  row,
  edit: null,
  conflicts,
  why,
  left: { ...left, decision: 'leave' },
})

/** The row as an update that would make of today's record what the row wanted. */
function onToday(row: PlanRow, { revision, record }: NonNullable<Today>, wanted: { id: string }): PlanRow {
  const changes = changesBetween(row.noun, facts(record), facts(wanted))
  return { ...row, action: 'update', base_revision: revision, changes }
}

const contested = (row: PlanRow): Conflict[] =>
  row.changes
    .filter(({ before, after }) => !isEqual(before, after))
    .map(({ fact, before, after }) => ({ fact, before, mine: after, theirs: before }))

function insertRow(row: PlanRow, today: Today): RebasedRow {
  const wanted = recordOf(row.noun, row.record_id, row.changes, 'after') as { id: string }
  const { noun, record_id } = row
  if (!today) return { ...done(row), edit: { noun, action: 'insert', record_id, base_revision: null, record: wanted } }
  const left = onToday(row, today, wanted)
  return left.changes.length === 0 ? done(row) : leaveRow(row, 'changed_since', contested(left), left)
}

function removeRow(row: PlanRow, today: Today): RebasedRow {
  if (!today) return done(row)
  const { noun, record_id } = row
  const since = changesBetween(noun, recordOf(noun, record_id, row.changes, 'before'), facts(today.record))
  if (since.length === 0)
    return { ...done(row), edit: { noun, action: 'remove', record_id, base_revision: today.revision, record: null } }
  const conflicts = since.map(({ fact, before, after }) => ({ fact, before, mine: null, theirs: after }))
  const left = { ...row, base_revision: today.revision, changes: changesBetween(noun, facts(today.record), null) }
  return leaveRow(row, 'changed_since', conflicts, left)
}

/** What the row wants of the facts that were not taken. */
function wantedOf(row: PlanRow, record: { id: string }, conflicts: readonly Conflict[]): { id: string } {
  const wanted: Record<string, unknown> = { ...facts(record) }
  for (const { fact, mine } of conflicts) {
    const [key = '', part] = fact.split('.')
    wanted[key] = part === undefined ? mine : { ...(wanted[key] as object), [part]: mine }
  }
  return { ...wanted, id: row.record_id }
}

const checkOfAll = ['verified_at', 'verified_by']

/** A check of the whole record vouches for what whoever made it saw: what of it meets a record that was changed since is contested. */
function unseenCheck(
  { noun, base_revision, changes }: PlanRow,
  today: NonNullable<Today>,
  { record }: Merge<{ id: string }>,
): Conflict[] {
  const [was, is] = [facts(today.record), facts(record)]
  if (noun !== 'provider' || base_revision === today.revision) return []
  if (!isLater(String(is.verified_at), String(was.verified_at))) return []
  return changes
    .filter(({ fact }) => checkOfAll.includes(fact) && !isEqual(is[fact], was[fact]))
    .map(({ fact, before, after }) => ({ fact, before, mine: after, theirs: was[fact] }))
}

function updateRow(row: PlanRow, today: Today): RebasedRow {
  if (!today) return leaveRow(row, 'gone')
  const { noun, record_id } = row
  const merged = mergeChanges(noun, row.changes, today.record)
  const { record, conflicts } = merged
  const unseen = unseenCheck(row, today, merged)
  if (unseen.length > 0) {
    const all = [...conflicts, ...unseen]
    return leaveRow(row, 'changed_since', all, onToday(row, today, wantedOf(row, record, all)))
  }
  if (conflicts.length > 0 && isMergedWhole(noun)) {
    const wanted = { ...facts(today.record), ...Object.fromEntries(row.changes.map(({ fact, after }) => [fact, after])) }
    return leaveRow(row, 'changed_since', conflicts, onToday(row, today, { ...wanted, id: record_id }))
  }
  const edit = isEqual(record, today.record)
    ? null
    : { noun, action: 'update' as const, record_id, base_revision: today.revision, record }
  if (conflicts.length === 0) return { ...done(row), edit }
  const after = { revision: today.revision + (edit ? 1 : 0), record }
  return { ...leaveRow(row, 'changed_since', conflicts, onToday(row, after, wantedOf(row, record, conflicts))), edit }
}

const byAction = { insert: insertRow, update: updateRow, remove: removeRow } as const

/** `today` is what the register holds under the row's noun and id. Pure, and whatever the row wants stands in `edit` or in `left`. */
export const rebaseRow = (row: PlanRow, today: Today): RebasedRow => byAction[row.action](row, today)
