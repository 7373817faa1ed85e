/** The second proof after a password: a code of the app, each taken once, or a recovery code, each good once. */
import { accountById } from './account-row.ts'
import { type Around, instant } from './around.ts'
import { log, self } from './events.ts'
import { beginSession, knownDevice } from './sessions.ts'
import type { Asking, SignInAnswer } from './shapes.ts'
import type { Signing } from './sign-in.ts'
import type { AccountRow, Database } from './tables.ts'
import { keyedHash, tokenHash } from './tokens.ts'
import { stepOf } from './totp.ts'
import type { Tried } from './tries.ts'

/** After so many wrong codes the password is asked for again. */
const mostCodes = 5

/** What was begun with a password, null when it is over. */
export async function findPending(database: Database, pending: string, now: number): Promise<AccountRow | null> {
  const row = await database.selectFrom('pending').selectAll().where('token_hash', '=', tokenHash(pending)).executeTakeFirst()
  if (!row || row.ends_at <= instant(now) || row.tries >= mostCodes) return null
  const account = await accountById(database, row.account_id)
  return account?.status === 'open' ? account : null
}

/** Takes a code of the app; false for one that is wrong, was used, or is older than one that was used. */
async function takeAppCode(database: Database, account: AccountRow, code: string, now: number): Promise<boolean> {
  const { id, totp_secret, totp_step } = account
  if (totp_secret === '') return false
  const step = stepOf(Buffer.from(totp_secret, 'hex'), code, now, totp_step)
  if (step === null) return false
  const { numUpdatedRows } = await database
    .updateTable('account')
    .set({ totp_step: step })
    .where('id', '=', id)
    .where('totp_step', '<', step)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** The code was right and used before. */
const wasUsed = ({ totp_secret, totp_step }: AccountRow, code: string, now: number): boolean => {
  const step = totp_secret === '' ? null : stepOf(Buffer.from(totp_secret, 'hex'), code, now, 0)
  return step !== null && step <= totp_step
}

/** However it was typed; with the account and the database's secret, so that neither two people's nor two databases' codes compare. */
export const recoveryCodeHash = ({ secret }: Pick<Around, 'secret'>, account_id: string, code: string): string =>
  keyedHash(secret, `recovery ${account_id} ${code.toUpperCase().replace(/[^A-Z2-7]/g, '')}`)

async function takeRecoveryCode(database: Database, around: Around, { id }: AccountRow, code: string): Promise<boolean> {
  const { numDeletedRows } = await database
    .deleteFrom('recovery_code')
    .where('account_id', '=', id)
    .where('code_hash', '=', recoveryCodeHash(around, id, code))
    .executeTakeFirst()
  if (numDeletedRows === 0n) return false
  await log(database, { at: instant(around.now()), actor: self(id), what: 'recovery_code_used', account_id: id })
  return true
}

export async function checkTotp(around: Signing, pending: string, given: string, asking: Asking): Promise<SignInAnswer> {
  const begun = await around.read(async (database) => {
    const account = await findPending(database, pending, around.now())
    return account && { account, device: await knownDevice(database, account.id, asking.device) }
  })
  if (!begun) return { outcome: 'gone' }
  const { account, device } = begun
  const tried: Tried = { what: 'code', account_id: account.id, name: '', device, address: asking.address }
  const seconds = await around.tries.begin(tried)
  if (seconds > 0) {
    await around.refusals.tell('slowed_down', account.id, { why: 'code' })
    return { outcome: 'wait', seconds }
  }
  const code = given.slice(0, 100).trim()
  const answer = await around.write(async (database): Promise<SignInAnswer> => {
    // asked again: another request may have used up what was begun, or the code
    const now = await findPending(database, pending, around.now())
    if (!now) return { outcome: 'gone' }
    const spaceless = code.replaceAll(' ', '')
    const byApp = await takeAppCode(database, now, spaceless, around.now())
    if (byApp || (await takeRecoveryCode(database, around, now, code))) {
      await database.deleteFrom('pending').where('token_hash', '=', tokenHash(pending)).execute()
      return beginSession(database, around, now, asking, byApp ? 'password_and_app' : 'password_and_recovery_code')
    }
    await database
      .updateTable('pending')
      .set(({ eb }) => ({ tries: eb('tries', '+', 1) }))
      .where('token_hash', '=', tokenHash(pending))
      .execute()
    return { outcome: 'wrong' }
  })
  if (answer.outcome === 'signed_in') await around.tries.forgive(tried)
  if (answer.outcome === 'wrong') {
    // somebody may have looked over a shoulder
    const again = wasUsed(account, code.replaceAll(' ', ''), around.now())
    await around.refusals.tell('second_factor_refused', account.id, { why: again ? 'code_used_again' : 'code' })
  }
  return answer
}
