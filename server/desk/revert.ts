/** Turns back a fact, a change, a batch or a person's day, as a new change: what somebody changed since stays, and is told. */
import { holdBack, type Opening } from '@legalmap/data/desk/hold-back.ts'
import { actorOf, type DeskPerson } from '@legalmap/data/desk/person.ts'
import { type LeftRow, type RevertAnswer, revertRequest } from '@legalmap/data/desk/resources/history.ts'
import { may } from '@legalmap/data/desk/roles.ts'
import type { Change } from '@legalmap/data/model/change.ts'
import { changesBetween, isGroup, mergeChanges } from '@legalmap/data/model/merge.ts'
import type { PlanRow } from '@legalmap/data/model/plan.ts'
import type { RebasedRow } from '@legalmap/data/plans/rebase-row.ts'
import { settleRows } from '@legalmap/data/plans/settle-rows.ts'
import { undoRows } from '@legalmap/data/plans/undo-rows.ts'
import type { z } from 'zod'
import { applyRows } from '../plans/apply-rows.ts'
import { readToday } from '../plans/read-today.ts'
import { changesOf } from '../plans/undo-batch.ts'
import { type DeskParts, instantNow, targetOf } from './desk-parts.ts'
import { reviewToKeep, type WaitingRow } from './keep-review.ts'
import type { KeptCenters } from './kept-centers.ts'
import { askingOnce, waitsForSecond } from './people.ts'
import { instantsOf, subjectOfChange } from './read-history.ts'
import { readRequest, refusalOf } from './read-request.ts'
import { noSuch, notYours } from './refusal.ts'
import { requireMay } from './require-may.ts'
import { subjectOf } from './targets.ts'
import { firstChangeOf, headOf, publishNow } from './write-edits.ts'

type Asked = z.output<typeof revertRequest>
type Facts = Readonly<Record<string, unknown>>

/** For so long a person's own last act may be undone without a second look: what she puts back was public until then. */
const undoMinutes = 60
const ownUndo: ReadonlySet<Opening> = new Set(['phones', 'location', 'status'])

async function changesAsked({ store }: DeskParts, { change, batch, who = '', day = '' }: Asked): Promise<Change[]> {
  if (change !== undefined) return store.changes({ after_sequence: change - 1, before_sequence: change + 1, limit: 1 })
  return changesOf(store, batch !== undefined ? { batch_id: batch } : { actor: actorOf({ account_id: who }), ...instantsOf(day) })
}

/** What of a row may be done at once, and what waits. */
interface Split {
  now: PlanRow[]
  waiting: WaitingRow[]
}

function split(row: PlanRow, kept: KeptCenters, passes: ReadonlySet<Opening>): Split {
  const stored = row.noun === 'provider' && row.action === 'update' ? kept.records.get(row.record_id) : undefined
  if (!stored) return { now: [row], waiting: [] }
  const { record, revision } = stored
  const { now, waiting } = holdBack(record, mergeChanges('provider', row.changes, record).record, passes)
  if (waiting.length === 0) return { now: [row], waiting: [] }
  const waits = new Set(waiting.map(({ fact }) => fact))
  const part = changesBetween('provider', record as unknown as Facts, now as unknown as Facts).filter(({ fact }) =>
    waits.has(fact),
  )
  return {
    now: [{ ...row, changes: [...row.changes.filter(({ fact }) => !waits.has(fact)), ...part] }],
    waiting: [{ noun: row.noun, record_id: row.record_id, base_revision: revision, changes: waiting }],
  }
}

const onlyFacts = (row: PlanRow, facts: readonly string[] | undefined): PlanRow =>
  facts && row.action === 'update'
    ? { ...row, changes: row.changes.filter(({ fact }) => facts.some((one) => isGroup(row.noun, one, fact))) }
    : row

/** Nobody is told which other records were changed together with hers. */
const others: LeftRow = { noun: 'provider', record_id: '', name: null, why: 'outside_reach', conflicts: [] }

const statesOf = ({ changes }: PlanRow): [Facts, Facts] => [
  Object.fromEntries(changes.map(({ fact, before }) => [fact, before])),
  Object.fromEntries(changes.map(({ fact, after }) => [fact, after])),
]

/** Names and reach of the rows. */
function judge(desk: DeskParts, person: DeskPerson, kept: KeptCenters, action: 'change.revert' | 'batch.revert') {
  const subject = (row: PlanRow) => subjectOf(desk, kept, row, statesOf(row))
  return {
    subject,
    allowed: (row: PlanRow) => may(person, action, subject(row).target),
    leftOf: ({ row, why, conflicts }: Pick<RebasedRow, 'row' | 'why' | 'conflicts'>): LeftRow[] =>
      why === '' ? [] : [{ noun: row.noun, record_id: row.record_id, name: subject(row).name, why, conflicts }],
  }
}

const isOwnUndo = (desk: DeskParts, person: DeskPerson, changes: readonly Change[]): boolean =>
  changes.every(({ actor, at }) => actor === actorOf(person) && desk.now() - Date.parse(at) < undoMinutes * 60_000)

/** Asked before what was sent is looked at: of a center elsewhere nobody learns anything by what is said of a request. */
function requireReach(desk: DeskParts, person: DeskPerson, { records }: KeptCenters, id: string): void {
  const center = records.get(id)?.record
  if (!center) throw noSuch('center')
  requireMay(person, 'change.revert', targetOf(center, desk), 'center')
}

/** Throws DeskRefusal: 400, 403, 404, 422. */
export async function revert(
  given: DeskParts,
  person: DeskPerson,
  request: unknown,
  of?: { center: string },
): Promise<RevertAnswer> {
  const desk = askingOnce(given)
  const kept = await desk.centers()
  if (of) requireReach(desk, person, kept, of.center)
  const asked = readRequest(revertRequest, request)
  const action = asked.change !== undefined ? ('change.revert' as const) : ('batch.revert' as const)
  if (!may(person, action)) throw notYours()
  const changes = await changesAsked(desk, asked)
  if (changes.length === 0 || (of && changes.some(({ noun, record_id }) => noun !== 'provider' || record_id !== of.center)))
    throw noSuch('change')
  if (!changes.some((one) => may(person, 'history.read', subjectOfChange({ desk, kept }, one).target))) throw noSuch('change')
  const { subject, allowed, leftOf } = judge(desk, person, kept, action)
  const all = undoRows(changes).map((row) => onlyFacts(row, asked.facts))
  if (all.length > 0 && !all.some(allowed)) throw notYours()
  const outside = all.every(allowed) ? [] : [others]
  const passes = isOwnUndo(desk, person, changes) ? ownUndo : new Set<Opening>()
  const splits = await Promise.all(
    all.filter(allowed).map(async (row): Promise<Split> => {
      const second = await waitsForSecond(desk, person, subject(row).target)
      return second ? split(row, kept, passes) : { now: [row], waiting: [] }
    }),
  )
  const rows = splits.flatMap(({ now }) => now)
  const waiting = splits.flatMap(({ waiting: some }) => some)
  const mayPublish = asked.acts?.makes_public === true
  const answer = (settled: readonly RebasedRow[]): Pick<RevertAnswer, 'changed' | 'left'> => ({
    changed: settled.flatMap(({ row, edit }) =>
      edit
        ? [{ noun: row.noun, record_id: row.record_id, name: subject(row).name, facts: row.changes.map(({ fact }) => fact) }]
        : [],
    ),
    left: [...outside, ...settled.flatMap(leftOf)],
  })
  if (asked.dry_run) {
    const settled = settleRows(rows, await readToday(desk.store, rows), { at: instantNow(desk), mayPublish })
    return { batch: null, change: null, ...answer(settled), review: null }
  }
  const { id: review, plan } = await reviewToKeep(desk, person, waiting, asked.reason)
  const head = headOf(desk, person, { reason: asked.reason, act: of ? 'undo' : 'revert', kind: 'undo', plan })
  try {
    const { written, rows: settled } = await applyRows(desk.store, rows, { ...head, mayPublish })
    const change = await firstChangeOf(desk, written)
    if (change !== null) await publishNow(desk)
    return { batch: change === null ? null : head.batch.id, change, ...answer(settled), review }
  } catch (error) {
    throw refusalOf(error)
  }
}
