/** How accounts end: by an administrator, or after a year unused and a month in which nobody answered for them. */
import { type Around, days, instant } from './around.ts'
import { log } from './events.ts'
import { clearSecondFactor, replaceLinks } from './links.ts'
import { endAllSessions } from './sessions.ts'
import type { AccountRow, Database } from './tables.ts'

/** Unused so long, it is asked after; and unanswered so long after that, it closes. */
const [unusedDays, answerDays] = [365, 30]

/** Nobody else who can sign in may manage people. */
export async function isLastAdministrator(database: Database, { id, role, status }: AccountRow): Promise<boolean> {
  if (role !== 'administrator' || status !== 'open') return false
  const other = await database
    .selectFrom('account')
    .select('id')
    .where('role', '=', 'administrator')
    .where('status', '=', 'open')
    .where('id', '!=', id)
    .executeTakeFirst()
  return other === undefined
}

/** The reach stays, to be handed over; the name stays, for who reads history. */
export async function closeRow(database: Database, account_id: string, at: string, actor: string): Promise<void> {
  await endAllSessions(database, account_id)
  await replaceLinks(database, account_id)
  await clearSecondFactor(database, account_id)
  await database.deleteFrom('device').where('account_id', '=', account_id).execute()
  const closed = { status: 'closed' as const, password_hash: '', closed_at: at, asked_at: '' }
  await database.updateTable('account').set(closed).where('id', '=', account_id).execute()
  await log(database, { at, actor, what: 'closed', account_id })
}

export const closesAt = ({ asked_at }: Pick<AccountRow, 'asked_at'>): string =>
  asked_at && instant(Date.parse(asked_at) + days(answerDays))

/** The last sign that somebody is there. */
const lastSign = ({ made_at, joined_at, used_at, answered_at }: AccountRow) =>
  [made_at, joined_at, used_at, answered_at].reduce((last, one) => (one > last ? one : last))

export async function askAfterUnused(database: Database, around: Around): Promise<void> {
  const at = instant(around.now())
  const unused = instant(around.now() - days(unusedDays))
  const rows = await database.selectFrom('account').selectAll().where('status', '!=', 'closed').execute()
  for (const row of rows) {
    if (row.asked_at === '') {
      if (lastSign(row) > unused) continue
      await database.updateTable('account').set({ asked_at: at }).where('id', '=', row.id).execute()
      await log(database, { at, actor: '', what: 'asked_after', account_id: row.id })
    } else if (closesAt(row) <= at && !(await isLastAdministrator(database, row))) await closeRow(database, row.id, at, '')
  }
}
