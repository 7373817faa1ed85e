/** History for who may read it: of one center, a person, a day, a batch, or all; the newest first, before and after by fact. */
import { accountOf, actorOf, type DeskPerson } from '@legalmap/data/desk/person.ts'
import type { HistoryChange, HistoryPage } from '@legalmap/data/desk/resources/history.ts'
import { may } from '@legalmap/data/desk/roles.ts'
import type { Change } from '@legalmap/data/model/change.ts'
import { beginningOfDay, dayLater } from '@legalmap/data/text/dates.ts'
import type { Batch, ChangeFilter } from '../store/open-store.ts'
import { changesOfCenter } from './changes-of-center.ts'
import type { DeskParts } from './desk-parts.ts'
import { stepsOfChange } from './fact-steps.ts'
import { type Names, namesOf } from './people.ts'
import { noSuch } from './refusal.ts'
import { requireMay } from './require-may.ts'
import { type KnownCenters, subjectOf } from './targets.ts'
import { reasonSaid } from './write-edits.ts'

export interface AskedHistory {
  who?: string | undefined
  /** In Kyrgyzstan, `YYYY-MM-DD`. */
  day?: string | undefined
  batch?: string | undefined
  before?: number | undefined
  limit?: number | undefined
}

const usualLimit = 20
/** So many changes are looked through for those that a person may see before she is given what was found, and where to go on. */
const mostRead = 500

/** The instants between which a day in Kyrgyzstan lies. */
export function instantsOf(day: string): { from: string; until: string } {
  const beginning = (of: string) => new Date(beginningOfDay(of)).toISOString()
  return { from: beginning(day), until: beginning(dayLater(day, 1)) }
}

const filterOf = ({ who, day, batch }: AskedHistory): Omit<ChangeFilter, 'limit'> => ({
  newest: true,
  ...(who !== undefined && { actor: actorOf({ account_id: who }) }),
  ...(day !== undefined && instantsOf(day)),
  ...(batch !== undefined && { batch_id: batch }),
})

interface Seen {
  desk: DeskParts
  person: DeskPerson
  kept: KnownCenters
  names: Names
  batches: ReadonlyMap<string, Batch>
}

export const subjectOfChange = ({ desk, kept }: Pick<Seen, 'desk' | 'kept'>, change: Change) =>
  subjectOf(desk, kept, change, [change.after, change.before] as Parameters<typeof subjectOf>[3])

function told(seen: Seen, change: Change): HistoryChange {
  const { person, names, batches } = seen
  const { target, name } = subjectOfChange(seen, change)
  const batch = batches.get(change.batch_id)
  const { sequence, at, actor, reason, batch_id, noun, record_id, action, revision } = change
  return {
    sequence,
    at,
    by: names(actor),
    actor: accountOf(actor) === '' ? actor : '',
    proposed_by: batch?.proposed_by ? names(batch.proposed_by) : null,
    reason: reasonSaid(reason),
    batch: batch_id,
    kind: batch?.kind ?? 'edit',
    noun,
    record_id,
    name,
    action,
    revision,
    facts: stepsOfChange(change, may(person, 'note.read', target)),
    reverts: may(person, 'change.revert', target),
  }
}

/** The next changes before a sequence, the newest first; without one from the newest of all. */
type ReadOn = (before: number | undefined, limit: number) => Promise<Change[]>

const readFiltered =
  ({ store }: DeskParts, filter: Omit<ChangeFilter, 'limit'>): ReadOn =>
  (before, limit) =>
    store.changes({ ...filter, ...(before !== undefined && { before_sequence: before }), limit })

/** The changes that the person may see, and the sequence behind which to go on; null where there is nothing more. */
async function visible(
  desk: DeskParts,
  person: DeskPerson,
  kept: KnownCenters,
  readOn: ReadOn,
  { before, limit = usualLimit }: AskedHistory,
): Promise<{ changes: Change[]; next: number | null }> {
  const changes: Change[] = []
  let last = before
  for (let read = 0; read < mostRead; ) {
    const asked = limit - changes.length + 1
    const some = await readOn(last, asked)
    for (const change of some) {
      if (changes.length === limit) return { changes, next: last ?? null }
      last = change.sequence
      if (may(person, 'history.read', subjectOfChange({ desk, kept }, change).target)) changes.push(change)
    }
    if (some.length < asked) return { changes, next: null }
    read += some.length
  }
  return { changes, next: last ?? null }
}

async function page(
  desk: DeskParts,
  person: DeskPerson,
  kept: KnownCenters,
  readOn: ReadOn,
  asked: AskedHistory,
): Promise<HistoryPage> {
  const { changes, next } = await visible(desk, person, kept, readOn, asked)
  const ids = [...new Set(changes.map(({ batch_id }) => batch_id))]
  const batches = new Map((ids.length > 0 ? await desk.store.batchesNamed(ids) : []).map((batch) => [batch.id, batch]))
  const seen = { desk, person, kept, names: await namesOf(desk), batches }
  return { items: changes.map((change) => told(seen, change)), next: next === null ? null : String(next) }
}

export const readHistory = async (desk: DeskParts, person: DeskPerson, asked: AskedHistory): Promise<HistoryPage> =>
  page(desk, person, await desk.centers(), readFiltered(desk, filterOf(asked)), asked)

/** Of a center, its visits and what was merged into it. Throws DeskRefusal: 403, 404. */
export async function readCenterHistory(
  desk: DeskParts,
  person: DeskPerson,
  id: string,
  asked: Pick<AskedHistory, 'before' | 'limit'>,
): Promise<HistoryPage> {
  const [newest] = await desk.store.changes({ noun: 'provider', record_id: id, newest: true, limit: 1 })
  if (!newest) throw noSuch('center')
  const kept = await desk.centers()
  requireMay(person, 'history.read', subjectOfChange({ desk, kept }, newest).target, 'center')
  const former = kept.records.get(id)?.record.former_ids ?? []
  const ids = [id, ...former]
  const survivor = (of: string) => (former.includes(of) ? id : of)
  const readOn: ReadOn = (before = Number.MAX_SAFE_INTEGER, limit) => desk.store.read(changesOfCenter(ids, before, limit))
  return page(desk, person, { records: kept.records, survivor }, readOn, asked)
}
