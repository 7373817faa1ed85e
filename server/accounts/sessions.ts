/** Sessions: begun after every proof anew, over when they are unused or old, ended by their owner or an administrator. */
import { accountById, hasSecondFactor, personOfRow } from './account-row.ts'
import { type Around, days, hours, instant, minutes } from './around.ts'
import { deviceOf } from './device-name.ts'
import { log, self } from './events.ts'
import type { Asking, Known, Session, SignedIn } from './shapes.ts'
import type { AccountRow, Database, SessionRow } from './tables.ts'
import { newId, newToken, tokenHash } from './tokens.ts'

/** More than anybody's phones and computers: the longest unused ends. */
const mostSessions = 20
const mostDevices = 20
const deviceDays = 365
/** Use is written down to this: a flush of the disk for every request would be too much. */
const noticed = minutes(1)
const confirmedFor = minutes(15)

/** The hash of a device that this account was signed in on, empty for any other. */
export async function knownDevice(database: Database, account_id: string, device: string): Promise<string> {
  if (device === '') return ''
  const device_hash = tokenHash(device)
  const row = await database
    .selectFrom('device')
    .select('used_at')
    .where('device_hash', '=', device_hash)
    .where('account_id', '=', account_id)
    .executeTakeFirst()
  return row ? device_hash : ''
}

/** Several accounts may share a browser, so a device that was handed out goes on; one that somebody made up does not. */
async function deviceFor(database: Database, around: Around, account_id: string, given: string): Promise<string> {
  const at = instant(around.now())
  const isOurs =
    given !== '' &&
    (await database.selectFrom('device').select('account_id').where('device_hash', '=', tokenHash(given)).executeTakeFirst())
  const device = isOurs ? given : newToken(around.random)
  await database
    .insertInto('device')
    .values({ device_hash: tokenHash(device), account_id, used_at: at })
    .onConflict((conflict) => conflict.columns(['device_hash', 'account_id']).doUpdateSet({ used_at: at }))
    .execute()
  const old = database
    .selectFrom('device')
    .select('device_hash')
    .where('account_id', '=', account_id)
    .orderBy('used_at', 'desc')
    .offset(mostDevices)
    .limit(1000)
  await database.deleteFrom('device').where('account_id', '=', account_id).where('device_hash', 'in', old).execute()
  return device
}

/** Whoever proved who she is, is in from now on. `how` is what she proved it with, for the log. */
export async function beginSession(
  database: Database,
  around: Around,
  account: AccountRow,
  asking: Asking,
  how: string,
): Promise<SignedIn> {
  const { settings, random } = around
  const [at, token] = [instant(around.now()), newToken(random)]
  const account_id = account.id
  const { seconds, ends_at } = {
    seconds: settings.session_hours * 3600,
    ends_at: instant(around.now() + hours(settings.session_hours)),
  }
  if (asking.session !== '') await database.deleteFrom('session').where('token_hash', '=', tokenHash(asking.session)).execute()
  const told = { id: newId(random), account_id, started_at: at, used_at: at, confirmed_at: at, ends_at }
  await database
    .insertInto('session')
    .values({ token_hash: tokenHash(token), ...told, ...deviceOf(asking.user_agent) })
    .execute()
  const old = database
    .selectFrom('session')
    .select('token_hash')
    .where('account_id', '=', account_id)
    .orderBy('used_at', 'desc')
    .offset(mostSessions)
    .limit(1000)
  await database.deleteFrom('session').where('token_hash', 'in', old).execute()
  const device = await deviceFor(database, around, account_id, asking.device)
  await database.updateTable('account').set({ used_at: at, asked_at: '' }).where('id', '=', account_id).execute()
  await log(database, { at, actor: self(account_id), what: 'signed_in', account_id, detail: { how } })
  const person = personOfRow(account, await hasSecondFactor(database, account), around)
  return { outcome: 'signed_in', token, seconds, device, device_seconds: days(deviceDays) / 1000, person }
}

export interface FoundSession {
  row: SessionRow
  account: AccountRow
  confirmed: boolean
}

/** The session and its account, null for one that is over. */
export async function findSession(database: Database, around: Around, token: string): Promise<FoundSession | null> {
  if (token === '') return null
  const row = await database.selectFrom('session').selectAll().where('token_hash', '=', tokenHash(token)).executeTakeFirst()
  if (!row) return null
  const now = around.now()
  const idle = now - Date.parse(row.used_at)
  if (now >= Date.parse(row.ends_at) || idle >= minutes(around.settings.session_idle_minutes)) return null
  const account = await accountById(database, row.account_id)
  if (account?.status !== 'open') return null
  return { row, account, confirmed: now - Date.parse(row.confirmed_at) <= confirmedFor }
}

export async function personOf(around: Around, token: string): Promise<Known | null> {
  const found = await around.read(async (database) => {
    const session = await findSession(database, around, token)
    return session && { ...session, has: await hasSecondFactor(database, session.account) }
  })
  if (!found) return null
  const { row, account, confirmed, has } = found
  const now = around.now()
  if (now - Date.parse(row.used_at) >= noticed)
    await around.write(async (database) => {
      const used_at = instant(now)
      await database.updateTable('session').set({ used_at }).where('token_hash', '=', row.token_hash).execute()
      await database.updateTable('account').set({ used_at }).where('id', '=', account.id).execute()
    })
  return { person: personOfRow(account, has, around), session_id: row.id, confirmed, ends_at: row.ends_at }
}

/** Those that are not over; `current` is the id of one's own. */
export async function listSessions(database: Database, around: Around, account_id: string, current: string): Promise<Session[]> {
  const oldest = instant(around.now() - minutes(around.settings.session_idle_minutes))
  const rows = await database
    .selectFrom('session')
    .selectAll()
    .where('account_id', '=', account_id)
    .where('ends_at', '>', instant(around.now()))
    .where('used_at', '>', oldest)
    .orderBy('used_at', 'desc')
    .execute()
  return rows.map(({ id, started_at, used_at, browser, system }) => ({
    id,
    started_at,
    used_at,
    device: { browser, system },
    current: id === current,
  }))
}

export const ownSessions = (around: Around, token: string): Promise<Session[]> =>
  around.read(async (database) => {
    const found = await findSession(database, around, token)
    return found ? listSessions(database, around, found.account.id, found.row.id) : []
  })

export const endSession = (around: Around, token: string): Promise<void> =>
  around.write(async (database) => {
    const token_hash = tokenHash(token)
    const row = await database.selectFrom('session').select('account_id').where('token_hash', '=', token_hash).executeTakeFirst()
    if (!row) return
    await database.deleteFrom('session').where('token_hash', '=', token_hash).execute()
    const { account_id } = row
    await log(database, { at: instant(around.now()), actor: self(account_id), what: 'signed_out', account_id })
  })

export const endOtherSessions = (around: Around, token: string, which: string): Promise<number> =>
  around.write(async (database) => {
    const found = await findSession(database, around, token)
    if (!found) return 0
    const account_id = found.account.id
    let ending = database.deleteFrom('session').where('account_id', '=', account_id)
    ending = which === 'all' ? ending.where('id', '!=', found.row.id) : ending.where('id', '=', which)
    const ended = Number((await ending.executeTakeFirst()).numDeletedRows)
    const at = instant(around.now())
    if (ended > 0)
      await log(database, { at, actor: self(account_id), what: 'sessions_ended', account_id, detail: { sessions: ended } })
    return ended
  })

/** Everywhere; what was begun as well. */
export async function endAllSessions(database: Database, account_id: string): Promise<number> {
  await database.deleteFrom('pending').where('account_id', '=', account_id).execute()
  return Number((await database.deleteFrom('session').where('account_id', '=', account_id).executeTakeFirst()).numDeletedRows)
}
