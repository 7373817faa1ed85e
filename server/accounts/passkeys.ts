/** Passkeys: a key of a device instead of a password, or beside it; WebAuthn's rules are those of the library. */
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { accountById, hasSecondFactor, passkeysOf } from './account-row.ts'
import { type Around, instant } from './around.ts'
import { challengeOf, isChallenge, useChallenge } from './challenges.ts'
import { log, self } from './events.ts'
import type { KeyAnswer, KeyOptions, PasskeysDoor } from './passkeys-door.ts'
import { forChange, newRecoveryCodes } from './second-factor.ts'
import { findPending } from './second-proof.ts'
import { beginSession, findSession } from './sessions.ts'
import type { Asking, NotLetIn, SignInAnswer } from './shapes.ts'
import type { Signing } from './sign-in.ts'
import type { Database, PasskeyRow } from './tables.ts'
import { newId, tokenHash } from './tokens.ts'

/** 24 MB that a process without passkeys need not have. */
const library = () => import('@simplewebauthn/server')

const siteId = (origin: string) => new URL(origin).hostname
const forNew = (account_id: string) => `new ${account_id}`
const forSignIn = (pending: string) => `sign in ${pending === '' ? '' : tokenHash(pending)}`
const transportsOf = ({ transports }: PasskeyRow) => JSON.parse(transports)
const asOptions = (options: object) => options as unknown as KeyOptions

/** What the library refuses, it throws; and it is handed whatever was sent. */
const orNull = <T>(verified: () => Promise<T>): Promise<T | null> => verified().catch(() => null)

/** The challenge that an answer says it is to, empty where it says nothing that can be read. */
function challengeIn(answer: KeyAnswer): string {
  try {
    const { clientDataJSON } = (answer as { response: { clientDataJSON: string } }).response
    const { challenge } = JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString())
    return typeof challenge === 'string' ? challenge : ''
  } catch {
    return ''
  }
}

export function passkeys(around: Signing): PasskeysDoor {
  return {
    startPasskey: async (token, { origin, name }) => {
      const { generateRegistrationOptions } = await library()
      return around.read(async (database) => {
        const found = await forChange(database, around, token)
        if ('outcome' in found) return found
        const { account } = found
        const options = await generateRegistrationOptions({
          rpName: name,
          rpID: siteId(origin),
          userName: account.sign_in_name,
          userDisplayName: account.name,
          userID: new TextEncoder().encode(account.id),
          challenge: challengeOf(around, forNew(account.id)),
          attestationType: 'none',
          authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
          excludeCredentials: (await passkeysOf(database, account.id)).map((row) => ({
            id: row.credential_id,
            transports: transportsOf(row),
          })),
        })
        return { outcome: 'started', options: asOptions(options) }
      })
    },

    async addPasskey(token, { answer, name }, origin) {
      const { verifyRegistrationResponse } = await library()
      const found = await around.read((database) => findSession(database, around, token))
      if (!found) return { outcome: 'signed_out' }
      const { account } = found
      const verified = await orNull(() =>
        verifyRegistrationResponse({
          response: answer as RegistrationResponseJSON,
          expectedChallenge: (challenge) => isChallenge(around, forNew(account.id), challenge),
          expectedOrigin: origin,
          expectedRPID: siteId(origin),
        }),
      )
      if (!verified?.verified) return { outcome: 'wrong' }
      const { credential } = verified.registrationInfo
      return around.write(async (database) => {
        if (!(await useChallenge(database, around, challengeIn(answer)))) return { outcome: 'gone' }
        if (!(await findSession(database, around, token))) return { outcome: 'signed_out' }
        const at = instant(around.now())
        const had = await hasSecondFactor(database, account)
        const row: PasskeyRow = {
          credential_id: credential.id,
          id: newId(around.random),
          account_id: account.id,
          name: name
            .replace(/[\p{Cc}\p{Cf}]/gu, '')
            .trim()
            .slice(0, 100),
          public_key: Buffer.from(credential.publicKey).toString('base64url'),
          counter: credential.counter,
          transports: JSON.stringify(credential.transports ?? []),
          made_at: at,
          used_at: '',
        }
        const put = database.insertInto('passkey').values(row)
        const done = await put.onConflict((conflict) => conflict.column('credential_id').doNothing()).executeTakeFirst()
        if (done.numInsertedOrUpdatedRows === 0n) return { outcome: 'wrong' }
        await log(database, { at, actor: self(account.id), what: 'passkey_added', account_id: account.id })
        return { outcome: 'done', recovery_codes: had ? [] : await newRecoveryCodes(database, around, account.id) }
      })
    },

    removePasskey: (token, id) =>
      around.write(async (database) => {
        const found = await forChange(database, around, token)
        if ('outcome' in found) return found
        const { account } = found
        const keys = await passkeysOf(database, account.id)
        if (account.totp_secret === '' && keys.length === 1 && keys[0]?.id === id) return { outcome: 'last_second_factor' }
        await database.deleteFrom('passkey').where('account_id', '=', account.id).where('id', '=', id).execute()
        const at = instant(around.now())
        await log(database, { at, actor: self(account.id), what: 'passkey_removed', account_id: account.id })
        return { outcome: 'done' }
      }),

    async passkeyOptions(pending, origin) {
      const { generateAuthenticationOptions } = await library()
      const keys = await around.read(async (database) => {
        const account = pending === '' ? null : await findPending(database, pending, around.now())
        return account ? passkeysOf(database, account.id) : []
      })
      const options = await generateAuthenticationOptions({
        rpID: siteId(origin),
        userVerification: 'required',
        challenge: challengeOf(around, forSignIn(pending)),
        allowCredentials: keys.map((row) => ({ id: row.credential_id, transports: transportsOf(row) })),
      })
      return asOptions(options)
    },

    signInWithPasskey: (pending, answer, origin, asking) => signInWithPasskey(around, { pending, answer, origin }, asking),
  }
}

async function signInWithPasskey(
  around: Signing,
  { pending, answer, origin }: { pending: string; answer: KeyAnswer; origin: string },
  asking: Asking,
): Promise<SignInAnswer | NotLetIn> {
  const { verifyAuthenticationResponse } = await library()
  const key = await around.read((database) => keyOf(database, answer))
  if (!key) return { outcome: 'wrong' }
  const verified = await orNull(() =>
    verifyAuthenticationResponse({
      response: answer as AuthenticationResponseJSON,
      expectedChallenge: (challenge) => isChallenge(around, forSignIn(pending), challenge),
      expectedOrigin: origin,
      expectedRPID: siteId(origin),
      credential: {
        id: key.credential_id,
        publicKey: new Uint8Array(Buffer.from(key.public_key, 'base64url')),
        counter: key.counter,
        transports: transportsOf(key),
      },
    }),
  )
  if (!verified?.verified) {
    await around.refusals.tell('sign_in_refused', key.account_id, { why: 'passkey' })
    return { outcome: 'wrong' }
  }
  const counter = verified.authenticationInfo.newCounter
  return around.write((database) => useKey(database, around, { key, counter, pending, challenge: challengeIn(answer) }, asking))
}

async function useKey(
  database: Database,
  around: Around,
  { key, counter, pending, challenge }: { key: PasskeyRow; counter: number; pending: string; challenge: string },
  asking: Asking,
): Promise<SignInAnswer> {
  if (!(await useChallenge(database, around, challenge))) return { outcome: 'gone' }
  const account = await accountById(database, key.account_id)
  if (account?.status !== 'open' || !(await keyOf(database, { id: key.credential_id }))) return { outcome: 'wrong' }
  if (pending !== '') {
    const begun = await findPending(database, pending, around.now())
    if (begun?.id !== account.id) return { outcome: begun ? 'wrong' : 'gone' }
    await database.deleteFrom('pending').where('token_hash', '=', tokenHash(pending)).execute()
  }
  const used_at = instant(around.now())
  await database.updateTable('passkey').set({ counter, used_at }).where('credential_id', '=', key.credential_id).execute()
  return beginSession(database, around, account, asking, pending === '' ? 'passkey' : 'password_and_passkey')
}

async function keyOf(database: Database, answer: KeyAnswer): Promise<PasskeyRow | undefined> {
  const id = (answer as { id?: unknown } | null)?.id
  if (typeof id !== 'string' || id.length > 2000) return undefined
  return database.selectFrom('passkey').selectAll().where('credential_id', '=', id).executeTakeFirst()
}
