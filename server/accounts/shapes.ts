/** Every shape that passes through the door of the accounts. */
import type { DeskPerson } from '@legalmap/data/desk/person.ts'

/**
 * Who acts on accounts: somebody at the desk, or whoever may run commands on the server. The door asks the table of roles itself, so
 * that a route that forgot to ask opens nothing.
 */
export type Actor = DeskPerson | 'command line'

/**
 * Where a request comes from. `address` is kept in memory only, and there as a hash; of `user_agent` only the kind of browser and
 * system is kept. `device` and `session` are the values of these cookies, empty where there are none; that session ends with a sign-in.
 */
export interface Asking {
  address: string
  user_agent: string
  device: string
  session: string
}

/** The ways to prove oneself a second time. */
export type SecondWay = 'app' | 'passkey' | 'recovery_code'

/**
 * `token` is the session's cookie and `device` the one by which this browser is known from now on, also to be spared what strangers
 * do: both are told once. `seconds` are those that the session lasts at most, `device_seconds` those of the device.
 */
export interface SignedIn {
  outcome: 'signed_in'
  token: string
  seconds: number
  device: string
  device_seconds: number
  person: DeskPerson
}

/** The first proof was right; `pending` is handed back with the second, within ten minutes. */
export interface SecondAsked {
  outcome: 'second_factor'
  pending: string
  ways: SecondWay[]
}

/**
 * Why somebody is not let in. `wrong`: name, password, code or key, and never which; `wait`: too many tries, for so many seconds;
 * `busy`: too many people sign in at this moment; `gone`: what was begun is too old, was used, or never was.
 */
export type NotLetIn = { outcome: 'wrong' } | { outcome: 'wait'; seconds: number } | { outcome: 'busy' } | { outcome: 'gone' }

export type SignInAnswer = SignedIn | SecondAsked | NotLetIn

/** What a password can be refused for. */
export type PasswordFault = 'too_short' | 'too_long' | 'common'
export interface PasswordRefused {
  outcome: 'password_refused'
  fault: PasswordFault
}

/** A link is of one purpose: a first password, another password, a second factor that was lost, or both at once. */
export const linkPurposes = ['invitation', 'password', 'second_factor', 'password_and_second_factor'] as const
export type LinkPurpose = (typeof linkPurposes)[number]

/** What may be told of a link to whoever has it, which may be the preview of a messenger: nobody's name. */
export interface LinkRead {
  purpose: LinkPurpose
  /** ISO instant. */
  expires_at: string
}

/** A session as its owner sees it. `device` is coarse, `''` where it is not known: `{ browser: 'firefox', system: 'android' }`. */
export interface Session {
  id: string
  started_at: string
  /** To a minute. */
  used_at: string
  device: { browser: string; system: string }
  current: boolean
}

/** Somebody who is signed in. */
export interface Known {
  person: DeskPerson
  session_id: string
  /** The proof of who this is, is at most 15 minutes old: needed to change what lets one in. */
  confirmed: boolean
  /** When the session ends, however much it is used; ISO instant. */
  ends_at: string
}

/** The secret of an authenticator app, to be shown once: as an address for a QR code, and to be typed. */
export interface AppSecret {
  outcome: 'started'
  address: string
  secret: string
}

/** What lets somebody in, as she sees it. */
export interface OwnSecurity {
  sign_in_name: string
  password_changed_at: string
  app: boolean
  recovery_codes_left: number
  passkeys: { id: string; name: string; made_at: string; used_at: string }[]
  /** From when on nothing but setting up a second factor is open; empty where there is one. */
  second_factor_due: string
}

/** `signed_out`: there is no such session (any more); `confirm_first`: ask for the password once more (`confirm`). */
export type NotNow = { outcome: 'signed_out' } | { outcome: 'confirm_first' }

/** What the log says that happened, or was tried. */
export const accountEvents = [
  'signed_in',
  'sign_in_refused',
  'second_factor_refused',
  'slowed_down',
  'signed_out',
  'sessions_ended',
  'invited',
  'link_made',
  'link_used',
  'link_refused',
  'password_changed',
  'app_added',
  'app_removed',
  'recovery_codes_made',
  'recovery_code_used',
  'passkey_added',
  'passkey_removed',
  'person_changed',
  'handed_over',
  'closed',
  'asked_after',
  'still_here',
  'act_refused',
] as const
export type AccountEventKind = (typeof accountEvents)[number]

/** Something about an account that happened or was refused. Only ever added. */
export interface AccountEvent {
  sequence: number
  at: string
  /** `account:<id>`, `command line`, or empty for somebody who is not known. */
  actor: string
  what: AccountEventKind
  /** The account that it is about, empty where there is none. */
  account_id: string
  refused: boolean
  /** Codes and numbers: `why` of a refusal, `purpose` of a link, `unwritten` refusals of before, `action`, `record_id` and `status` of what was refused at the desk. */
  detail: Readonly<Record<string, string | number>>
}
