/** From edits to the rows that they add to history: what is stored is read at once for many, asked, checked and compared. */
import type { Noun } from '@legalmap/data/model/change.ts'
import type { Provider } from '@legalmap/data/model/provider.ts'
import type { LocationVisibility } from '@legalmap/data/vocabulary/location-visibility.ts'
import type { Kysely } from 'kysely'
import type { Engine } from './engine.ts'
import { StaleRevisionError } from './errors.ts'
import { asWrittenNow, fromHistory, type Records, toHistory } from './nouns.ts'
import { passRules } from './rules.ts'
import type { ChangeRow, Tables } from './tables.ts'
import { refuseWrongText, validRecord } from './validate.ts'
import type { Edit, WritingHead } from './writing.ts'

/** A row of history that is to be added, and the record that is to stand in its noun's table then; null for none. */
export interface NextChange {
  row: ChangeRow
  record: Records[Noun] | null
}

/** A record's newest revision; its text in history, null where it was removed; then `removed` is what it was before. */
interface Newest {
  revision: number
  text: string | null
  removed: string | null
}

/** What history says last of each of these records of a noun that it knows. */
async function newestOf(
  { isAmong }: Engine,
  transaction: Kysely<Tables>,
  noun: Noun,
  ids: readonly string[],
): Promise<Map<string, Newest>> {
  // asked record by record, by the index of revisions: joined with the newest revisions, all of history would be walked for each part
  const rows = await transaction
    .selectFrom('change as last')
    .where('last.noun', '=', noun)
    .where(isAmong('last.record_id', ids))
    .where('last.revision', '=', ({ selectFrom }) =>
      selectFrom('change as each')
        .select(({ fn }) => fn.max('each.revision').as('newest'))
        .whereRef('each.noun', '=', 'last.noun')
        .whereRef('each.record_id', '=', 'last.record_id'),
    )
    .select(({ eb }) => [
      'last.record_id as id',
      'last.revision',
      'last.after as text',
      eb.case().when('last.after', 'is', null).then(eb.ref('last.before')).end().as('removed'),
    ])
    .execute()
  return new Map(rows.map(({ id, ...newest }) => [id, newest]))
}

/**
 * The changes that the edits make, counted on from `sequence`; edits that change nothing make none. No record may be in two of the
 * edits. Throws StaleRevisionError, InvalidRecordError and RefusedByRuleError.
 */
export async function nextChanges(
  engine: Engine,
  transaction: Kysely<Tables>,
  head: WritingHead,
  edits: readonly Edit[],
  sequence: number,
): Promise<NextChange[]> {
  const stored = new Map<Noun, Map<string, Newest>>()
  for (const [noun, ofNoun] of Map.groupBy(edits, (edit) => edit.noun)) {
    const ids = ofNoun.map(({ record_id }) => record_id)
    stored.set(noun, await newestOf(engine, transaction, noun, ids))
  }
  const visibilities = await visibilitiesFor(edits, stored, (ids) => newestOf(engine, transaction, 'provider', ids))
  const changes: NextChange[] = []
  for (const edit of edits) {
    const newest = stored.get(edit.noun)?.get(edit.record_id)
    const change = nextChange(head, edit, newest, visibilities, sequence + changes.length + 1)
    if (change) changes.push(change)
  }
  return changes
}

/** Of the providers between which visits and counts are moved, or whose place a provider takes, as they are stored or were last. */
async function visibilitiesFor(
  edits: readonly Edit[],
  stored: ReadonlyMap<Noun, ReadonlyMap<string, Newest>>,
  providers: (ids: readonly string[]) => Promise<Map<string, Newest>>,
): Promise<ReadonlyMap<string, LocationVisibility>> {
  const ids = new Set<string>()
  for (const { noun, record_id, record } of edits) {
    for (const id of noun === 'provider' ? formerIdsOf(record) : []) ids.add(id)
    if (noun !== 'visit' && noun !== 'consultation_count') continue
    const newest = stored.get(noun)?.get(record_id)
    const was = newest && providerOf(JSON.parse(newest.text ?? newest.removed ?? '{}'))
    if (was !== undefined && was !== providerOf(record)) for (const id of [was, providerOf(record)]) ids.add(id)
  }
  if (ids.size === 0) return new Map()
  const found = await providers([...ids])
  const visibilityOf = ({ text, removed }: Newest) =>
    (fromHistory('provider', text ?? removed ?? '{}') as Provider).location_visibility
  return new Map([...found].map(([id, newest]) => [id, visibilityOf(newest)]))
}

const formerIdsOf = (record: unknown) => (record as { former_ids?: readonly string[] } | null)?.former_ids ?? []
const providerOf = (record: unknown) => String((record as { provider_id?: unknown } | null)?.provider_id ?? '')

function nextChange(
  head: WritingHead,
  edit: Edit,
  newest: Newest | undefined,
  visibilities: ReadonlyMap<string, LocationVisibility>,
  sequence: number,
): NextChange | null {
  const { noun, action, record_id, base_revision } = edit
  const before = newest?.text ?? null
  const current = before === null ? null : (newest?.revision ?? null)
  if (current !== base_revision) throw new StaleRevisionError(noun, record_id, base_revision, current)
  const asRecord = (text: string | null) => (text === null ? null : (fromHistory(noun, text) as Records[Noun]))
  const record =
    action === 'remove'
      ? null
      : passRules(noun, validRecord(noun, record_id, edit.record), () => ({
          before: asRecord(before),
          removed: before === null ? asRecord(newest?.removed ?? null) : null,
          at: head.at,
          acts: edit.acts ?? {},
          visibilities,
        }))
  const after = record && toHistory(noun, record)
  if ((before && asWrittenNow(noun, before)) === after) return null
  if (record && after) refuseWrongText(noun, record, after)
  const { at, actor, reason, batch } = head
  // a record that was removed and comes back counts on, so that a revision names one state of a record for ever
  const revision = (newest?.revision ?? 0) + 1
  return { row: { sequence, at, actor, reason, batch_id: batch.id, noun, record_id, action, revision, before, after }, record }
}
