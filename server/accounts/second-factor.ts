/** One's own second factor: an authenticator app, set up by its first code, and the recovery codes for when it is lost. */
import { hasSecondFactor, passkeysOf, secondFactorDue } from './account-row.ts'
import { type Around, instant } from './around.ts'
import { toBase32 } from './base32.ts'
import { log, self } from './events.ts'
import { recoveryCodeHash } from './second-proof.ts'
import { type FoundSession, findSession, knownDevice } from './sessions.ts'
import type { AppSecret, Asking, NotLetIn, NotNow, OwnSecurity } from './shapes.ts'
import type { Signing } from './sign-in.ts'
import type { Database } from './tables.ts'
import type { Random } from './tokens.ts'
import { appAddress, stepOf } from './totp.ts'
import type { Tried } from './tries.ts'

type Codes = { outcome: 'done'; recovery_codes: string[] }

/** What lets one in is changed by who has just proved who she is. */
export async function forChange(database: Database, around: Around, token: string): Promise<FoundSession | NotNow> {
  const found = await findSession(database, around, token)
  if (!found) return { outcome: 'signed_out' }
  return found.confirmed ? found : { outcome: 'confirm_first' }
}

/** 80 bits each, in groups that can be read aloud. */
const newCode = (random: Random) => toBase32(random(10)).replace(/.{4}(?=.)/g, '$&-')

export async function newRecoveryCodes(database: Database, around: Around, account_id: string): Promise<string[]> {
  const codes = Array.from({ length: 10 }, () => newCode(around.random))
  await database.deleteFrom('recovery_code').where('account_id', '=', account_id).execute()
  const rows = codes.map((code) => ({ code_hash: recoveryCodeHash(around, account_id, code), account_id }))
  await database.insertInto('recovery_code').values(rows).execute()
  const at = instant(around.now())
  await log(database, { at, actor: self(account_id), what: 'recovery_codes_made', account_id })
  return codes
}

export const startTotp = (around: Around, token: string, issuer: string): Promise<AppSecret | NotNow> =>
  around.write(async (database) => {
    const found = await forChange(database, around, token)
    if ('outcome' in found) return found
    const { id, sign_in_name } = found.account
    // as long as the digest that it keys: RFC 4226, 4
    const secret = around.random(20)
    await database
      .updateTable('account')
      .set({ totp_waiting: secret.toString('hex') })
      .where('id', '=', id)
      .execute()
    return { outcome: 'started', address: appAddress(secret, sign_in_name, issuer), secret: toBase32(secret) }
  })

export async function confirmTotp(
  around: Signing,
  token: string,
  code: string,
  asking: Asking,
): Promise<Codes | NotNow | NotLetIn> {
  const begun = await around.read(async (database) => {
    const found = await findSession(database, around, token)
    return found && { id: found.account.id, device: await knownDevice(database, found.account.id, asking.device) }
  })
  if (!begun) return { outcome: 'signed_out' }
  const tried: Tried = { what: 'code', account_id: begun.id, name: '', device: begun.device, address: asking.address }
  const seconds = await around.tries.begin(tried)
  if (seconds > 0) return { outcome: 'wait', seconds }
  const answer = await around.write(async (database): Promise<Codes | NotNow | NotLetIn> => {
    const found = await findSession(database, around, token)
    if (!found) return { outcome: 'signed_out' }
    const { id, totp_waiting } = found.account
    if (totp_waiting === '') return { outcome: 'gone' }
    const step = stepOf(Buffer.from(totp_waiting, 'hex'), code.replaceAll(' ', ''), around.now(), 0)
    if (step === null) return { outcome: 'wrong' }
    // the code that confirms is used up by it
    const set = { totp_secret: totp_waiting, totp_waiting: '', totp_step: step }
    await database.updateTable('account').set(set).where('id', '=', id).execute()
    await log(database, { at: instant(around.now()), actor: self(id), what: 'app_added', account_id: id })
    return { outcome: 'done', recovery_codes: await newRecoveryCodes(database, around, id) }
  })
  if (answer.outcome === 'done') await around.tries.forgive(tried)
  return answer
}

export const removeTotp = (
  around: Around,
  token: string,
): Promise<{ outcome: 'done' } | { outcome: 'last_second_factor' } | NotNow> =>
  around.write(async (database) => {
    const found = await forChange(database, around, token)
    if ('outcome' in found) return found
    const { id } = found.account
    if ((await passkeysOf(database, id)).length === 0) return { outcome: 'last_second_factor' }
    await database.updateTable('account').set({ totp_secret: '', totp_waiting: '' }).where('id', '=', id).execute()
    await log(database, { at: instant(around.now()), actor: self(id), what: 'app_removed', account_id: id })
    return { outcome: 'done' }
  })

export const recoveryCodes = (around: Around, token: string): Promise<Codes | NotNow> =>
  around.write(async (database) => {
    const found = await forChange(database, around, token)
    if ('outcome' in found) return found
    const has = await hasSecondFactor(database, found.account)
    return { outcome: 'done', recovery_codes: has ? await newRecoveryCodes(database, around, found.account.id) : [] }
  })

export const security = (around: Around, token: string): Promise<OwnSecurity | null> =>
  around.read(async (database) => {
    const found = await findSession(database, around, token)
    if (!found) return null
    const { account } = found
    const keys = await passkeysOf(database, account.id)
    const { count } = await database
      .selectFrom('recovery_code')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('account_id', '=', account.id)
      .executeTakeFirstOrThrow()
    return {
      sign_in_name: account.sign_in_name,
      password_changed_at: account.password_changed_at,
      app: account.totp_secret !== '',
      recovery_codes_left: Number(count),
      passkeys: keys.map(({ id, name, made_at, used_at }) => ({ id, name, made_at, used_at })),
      second_factor_due: (await hasSecondFactor(database, account)) ? '' : secondFactorDue(account, around.settings),
    }
  })
