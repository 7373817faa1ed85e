/** Second looks and proposals: what waits, and what a second person decides. */
import { actorOf, type DeskPerson } from '@legalmap/data/desk/person.ts'
import type { LeftRow } from '@legalmap/data/desk/resources/history.ts'
import { type DeskReview, type ReviewDecided, type ReviewList, reviewDecision } from '@legalmap/data/desk/resources/review.ts'
import { may } from '@legalmap/data/desk/roles.ts'
import { mergeChanges } from '@legalmap/data/model/merge.ts'
import type { PlanRow } from '@legalmap/data/model/plan.ts'
import type { RebasedRow } from '@legalmap/data/plans/rebase-row.ts'
import { applyRows } from '../plans/apply-rows.ts'
import { keepLeft } from '../plans/keep-left.ts'
import type { StoredPlan } from '../store/open-store.ts'
import { type DeskParts, instantNow } from './desk-parts.ts'
import { stepsOf } from './fact-steps.ts'
import { reviewHeadOf, waitingKinds } from './keep-review.ts'
import type { KeptCenters } from './kept-centers.ts'
import { type Names, namesOf } from './people.ts'
import { phonesOfToday } from './phones-of-today.ts'
import { readRequest, refusalOf } from './read-request.ts'
import { DeskRefusal, noSuch, notYours, wrongFacts } from './refusal.ts'
import { subjectOf } from './targets.ts'
import { firstChangeOf, headOf, publishNow, reasonFor, reasonSaid } from './write-edits.ts'

interface Looking {
  desk: DeskParts
  person: DeskPerson
  kept: KeptCenters
}

const open = ({ rows }: StoredPlan): PlanRow[] => rows.filter(({ decision }) => decision === 'leave')
const isOwn = ({ actor }: StoredPlan, person: DeskPerson) => actor === actorOf(person)
const subject = ({ desk, kept }: Looking, row: PlanRow) => subjectOf(desk, kept, row)

/** Never one's own, and only where all of it is within reach, also what of it was decided before. */
const decides = (looking: Looking, plan: StoredPlan): boolean =>
  !plan.returned &&
  !isOwn(plan, looking.person) &&
  open(plan).length > 0 &&
  plan.rows.every((row) => may(looking.person, 'review.decide', subject(looking, row).target))

function shown(looking: Looking, plan: StoredPlan, names: Names): DeskReview {
  const { desk, person, kept } = looking
  return {
    ...reviewHeadOf(plan, desk, names),
    expires_at: plan.expires_at,
    returned: plan.returned
      ? { at: plan.returned.at, by: names(plan.returned.by), reason: reasonSaid(plan.returned.reason) }
      : null,
    decides: decides(looking, plan),
    rows: open(plan).map((given) => {
      const { target, name } = subject(looking, given)
      // of her own that moved out of her reach she is shown what she sent, and nothing of today
      const reads = may(person, 'record.read', target)
      const notes = may(person, 'note.read', target)
      const row = reads ? phonesOfToday(given, kept) : given
      const today = reads && row.noun === 'provider' ? kept.records.get(row.record_id)?.record : undefined
      const conflicts = today ? mergeChanges('provider', row.changes, today).conflicts : []
      const { row: number, noun, record_id, changes } = row
      return {
        row: number,
        noun,
        record_id,
        name: reads ? name : null,
        facts: stepsOf(changes, notes),
        conflicts: conflicts.filter(({ fact }) => notes || fact !== 'note'),
      }
    }),
  }
}

const look = async (desk: DeskParts, person: DeskPerson): Promise<Looking> => ({ desk, person, kept: await desk.centers() })

/** What the person may decide, or, with `mine`, what she has sent herself; the oldest first. */
export async function listReviews(
  desk: DeskParts,
  person: DeskPerson,
  { mine }: { mine?: 'yes' | undefined },
): Promise<ReviewList> {
  const looking = await look(desk, person)
  const plans = await desk.store.plans.find(instantNow(desk), waitingKinds)
  const wanted = plans.filter((plan) => (mine ? isOwn(plan, person) : decides(looking, plan)))
  const names = await namesOf(desk)
  return { total: wanted.length, items: wanted.map((plan) => shown(looking, plan, names)) }
}

async function planOf(looking: Looking, id: string): Promise<StoredPlan> {
  const { desk, person } = looking
  const plan = await desk.store.plans.read(id, instantNow(desk))
  if (!plan || !waitingKinds.some((kind) => kind === plan.kind)) throw noSuch('review')
  const reads = plan.rows.every((row) => may(person, 'record.read', subject(looking, row).target))
  if (!reads && !isOwn(plan, person)) throw noSuch('review')
  return plan
}

/** Throws DeskRefusal: 403, 404. */
export async function readReview(desk: DeskParts, person: DeskPerson, id: string): Promise<DeskReview> {
  const looking = await look(desk, person)
  return shown(looking, await planOf(looking, id), await namesOf(desk))
}

async function approve(looking: Looking, plan: StoredPlan): Promise<ReviewDecided> {
  const { desk, person, kept } = looking
  const { rows: _, returned: __, ...head } = plan
  const writing = headOf(desk, person, { reason: reasonSaid(plan.reason), act: 'review' })
  const batch = { ...writing.batch, proposed_by: plan.actor }
  const rows = open(plan).map((row) => ({ ...phonesOfToday(row, kept), decision: 'apply' as const }))
  // the second person's word is what the door asks for where more of a place is told
  const { written, rows: settled } = await applyRows(desk.store, rows, { ...writing, batch, mayPublish: true })
  // what was let through stays so: where the plan cannot end now it is decided again, which changes nothing
  await keepLeft(desk.store, { ...head, at: instantNow(desk) }, settled).catch((error: unknown) => desk.report(error, 'review'))
  const change = await firstChangeOf(desk, written)
  if (change !== null) await publishNow(desk)
  const left = settled.flatMap(({ row, why, conflicts }: RebasedRow): LeftRow[] =>
    why === '' ? [] : [{ noun: row.noun, record_id: row.record_id, name: subject(looking, row).name, why, conflicts }],
  )
  return { decision: 'approve', batch: change === null ? null : batch.id, change, left }
}

/** Throws DeskRefusal: 400, 403, 404, 409 where it was decided meanwhile, 422. */
export async function decideReview(desk: DeskParts, person: DeskPerson, id: string, request: unknown): Promise<ReviewDecided> {
  const { decision, reason } = readRequest(reviewDecision, request)
  const looking = await look(desk, person)
  const plan = await planOf(looking, id)
  if (decision === 'withdraw') {
    if (!isOwn(plan, person)) throw notYours()
    await desk.store.plans.drop(id)
    return { decision, batch: null, change: null, left: [] }
  }
  if (plan.returned) throw new DeskRefusal(409, 'It was sent back already.')
  if (!decides(looking, plan)) throw notYours()
  if (decision === 'return') {
    if (reason.trim() === '') throw wrongFacts([{ fact: 'reason', path: '', code: 'empty' }])
    const back = { at: instantNow(desk), by: actorOf(person), reason: reasonFor(reason, 'return') }
    if (!(await desk.store.plans.sendBack(id, back))) throw new DeskRefusal(409, 'It was decided meanwhile.')
    return { decision, batch: null, change: null, left: [] }
  }
  try {
    return await approve(looking, plan)
  } catch (error) {
    throw refusalOf(error)
  }
}
