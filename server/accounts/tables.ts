/** The tables of the accounts as the query builder sees them. Instants are ISO texts, empty for what never was. */
import type { Role } from '@legalmap/data/desk/roles.ts'
import type { Kysely } from 'kysely'
import type { AccountStatus } from './people-door.ts'
import type { AccountEventKind, LinkPurpose } from './shapes.ts'

export interface AccountRow {
  id: string
  name: string
  sign_in_name: string
  /** The sign-in name as it is compared: see `sign-in-name.ts`. */
  sign_in_key: string
  office: string
  role: Role
  status: AccountStatus
  country: number
  /** JSON lists of ids. */
  units: string
  providers: string
  password_hash: string
  password_changed_at: string
  /** The secret of the authenticator app, hexadecimal; the one that is not yet confirmed beside it. */
  totp_secret: string
  totp_waiting: string
  /** The newest step of the clock whose code was taken: it and older ones are never taken again. */
  totp_step: number
  made_at: string
  /** From when the days are counted in which a second factor may wait. */
  joined_at: string
  used_at: string
  closed_at: string
  /** Unused for a year: when that was noticed; and when somebody last answered for it. */
  asked_at: string
  answered_at: string
}

export interface SessionRow {
  token_hash: string
  id: string
  account_id: string
  started_at: string
  used_at: string
  /** When its person last proved who she is. */
  confirmed_at: string
  ends_at: string
  browser: string
  system: string
}

/** A sign-in whose second proof is still to come. */
export interface PendingRow {
  token_hash: string
  account_id: string
  ends_at: string
  tries: number
}

export interface LinkRow {
  token_hash: string
  account_id: string
  purpose: LinkPurpose
  made_at: string
  made_by: string
  expires_at: string
  /** Why it is good for nothing any more; empty while it is. */
  ended: '' | 'used' | 'replaced'
}

/** A browser in which an account was signed in: strangers' failures do not slow it. */
export interface DeviceRow {
  device_hash: string
  account_id: string
  used_at: string
}

export interface RecoveryCodeRow {
  code_hash: string
  account_id: string
}

export interface PasskeyRow {
  credential_id: string
  id: string
  account_id: string
  name: string
  public_key: string
  counter: number
  /** A JSON list. */
  transports: string
  made_at: string
  used_at: string
}

/** A challenge of a passkey that was answered, for as long as it would still be good. */
export interface AnsweredRow {
  challenge_hash: string
  ends_at: string
}

/** Until when the failures of something count, epoch milliseconds: see `slow-down.ts`. */
export interface FailureRow {
  key: string
  until: number
}

export interface EventRow {
  sequence: number
  at: string
  actor: string
  what: AccountEventKind
  account_id: string
  refused: number
  detail: string
}

export interface Tables {
  account: AccountRow
  session: SessionRow
  pending: PendingRow
  link: LinkRow
  device: DeviceRow
  recovery_code: RecoveryCodeRow
  passkey: PasskeyRow
  answered: AnsweredRow
  failure: FailureRow
  event: EventRow
  /** Random bytes that sign challenges and hash the names of failures. */
  secret: { id: number; value: string }
  schema_migration: { name: string }
}

export type Database = Kysely<Tables>
