/** Redactions: what of history nobody is shown any more. The changes stay as they were written; plans that hold it lose it. */
import { findPiece } from '@legalmap/data/model/blank-out.ts'
import type { Noun } from '@legalmap/data/model/change.ts'
import { isEqual } from '@legalmap/data/model/equal.ts'
import { factsOf } from '@legalmap/data/model/facts.ts'
import { formerNames } from '@legalmap/data/model/former-facts.ts'
import {
  type RedactedPart,
  type RedactedPlace,
  type Redaction,
  type RedactionWish,
  redactionWish,
} from '@legalmap/data/model/redaction.ts'
import type { Kysely } from 'kysely'
import { RedactionRefused } from './errors.ts'
import { fromHistory } from './nouns.ts'
import { redactPlans, type Sought } from './redact-plans.ts'
import type { ChangeRow, Tables } from './tables.ts'
import { textFaults } from './validate.ts'

export interface RedactionStore {
  /**
   * Blanks the value that a fact had after a change, or a piece of text, in every past state of the record, in the reasons of its
   * changes and in plans. Throws RedactionRefused: among others where the record still has it.
   */
  add(wish: RedactionWish): Promise<Redaction>
  /** Newest first. */
  list(noun: Noun, record_id: string): Promise<Redaction[]>
}

type Place = RedactedPlace

const parsed = (text: string | null): Record<string, unknown> | null => (text === null ? null : JSON.parse(text))

function soughtIn({ noun, what }: RedactionWish, rows: readonly ChangeRow[]): Sought {
  if ('piece' in what) return { piece: what.piece }
  const { fact, sequence } = what
  const row = rows.find((one) => one.sequence === sequence)
  const described = factsOf[noun].find(({ key }) => key === fact)
  const text = row && (row.after ?? row.before)
  if (!described || fact === 'id' || fact === 'assured' || !text) throw new RedactionRefused('not_found')
  const value = (fromHistory(noun, text) as Record<string, unknown>)[fact]
  if (isEqual(value, described.empty)) throw new RedactionRefused('not_found')
  return { fact, value }
}

/** Where a state of the record has what is sought. */
function placesIn(noun: Noun, text: string | null, sought: Sought): Omit<Place, 'sequence' | 'part'>[] {
  const record = parsed(text)
  if (!record || text === null) return []
  if ('piece' in sought) return findPiece(record, sought.piece)
  const { fact, value } = sought
  if (!isEqual((fromHistory(noun, text) as Record<string, unknown>)[fact], value)) return []
  const whole = { start: null, length: null }
  const known = (record.assured ?? {}) as Record<string, unknown>
  return [
    ...[fact, ...formerNames(noun, fact)].filter((key) => key in record).map((key) => ({ path: [key], ...whole })),
    ...(fact in known ? [{ path: ['assured', fact], ...whole }] : []),
  ]
}

function placesOf(noun: Noun, rows: readonly ChangeRow[], sought: Sought): Place[] {
  const at = (sequence: number, part: RedactedPart) => (place: Omit<Place, 'sequence' | 'part'>) => ({ sequence, part, ...place })
  return rows.flatMap(({ sequence, before, after, reason }) => [
    ...placesIn(noun, before, sought).map(at(sequence, 'before')),
    ...placesIn(noun, after, sought).map(at(sequence, 'after')),
    ...('piece' in sought ? findPiece(reason, sought.piece).map(at(sequence, 'reason')) : []),
  ])
}

async function add(database: Kysely<Tables>, given: RedactionWish): Promise<Redaction> {
  const { success, data: wish } = redactionWish.safeParse(given)
  if (!success || textFaults(given).length > 0) throw new RedactionRefused('not_valid')
  const { id, at, actor, reason, noun, record_id, what } = wish
  const rows = await database
    .selectFrom('change')
    .selectAll()
    .where('noun', '=', noun)
    .where('record_id', '=', record_id)
    .orderBy('sequence')
    .execute()
  const sought = soughtIn(wish, rows)
  if ('piece' in sought && findPiece(reason, sought.piece).length > 0) throw new RedactionRefused('told_by_reason')
  const places = placesOf(noun, rows, sought)
  if (places.length === 0) throw new RedactionRefused('not_found')
  if (placesIn(noun, rows.at(-1)?.after ?? null, sought).length > 0) throw new RedactionRefused('still_there')
  const fact = 'fact' in what ? what.fact : ''
  await database.insertInto('redaction').values({ id, at, actor, reason, noun, record_id, fact }).execute()
  for (const { path, ...place } of places)
    await database
      .insertInto('redaction_place')
      .values({ redaction_id: id, ...place, path: JSON.stringify(path) })
      .execute()
  await redactPlans(database, noun, record_id, sought)
  return { id, at, actor, reason, noun, record_id, fact, places: places.length }
}

async function list(database: Kysely<Tables>, noun: Noun, record_id: string): Promise<Redaction[]> {
  const rows = await database
    .selectFrom('redaction')
    .innerJoin('redaction_place', 'redaction_place.redaction_id', 'redaction.id')
    .selectAll('redaction')
    .select(({ fn }) => fn.countAll().as('places'))
    .where('noun', '=', noun)
    .where('record_id', '=', record_id)
    .groupBy('redaction.id')
    .orderBy('redaction.at', 'desc')
    .orderBy('redaction.id')
    .execute()
  return rows.map((row) => ({ ...row, places: Number(row.places) }))
}

type Work<T> = (transaction: Kysely<Tables>) => Promise<T>

/** `seen` reads as of one moment, `change` writes everything or nothing; both say the database's errors in the store's words. */
export const redactionStore = (
  seen: <T>(work: Work<T>) => Promise<T>,
  change: <T>(work: Work<T>) => Promise<T>,
): RedactionStore => ({
  add: (wish) => change((transaction) => add(transaction, wish)),
  list: (noun, record_id) => seen((transaction) => list(transaction, noun, record_id)),
})
