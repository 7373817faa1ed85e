/** The log of what happened to accounts, and of what was refused: only ever added to. */
import { actorOf } from '@legalmap/data/desk/person.ts'
import type { AccountEvent, Actor } from './shapes.ts'
import type { Database, EventRow } from './tables.ts'

export const nameOfActor = (actor: Actor): string => (actor === 'command line' ? actor : actorOf(actor))
/** Somebody who acts on her own account. */
export const self = (account_id: string): string => actorOf({ account_id })

type Told = Omit<AccountEvent, 'sequence' | 'refused' | 'detail'> & Partial<Pick<AccountEvent, 'refused' | 'detail'>>

/** In the transaction of what happened, so that neither is there without the other. */
export async function log(database: Database, { refused = false, detail = {}, ...event }: Told): Promise<void> {
  const { last } = await database
    .selectFrom('event')
    .select(({ fn }) => fn.max('sequence').as('last'))
    .executeTakeFirstOrThrow()
  await database
    .insertInto('event')
    .values({ ...event, sequence: Number(last ?? 0) + 1, refused: Number(refused), detail: JSON.stringify(detail) })
    .execute()
}

const toEvent = ({ refused, detail, ...row }: EventRow): AccountEvent => ({
  ...row,
  refused: refused === 1,
  detail: JSON.parse(detail),
})

/** Newest first. */
export async function readEvents(
  database: Database,
  { account_id, before, limit }: { account_id?: string; before?: number; limit: number },
): Promise<AccountEvent[]> {
  let asked = database.selectFrom('event').selectAll().orderBy('sequence', 'desc').limit(Math.min(limit, 1000))
  if (account_id !== undefined) asked = asked.where('account_id', '=', account_id)
  if (before !== undefined) asked = asked.where('sequence', '<', before)
  return (await asked.execute()).map(toEvent)
}
