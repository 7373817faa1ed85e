/** What is to wait for a second person, as a plan that is kept once: what is sent again is the same. */
import { randomUUID } from 'node:crypto'
import { actorOf, type DeskPerson } from '@legalmap/data/desk/person.ts'
import type { reviewHead } from '@legalmap/data/desk/resources/review.ts'
import { isEqual } from '@legalmap/data/model/equal.ts'
import { type PlanRow, planExpiry } from '@legalmap/data/model/plan.ts'
import type { z } from 'zod'
import type { StoredPlan } from '../store/open-store.ts'
import { type DeskParts, instantNow } from './desk-parts.ts'
import type { Names } from './people.ts'
import { reasonFor, reasonSaid } from './write-edits.ts'

export const waitingKinds = ['review', 'proposal'] as const
export type WaitingKind = (typeof waitingKinds)[number]

/** So long a second person has; then an administrator is asked. A week with its weekend, and a day for who was away. */
const lookDays = 8
const isLate = ({ at }: { at: string }, now: number): boolean => now - Date.parse(at) > lookDays * 24 * 3_600_000

/** Who asked for what waits, when and why, as the desk tells it. */
export const reviewHeadOf = (
  { id, kind, at, actor, reason }: StoredPlan,
  { now }: Pick<DeskParts, 'now'>,
  names: Names,
): z.output<typeof reviewHead> => ({
  id,
  kind: kind === 'proposal' ? 'proposal' : 'review',
  at,
  by: names(actor),
  reason: reasonSaid(reason),
  late: isLate({ at }, now()),
})

export type WaitingRow = Pick<PlanRow, 'noun' | 'record_id' | 'base_revision' | 'changes'>

const withoutBase = (rows: readonly WaitingRow[]) => rows.map(({ noun, record_id, changes }) => ({ noun, record_id, changes }))

/** `id` is that of what waits, null where nothing is to; `plan` has to be kept, unless it waits already. */
export interface ReviewToKeep {
  id: string | null
  plan: StoredPlan | undefined
}

export async function reviewToKeep(
  desk: Pick<DeskParts, 'store' | 'now'>,
  person: DeskPerson,
  rows: readonly WaitingRow[],
  reason: string,
  kind: WaitingKind = 'review',
): Promise<ReviewToKeep> {
  const wanted = rows.filter(({ changes }) => changes.length > 0)
  if (wanted.length === 0) return { id: null, plan: undefined }
  const at = instantNow(desk)
  const actor = actorOf(person)
  const waiting = await desk.store.plans.find(at, [kind], wanted[0]?.record_id)
  const same = waiting.find(
    (plan) => plan.actor === actor && !plan.returned && isEqual(withoutBase(plan.rows), withoutBase(wanted)),
  )
  if (same) return { id: same.id, plan: undefined }
  const plan: StoredPlan = {
    id: `${kind}-${randomUUID()}`,
    kind,
    at,
    actor,
    reason: reasonFor(reason, kind),
    file_name: '',
    file_sha256: '',
    undoes: '',
    expires_at: planExpiry(at),
    rows: wanted.map((row, place) => ({ ...row, row: place + 1, action: 'update', decision: 'leave' })),
  }
  return { id: plan.id, plan }
}
