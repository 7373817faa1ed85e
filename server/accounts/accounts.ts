/** What the desk may ask of the accounts: the whole interface; all that others import from here, but for opening them. */
import type { PasskeysDoor } from './passkeys-door.ts'
import type { PeopleDoor } from './people-door.ts'
import type {
  AccountEvent,
  Actor,
  AppSecret,
  Asking,
  Known,
  LinkRead,
  NotLetIn,
  NotNow,
  OwnSecurity,
  PasswordRefused,
  Session,
  SignedIn,
  SignInAnswer,
} from './shapes.ts'

export type * from './passkeys-door.ts'
export type * from './people-door.ts'
export * from './shapes.ts'

/**
 * The one door of the accounts. What a person does wrong is an outcome; errors are those of the database (AccountsError). Tokens are
 * given out once and kept as hashes alone.
 */
export interface Accounts extends PeopleDoor, PasskeysDoor {
  signIn(given: { name: string; password: string }, asking: Asking): Promise<SignInAnswer>
  /** The second proof after a password: six digits of the app, or one of the recovery codes. */
  checkTotp(pending: string, code: string, asking: Asking): Promise<SignInAnswer>

  /** Who has this session, null for nobody. Counts as use of it. */
  personOf(token: string): Promise<Known | null>
  /** Proves once more who sits there. Slowed down as a sign-in is. */
  confirm(token: string, password: string, asking: Asking): Promise<{ outcome: 'confirmed' } | NotLetIn>
  sessions(token: string): Promise<Session[]>
  /** Ends the session of this token. */
  endSession(token: string): Promise<void>
  /** Ends another session of the same person; `all` ends every other one. */
  endSessions(token: string, which: string | 'all'): Promise<number>

  /** Reads a link without using it: null for one that is wrong, used, replaced or too old. Changes nothing: previews fetch links. */
  readLink(token: string): Promise<LinkRead | null>
  /**
   * Uses a link: the only thing that does. `password` is the new one where the purpose is one of a password, and the present one where
   * it is the second factor alone. A refused password leaves the link as it was.
   */
  acceptLink(token: string, password: string, asking: Asking): Promise<SignInAnswer | PasswordRefused>

  /** Signs out everywhere else, and gives this browser a new session. */
  changePassword(
    token: string,
    passwords: { present: string; next: string },
    asking: Asking,
  ): Promise<SignedIn | PasswordRefused | NotLetIn>
  security(token: string): Promise<OwnSecurity | null>
  /** Begins with an app, also with another one: the present one counts until the new one is confirmed. */
  startTotp(token: string, issuer: string): Promise<AppSecret | NotNow>
  /** The first code of the new app. Gives ten recovery codes, to be told once. */
  confirmTotp(
    token: string,
    code: string,
    asking: Asking,
  ): Promise<{ outcome: 'done'; recovery_codes: string[] } | NotNow | NotLetIn>
  /** Leaves a passkey as the second factor; refused where there is none. */
  removeTotp(token: string): Promise<{ outcome: 'done' } | { outcome: 'last_second_factor' } | NotNow>
  /** Ten new recovery codes in the place of all earlier ones; none for who has no second factor. */
  recoveryCodes(token: string): Promise<{ outcome: 'done'; recovery_codes: string[] } | NotNow>

  /** Newest first; for who may manage people, and for everybody about herself. */
  events(by: Actor, about: { account_id?: string; before?: number; limit: number }): Promise<AccountEvent[]>
  /** Writes down what somebody was refused at the desk; not every one of a flood. */
  actRefused(act: { account_id: string; action: string; record_id: string; status: number }): Promise<void>
  /** Removes what is over: sessions, links, what was begun. Closes whom nobody answered for; an account unused for a year is asked after for 30 days. */
  tidy(): Promise<void>
  /** What does not fit in the database, in sentences. */
  faults(): Promise<string[]>
  close(): Promise<void>
}
