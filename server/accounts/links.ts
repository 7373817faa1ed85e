/** Links that an administrator hands over: short-lived, good once, and good for nothing until they are used on purpose. */
import { accountById } from './account-row.ts'
import { type Around, hours, instant } from './around.ts'
import { faultOf } from './common-passwords.ts'
import { log, nameOfActor, self } from './events.ts'
import { endAllSessions } from './sessions.ts'
import type { Actor, Asking, LinkPurpose, LinkRead, PasswordRefused, SignInAnswer } from './shapes.ts'
import { afterPassword, provePassword, type Signing } from './sign-in.ts'
import type { AccountRow, Database, LinkRow } from './tables.ts'
import { newToken, tokenHash } from './tokens.ts'
import { BusyError } from './two-at-a-time.ts'

const setsPassword = (purpose: LinkPurpose): boolean => purpose !== 'second_factor'
const clearsSecondFactor = (purpose: LinkPurpose): boolean => purpose.endsWith('second_factor')

/** In the place of every earlier link of the account. */
export async function newLink(
  database: Database,
  around: Around,
  { by, account_id, purpose }: { by: Actor; account_id: string; purpose: LinkPurpose },
): Promise<{ token: string; expires_at: string }> {
  const [at, token] = [instant(around.now()), newToken(around.random)]
  const expires_at = instant(around.now() + hours(around.settings.link_hours))
  await replaceLinks(database, account_id)
  const made_by = nameOfActor(by)
  const link = { token_hash: tokenHash(token), account_id, purpose, made_at: at, made_by, expires_at, ended: '' as const }
  await database.insertInto('link').values(link).execute()
  await log(database, { at, actor: made_by, what: 'link_made', account_id, detail: { purpose } })
  return { token, expires_at }
}

export async function replaceLinks(database: Database, account_id: string): Promise<void> {
  await database
    .updateTable('link')
    .set({ ended: 'replaced' })
    .where('account_id', '=', account_id)
    .where('ended', '=', '')
    .execute()
}

const linkOf = (database: Database, token: string): Promise<LinkRow | undefined> =>
  database.selectFrom('link').selectAll().where('token_hash', '=', tokenHash(token)).executeTakeFirst()

/** Why the link is good for nothing; empty while it is good. */
function whyNot(link: LinkRow | undefined, now: number): string {
  if (!link) return 'unknown'
  return link.ended || (link.expires_at <= instant(now) ? 'expired' : '')
}

export const readLink = (around: Around, token: string): Promise<LinkRead | null> =>
  around.read(async (database) => {
    const link = await linkOf(database, token)
    if (!link || whyNot(link, around.now()) !== '') return null
    return { purpose: link.purpose, expires_at: link.expires_at }
  })

/** What lets somebody in a second time goes, and with it the codes for when it is lost. */
export async function clearSecondFactor(database: Database, account_id: string): Promise<void> {
  await database
    .updateTable('account')
    .set({ totp_secret: '', totp_waiting: '', totp_step: 0 })
    .where('id', '=', account_id)
    .execute()
  for (const table of ['recovery_code', 'passkey'] as const)
    await database.deleteFrom(table).where('account_id', '=', account_id).execute()
}

/** A new password ends every session and forgets every device, since one of them may be somebody else's. */
export async function putPassword(database: Database, account_id: string, password_hash: string, at: string): Promise<void> {
  await database
    .updateTable('account')
    .set({ password_hash, password_changed_at: at, totp_waiting: '' })
    .where('id', '=', account_id)
    .execute()
  await endAllSessions(database, account_id)
  await database.deleteFrom('device').where('account_id', '=', account_id).execute()
}

export async function acceptLink(
  around: Signing,
  token: string,
  password: string,
  asking: Asking,
): Promise<SignInAnswer | PasswordRefused> {
  const found = await around.read(async (database) => {
    const link = await linkOf(database, token)
    return { link, account: link && (await accountById(database, link.account_id)) }
  })
  const { link, account } = found
  const why = whyNot(link, around.now())
  if (why !== '' || !link || !account) {
    await around.refusals.tell('link_refused', account?.id ?? '', { why })
    return { outcome: 'gone' }
  }
  let password_hash = ''
  if (setsPassword(link.purpose)) {
    const fault = await faultOf(password)
    if (fault) return { outcome: 'password_refused', fault }
    try {
      password_hash = await around.passwords.hash(password)
    } catch (error) {
      if (error instanceof BusyError) return { outcome: 'busy' }
      throw error
    }
  } else {
    const proved = await provePassword(around, { account, name: account.sign_in_key, password }, asking)
    if (proved !== 'right') return proved
  }
  return around.write((database) => useLink(database, around, { link, account, password_hash }, asking))
}

async function useLink(
  database: Database,
  around: Signing,
  { link, account, password_hash }: { link: LinkRow; account: AccountRow; password_hash: string },
  asking: Asking,
): Promise<SignInAnswer> {
  const at = instant(around.now())
  const { purpose, account_id } = link
  // of two that use it at the same moment, one does
  const used = await database
    .updateTable('link')
    .set({ ended: 'used' })
    .where('token_hash', '=', link.token_hash)
    .where('ended', '=', '')
    .executeTakeFirst()
  if (used.numUpdatedRows !== 1n) return { outcome: 'gone' }
  await log(database, { at, actor: self(account_id), what: 'link_used', account_id, detail: { purpose } })
  if (password_hash !== '') await putPassword(database, account_id, password_hash, at)
  if (clearsSecondFactor(purpose)) {
    await clearSecondFactor(database, account_id)
    await endAllSessions(database, account_id)
  }
  if (purpose === 'invitation')
    await database
      .updateTable('account')
      .set({ status: 'open', joined_at: account.joined_at || at, closed_at: '' })
      .where('id', '=', account_id)
      .execute()
  const now = await accountById(database, account_id)
  return now ? afterPassword(database, around, now, asking, 'link') : { outcome: 'gone' }
}
