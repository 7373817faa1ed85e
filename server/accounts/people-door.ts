/** What administrators may ask of the accounts: the part of the interface that is about other people. */
import type { ListedPerson } from '@legalmap/data/desk/resources/account.ts'
import type { Reach, Role } from '@legalmap/data/desk/roles.ts'
import type { Actor, LinkPurpose, Session } from './shapes.ts'

/** `invited` has not yet set a password; `closed` may not sign in any more, and keeps only what history needs. */
export type AccountStatus = 'invited' | 'open' | 'closed'

/** An account as administrators see it; times are ISO instants, empty for what never was. `link` is one that is still open. */
export type Account = ListedPerson

export interface NewPerson {
  name: string
  sign_in_name: string
  office: string
  role: Role
  reach: Reach
}

/** `token` goes into the link, and is told this once. */
export interface LinkMade {
  outcome: 'made'
  account_id: string
  token: string
  expires_at: string
}

/** `name_taken`: somebody has this sign-in name, or one that is read the same; `last_administrator`: nobody would be left to help. */
export type PeopleRefusal =
  | { outcome: 'not_allowed' }
  | { outcome: 'unknown' }
  | { outcome: 'closed' }
  | { outcome: 'name_taken' }
  | { outcome: 'last_administrator' }
  | { outcome: 'invalid'; fields: (keyof NewPerson)[] }

type Done = { outcome: 'done' }

export interface PeopleDoor {
  /** All accounts by name, closed ones last; none for who may not manage people. */
  people(by: Actor): Promise<Account[]>
  /** The names behind `account:<id>`, for who is signed in: history shows them to nobody else. Unknown ids are left out. */
  names(account_ids: readonly string[]): Promise<Map<string, { name: string; office: string; role: Role }>>
  /** A new account, and the link by which its person sets a password. */
  invite(by: Actor, person: NewPerson): Promise<LinkMade | PeopleRefusal>
  /** A link to hand over, in the place of every earlier one; `invitation` also opens a closed account again. */
  makeLink(by: Actor, account_id: string, purpose: LinkPurpose): Promise<LinkMade | PeopleRefusal>
  /** What the person may and where. Another role or reach holds from the next thing that she asks. */
  changePerson(by: Actor, account_id: string, to: Partial<NewPerson>): Promise<Done | PeopleRefusal>
  /** Ends the account: its sessions, links, keys and reach. Its id stays in history, its name here. */
  closeAccount(by: Actor, account_id: string): Promise<Done | PeopleRefusal>
  /** All units and providers of one person go to another, in one step. */
  handOver(by: Actor, from: string, to: string): Promise<{ outcome: 'done'; units: number; providers: number } | PeopleRefusal>
  /** None for who may not manage people. */
  sessionsOf(by: Actor, account_id: string): Promise<Session[]>
  endSessionsOf(by: Actor, account_id: string): Promise<{ outcome: 'done'; ended: number } | PeopleRefusal>
  /** Somebody answered for an account that was unused: it counts as used today. */
  stillHere(by: Actor, account_id: string): Promise<Done | PeopleRefusal>
}
