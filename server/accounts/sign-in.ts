/** Signing in: a password, and where there is a second factor, a second proof. Nothing says whether a name is anybody's. */
import { hasSecondFactor, passkeysOf } from './account-row.ts'
import { type Around, instant, minutes } from './around.ts'
import { passwordLength } from './passwords.ts'
import type { Refusals } from './refusals.ts'
import { beginSession, findSession, knownDevice } from './sessions.ts'
import type { Asking, NotLetIn, SecondWay, SignInAnswer } from './shapes.ts'
import { signInKey } from './sign-in-name.ts'
import type { AccountRow, Database } from './tables.ts'
import { newToken, tokenHash } from './tokens.ts'
import type { Tried } from './tries.ts'
import { BusyError } from './two-at-a-time.ts'

const pendingFor = minutes(10)
/** So many begun sign-ins wait for their second proof; the oldest go. */
const mostPending = 10

export interface Signing extends Around {
  refusals: Refusals
}

/** Whether the password is that of the account; null is nobody's, which takes as long. */
export async function provePassword(
  around: Signing,
  { account, name, password }: { account: AccountRow | null; name: string; password: string },
  asking: Asking,
): Promise<NotLetIn | 'right'> {
  const account_id = account?.id ?? ''
  const device = account ? await around.read((database) => knownDevice(database, account.id, asking.device)) : ''
  const tried: Tried = { what: 'password', account_id, name, device, address: asking.address }
  const seconds = await around.tries.begin(tried)
  if (seconds > 0) {
    await around.refusals.tell('slowed_down', account_id, { why: 'password' })
    return { outcome: 'wait', seconds }
  }
  let right: boolean
  try {
    // no password is longer: whoever sends a megabyte is not worth hashing it
    const isLong = password.length > 2 * passwordLength.most
    const stored = account?.password_hash || null
    right = await around.passwords.isRight(isLong ? null : stored, isLong ? '' : password, device !== '')
  } catch (error) {
    if (!(error instanceof BusyError)) throw error
    await around.tries.forgive(tried)
    return { outcome: 'busy' }
  }
  if (right) {
    await around.tries.forgive(tried)
    return 'right'
  }
  await around.refusals.tell('sign_in_refused', account_id, { why: 'password' })
  return { outcome: 'wrong' }
}

export async function signIn(around: Signing, given: { name: string; password: string }, asking: Asking): Promise<SignInAnswer> {
  const name = signInKey(given.name)
  const found = await around.read((database) =>
    database.selectFrom('account').selectAll().where('sign_in_key', '=', name).where('status', '=', 'open').executeTakeFirst(),
  )
  const account = name === '' ? null : (found ?? null)
  const proved = await provePassword(around, { account, name, password: given.password }, asking)
  if (proved !== 'right' || !account) return proved === 'right' ? { outcome: 'wrong' } : proved
  return around.write((database) => afterPassword(database, around, account, asking))
}

/** Lets in whoever has no second factor; asks the others for it. */
export async function afterPassword(
  database: Database,
  around: Around,
  account: AccountRow,
  asking: Asking,
  how = 'password',
): Promise<SignInAnswer> {
  if (!(await hasSecondFactor(database, account))) return beginSession(database, around, account, asking, how)
  const pending = newToken(around.random)
  const ends_at = instant(around.now() + pendingFor)
  const account_id = account.id
  await database
    .insertInto('pending')
    .values({ token_hash: tokenHash(pending), account_id, ends_at, tries: 0 })
    .execute()
  const old = database
    .selectFrom('pending')
    .select('token_hash')
    .where('account_id', '=', account_id)
    .orderBy('ends_at', 'desc')
    .offset(mostPending)
    .limit(1000)
  await database.deleteFrom('pending').where('token_hash', 'in', old).execute()
  return { outcome: 'second_factor', pending, ways: await waysOf(database, account) }
}

async function waysOf(database: Database, { id, totp_secret }: AccountRow): Promise<SecondWay[]> {
  const ways: SecondWay[] = totp_secret === '' ? [] : ['app']
  if ((await passkeysOf(database, id)).length > 0) ways.push('passkey')
  const code = await database.selectFrom('recovery_code').select('code_hash').where('account_id', '=', id).executeTakeFirst()
  return code ? [...ways, 'recovery_code'] : ways
}

/** Proves once more who sits there, before something is changed that lets one in. */
export async function confirm(
  around: Signing,
  token: string,
  password: string,
  asking: Asking,
): Promise<{ outcome: 'confirmed' } | NotLetIn> {
  const found = await around.read((database) => findSession(database, around, token))
  if (!found) return { outcome: 'gone' }
  const { account, row } = found
  const proved = await provePassword(around, { account, name: account.sign_in_key, password }, asking)
  if (proved !== 'right') return proved
  await around.write((database) =>
    database
      .updateTable('session')
      .set({ confirmed_at: instant(around.now()) })
      .where('token_hash', '=', row.token_hash)
      .execute(),
  )
  return { outcome: 'confirmed' }
}
