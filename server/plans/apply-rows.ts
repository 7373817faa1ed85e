/** Applies the rows of a plan as one writing, set on what the register holds now: what cannot be written is left and told. */
import type { PlanRow } from '@legalmap/data/model/plan.ts'
import { leaveRow, type RebasedRow } from '@legalmap/data/plans/rebase-row.ts'
import { settleRows } from '@legalmap/data/plans/settle-rows.ts'
import {
  InvalidRecordError,
  type Progress,
  RefusedByRuleError,
  StaleRevisionError,
  type Store,
  type Writing,
  type Written,
} from '../store/open-store.ts'
import { readToday } from './read-today.ts'

/** `mayPublish` where somebody has said that places may become more public by it. */
export interface Applying extends Omit<Writing, 'edits'> {
  mayPublish: boolean
}

/** `written` is null where nothing was to be; `rows` has every row that was to be applied. */
export interface Applied {
  written: Written | null
  rows: RebasedRow[]
}

const makesPublic = { makes_public: true } as const
const needsPermission = 'publish_needs_permission'

/** So often the register may change between reading and writing, or the door may refuse one more row, before it is given up. */
const mostTries = 50

/**
 * Rows that are decided otherwise than `apply` are passed over. Throws the store's errors; a StaleRevisionError only where others
 * write faster than this can.
 */
export async function applyRows(
  store: Pick<Store, 'read' | 'write'>,
  rows: readonly PlanRow[],
  { mayPublish, ...writing }: Applying,
  progress?: Progress,
): Promise<Applied> {
  const refused = new Map<PlanRow, RebasedRow>()
  const allowed = new Set<PlanRow>()
  for (let tries = 1; ; tries++) {
    const asked = rows.filter((row) => !refused.has(row))
    const settled = settleRows(asked, await readToday(store, asked), { at: writing.at, mayPublish })
    const edits = settled.flatMap(({ row, edit }) => (edit ? [allowed.has(row) ? { ...edit, acts: makesPublic } : edit] : []))
    const all = [...settled, ...refused.values()].sort((a, b) => a.row.row - b.row.row)
    if (edits.length === 0 && !writing.plan) return { written: null, rows: all }
    try {
      return { written: await store.write({ ...writing, edits }, progress), rows: all }
    } catch (error) {
      if (tries === mostTries) throw error
      if (error instanceof StaleRevisionError) continue
      if (!(error instanceof InvalidRecordError) && !(error instanceof RefusedByRuleError)) throw error
      const { noun, record_id } = error
      const one = settled.find(({ row, edit }) => edit && row.noun === noun && row.record_id === record_id)
      if (!one) throw error
      const opens = error instanceof RefusedByRuleError && error.refusals.every(({ code }) => code === needsPermission)
      // what was removed is known to the door alone
      if (opens && mayPublish && !allowed.has(one.row)) allowed.add(one.row)
      else refused.set(one.row, leaveRow(one.row, opens ? 'more_public' : 'not_valid', one.conflicts))
    }
  }
}
