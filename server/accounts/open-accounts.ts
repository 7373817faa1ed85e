/** Opens the accounts: their database, on the store's engine and migrations, behind the one interface. */
import { randomBytes } from 'node:crypto'
import { may } from '@legalmap/data/desk/roles.ts'
import type { Engine } from '../store/engine.ts'
import { StoreError } from '../store/errors.ts'
import { isOld, migrate } from '../store/migrate.ts'
import { openEngine } from '../store/open-engine.ts'
import type { Accounts } from './accounts.ts'
import type { AccountSettings } from './around.ts'
import { changePassword } from './change-password.ts'
import { readEvents } from './events.ts'
import { acceptLink, readLink } from './links.ts'
import { migrations } from './migrations.ts'
import { passkeys } from './passkeys.ts'
import { createPasswords } from './passwords.ts'
import { peopleWriters } from './people.ts'
import { peopleReaders } from './read-people.ts'
import { createRefusals } from './refusals.ts'
import { confirmTotp, recoveryCodes, removeTotp, security, startTotp } from './second-factor.ts'
import { checkTotp } from './second-proof.ts'
import { endOtherSessions, endSession, ownSessions, personOf } from './sessions.ts'
import { confirm, type Signing, signIn } from './sign-in.ts'
import type { Database, Tables } from './tables.ts'
import { tidy } from './tidy.ts'
import { newToken, type Random } from './tokens.ts'
import { createTries } from './tries.ts'
import { findFaults } from './verify.ts'

export type { AccountSettings } from './around.ts'

/** A StoreError of the accounts' database, to be told from one of the register's. */
export class AccountsError extends StoreError {}

const asOurs = (error: unknown): unknown =>
  error instanceof StoreError ? new AccountsError(error.code, error.message, error.cause) : error

const defaultAccountSettings: AccountSettings = {
  session_hours: 12,
  session_idle_minutes: 30,
  link_hours: 24,
  second_factor_days: 14,
}

/** `now` in epoch milliseconds. `create`, `readonly` and `patience` as the store has them: `server/store/open-store.ts`. */
export interface AccountsOptions {
  now: () => number
  settings?: Partial<AccountSettings>
  random?: Random
  create?: boolean
  readonly?: boolean
  patience?: number
}

/**
 * Creates folder and file where they are missing, for the eyes of their owner alone, and migrates. `:memory:` gives accounts that are
 * gone when they are closed. Throws an AccountsError that names the file.
 */
export async function openAccounts(
  path: string,
  { now, settings, random = randomBytes, readonly = false, create = !readonly, patience = 5000 }: AccountsOptions,
): Promise<Accounts> {
  const opening = { patience, create, readonly, holds: 'accounts' } as const
  const engine = await ready(await ours(openEngine<Tables>(path, opening)), readonly)
  async function told<T>(answer: () => Promise<T>): Promise<T> {
    try {
      engine.refuseAnother()
      return await answer()
    } catch (error) {
      throw asOurs(engine.explained(error))
    }
  }
  // one connection: its writings wait for each other here, and for those of other processes at the lock
  let last: Promise<unknown> = Promise.resolve()
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = last.then(work, work)
    last = mine.catch(() => undefined)
    return mine
  }
  const database = {
    read: <T>(work: (database: Database) => Promise<T>) => told(() => engine.reading(work)),
    write: <T>(work: (database: Database) => Promise<T>) => inTurn(() => told(() => engine.writing(work))),
    now,
    random,
  }
  try {
    const secret = readonly ? '' : await database.write((transaction) => secretOf(transaction, random))
    const around: Signing = {
      ...database,
      secret,
      settings: { ...defaultAccountSettings, ...settings },
      passwords: createPasswords(random),
      tries: createTries({ ...database, secret }),
      refusals: createRefusals(database),
    }
    return accountsOver(around, async () => {
      await last
      await engine.close()
    })
  } catch (error) {
    await engine.close()
    throw error
  }
}

const accountsOver = (around: Signing, close: () => Promise<void>): Accounts => ({
  ...peopleReaders(around),
  ...peopleWriters(around),
  ...passkeys(around),
  signIn: (given, asking) => signIn(around, given, asking),
  checkTotp: (pending, code, asking) => checkTotp(around, pending, code, asking),
  personOf: (token) => personOf(around, token),
  confirm: (token, password, asking) => confirm(around, token, password, asking),
  sessions: (token) => ownSessions(around, token),
  endSession: (token) => endSession(around, token),
  endSessions: (token, which) => endOtherSessions(around, token, which),
  readLink: (token) => readLink(around, token),
  acceptLink: (token, password, asking) => acceptLink(around, token, password, asking),
  changePassword: (token, passwords, asking) => changePassword(around, token, passwords, asking),
  security: (token) => security(around, token),
  startTotp: (token, issuer) => startTotp(around, token, issuer),
  confirmTotp: (token, code, asking) => confirmTotp(around, token, code, asking),
  removeTotp: (token) => removeTotp(around, token),
  recoveryCodes: (token) => recoveryCodes(around, token),
  events: async (by, about) => {
    const mayAsk = by === 'command line' || may(by, 'people.manage') || about.account_id === by.account_id
    return mayAsk ? around.read((database) => readEvents(database, about)) : []
  },
  actRefused: ({ account_id, ...detail }) => around.refusals.tell('act_refused', account_id, detail),
  tidy: () => around.write((database) => tidy(database, around)),
  faults: () => around.read(findFaults),
  close,
})

/** Made with the database. */
async function secretOf(database: Database, random: Random): Promise<string> {
  const row = await database.selectFrom('secret').select('value').executeTakeFirst()
  if (row) return row.value
  const value = newToken(random)
  await database.insertInto('secret').values({ id: 1, value }).execute()
  return value
}

/** The engine with this build's schema; where nothing may be written, an old or empty database is looked at in a copy. */
async function ready(opened: Engine<Tables>, readonly: boolean): Promise<Engine<Tables>> {
  let engine = opened
  try {
    if (readonly && (await isOld(engine, migrations))) {
      engine = await opened.copy()
      await opened.close()
    }
    if (!readonly || engine !== opened) await migrate(engine, migrations)
    return engine
  } catch (error) {
    await engine.close()
    throw asOurs(engine.explained(error))
  }
}

async function ours<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    throw asOurs(error)
  }
}
