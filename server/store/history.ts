/** Reads the changes of history, as people may see them. */

import { stemOfVisits } from '@legalmap/data/desk/visits/visit-id.ts'
import { blankOut, blankText } from '@legalmap/data/model/blank-out.ts'
import type { Change, Noun } from '@legalmap/data/model/change.ts'
import { factsOf } from '@legalmap/data/model/facts.ts'
import { nameOfNow } from '@legalmap/data/model/former-facts.ts'
import type { RedactedPlace } from '@legalmap/data/model/redaction.ts'
import type { Kysely } from 'kysely'
import { fromHistory } from './nouns.ts'
import type { ChangeRow, Tables } from './tables.ts'

/**
 * What is left out does not restrict. `after_sequence` and `before_sequence` are the sequence of the last change already read, of
 * `newest` changes first the latter; `from` and `until` are ISO instants in UTC, the second one no longer meant; `limit` is at least 1.
 */
export interface ChangeFilter {
  noun?: Noun
  record_id?: string
  batch_id?: string
  revision?: number
  actor?: string
  from?: string
  until?: string
  after_sequence?: number
  before_sequence?: number
  newest?: boolean
  limit: number
}

type Places = readonly RedactedPlace[]

/** What of each change is redacted, by its sequence. */
async function redactedIn(database: Kysely<Tables>, rows: readonly ChangeRow[]): Promise<ReadonlyMap<number, Places>> {
  const sequences = rows.map(({ sequence }) => sequence)
  if (sequences.length === 0) return new Map()
  const found = await database
    .selectFrom('redaction_place')
    .selectAll()
    .where('sequence', '>=', Math.min(...sequences))
    .where('sequence', '<=', Math.max(...sequences))
    .execute()
  return Map.groupBy(
    found.map(({ redaction_id: _, path, ...place }) => ({ ...place, path: JSON.parse(path) })),
    ({ sequence }) => sequence,
  )
}

const factOf = (noun: Noun, { path }: RedactedPlace) => nameOfNow(noun, String(path[0] === 'assured' ? path[1] : path[0]))
const without = (reason: string, places: Places) =>
  blankText(
    reason,
    places.filter(({ part }) => part === 'reason'),
  )

/** The change as people are shown it. */
export function toChange(row: ChangeRow, places: Places = []): Change {
  const of = (part: 'before' | 'after') => places.filter((place) => place.part === part)
  function parsed(part: 'before' | 'after'): unknown {
    const text = row[part]
    if (text === null) return null
    const gone = of(part)
    if (gone.length === 0) return fromHistory(row.noun, text)
    const emptyOf = (fact: string) => factsOf[row.noun].find(({ key }) => key === fact)?.empty
    return fromHistory(row.noun, JSON.stringify(blankOut(JSON.parse(text), gone, emptyOf)))
  }
  const change = { ...row, before: parsed('before'), after: parsed('after') }
  if (places.length === 0) return change
  const blanked = (part: 'before' | 'after') => [...new Set(of(part).map((place) => factOf(row.noun, place)))]
  return { ...change, reason: without(row.reason, places), blanked: { before: blanked('before'), after: blanked('after') } }
}

/** Changes as people are shown them: whoever reads history for anybody to see reads it through here. */
async function shown(database: Kysely<Tables>, rows: readonly ChangeRow[]): Promise<Change[]> {
  const redacted = await redactedIn(database, rows)
  return rows.map((row) => toChange(row, redacted.get(row.sequence)))
}

/** The sequences between which everything of that time stands; null where nothing is of it. */
async function sequencesWithin(
  database: Kysely<Tables>,
  { from, until }: Pick<ChangeFilter, 'from' | 'until'>,
): Promise<{ first: number; last: number } | null> {
  let query = database.selectFrom('change').select(({ fn }) => [fn.min('sequence').as('first'), fn.max('sequence').as('last')])
  if (from !== undefined) query = query.where('at', '>=', from)
  if (until !== undefined) query = query.where('at', '<', until)
  const { first, last } = await query.executeTakeFirstOrThrow()
  return first === null || last === null ? null : { first: Number(first), last: Number(last) }
}

/** Oldest first, unless the newest are wanted first. */
export async function readChanges(database: Kysely<Tables>, filter: ChangeFilter): Promise<Change[]> {
  let query = database
    .selectFrom('change')
    .selectAll()
    .orderBy('sequence', filter.newest ? 'desc' : 'asc')
    .limit(Math.max(1, Math.trunc(filter.limit)))
  if (filter.noun !== undefined) query = query.where('noun', '=', filter.noun)
  if (filter.record_id !== undefined) query = query.where('record_id', '=', filter.record_id)
  if (filter.batch_id !== undefined) query = query.where('batch_id', '=', filter.batch_id)
  if (filter.revision !== undefined) query = query.where('revision', '=', filter.revision)
  if (filter.actor !== undefined) query = query.where('actor', '=', filter.actor)
  if (filter.from !== undefined || filter.until !== undefined) {
    // asked for by themselves first, so that a day long ago need not be walked to from today
    const within = await sequencesWithin(database, filter)
    if (!within) return []
    query = query.where('sequence', '>=', within.first).where('sequence', '<=', within.last)
    if (filter.from !== undefined) query = query.where('at', '>=', filter.from)
    if (filter.until !== undefined) query = query.where('at', '<', filter.until)
  }
  if (filter.before_sequence !== undefined) query = query.where('sequence', '<', filter.before_sequence)
  if (filter.after_sequence !== undefined) query = query.where('sequence', '>', filter.after_sequence)
  return shown(database, await query.execute())
}

/** The next of the newest changes of a noun before a sequence, the newest first: of all its records, or of these. */
export async function readNewest(
  database: Kysely<Tables>,
  noun: Noun,
  ids: readonly string[] | null,
  before: number,
  limit: number,
): Promise<Change[]> {
  let query = database.selectFrom('change').selectAll().where('noun', '=', noun).where('sequence', '<', before)
  if (ids) query = query.where('record_id', 'in', ids)
  return shown(database, await query.orderBy('sequence', 'desc').limit(limit).execute())
}

/** The desk calls a visit after its center: its id is that of the center, a hyphen, and more. */
export async function readRemoved(database: Kysely<Tables>, providers: readonly string[]): Promise<string[]> {
  const removed = new Set<string>()
  for (const provider of providers) {
    const rows = await database
      .selectFrom('change')
      .select(['record_id', 'before'])
      .where('noun', '=', 'visit')
      .where('action', '=', 'remove')
      // the sign behind the hyphen
      .where('record_id', '>=', `${stemOfVisits(provider)}-`)
      .where('record_id', '<', `${stemOfVisits(provider)}.`)
      .execute()
    for (const { record_id, before } of rows)
      if (providers.includes((JSON.parse(before ?? '{}') as { provider_id?: string }).provider_id ?? '')) removed.add(record_id)
  }
  return [...removed]
}
