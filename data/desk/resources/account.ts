/**
 * What the pages of signing in and of people show. It is handed over with its page and asked for by no script: most of it is told
 * once, to one person, and is kept nowhere. Times are ISO instants, empty for what never was.
 */
import type { Unit } from '../../model/unit.ts'
import type { FormEntries } from '../desk-page.ts'
import type { DeskPerson } from '../person.ts'
import { resource } from '../resource.ts'
import type { Role } from '../roles.ts'

/** A form that came from somebody who was signed out meanwhile: where it was sent to, and what it held but for secrets. */
export const unsentForm = resource<{ address: string; entries: FormEntries }>('#unsent')

/** The ways to prove oneself a second time. */
export type SecondWay = 'app' | 'passkey' | 'recovery_code'
export const secondWays = resource<{ ways: SecondWay[] }>('#second-ways')

export type LinkPurpose = 'invitation' | 'password' | 'second_factor' | 'password_and_second_factor'
/** What is told of a link to whoever opens it; `purpose` is null for one that does not work, whatever the reason. */
export const openedLink = resource<{ purpose: LinkPurpose | null }>('#link')

/** The kind of browser and system, `''` where it is not known. */
interface Device {
  browser: string
  system: string
}

export interface OwnSession {
  id: string
  started_at: string
  used_at: string
  device: Device
  current: boolean
}

export interface OwnPasskey {
  id: string
  name: string
  made_at: string
  used_at: string
}

/** Something that happened to an account, or was refused. `by` is the name of who did it, empty where that was the person herself. */
export interface OwnEvent {
  sequence: number
  at: string
  what: string
  refused: boolean
  by: string
  detail: Readonly<Record<string, string | number>>
}

export type ListedUnit = Pick<Unit, 'id' | 'name' | 'parent_id' | 'level'>

export interface OwnSecurity {
  sign_in_name: string
  password_changed_at: string
  app: boolean
  recovery_codes_left: number
  passkeys: OwnPasskey[]
  /** From when on nothing but setting up a second factor is open; empty where there is one. */
  second_factor_due: string
  sessions: OwnSession[]
  events: OwnEvent[]
  /** The units in the person's reach. */
  units: ListedUnit[]
}
export const ownSecurity = resource<OwnSecurity>('#security')

/** The secret of a code app: as an address, as a picture of that address (SVG), and to be typed. */
export const appSecret = resource<{ address: string; picture: string; secret: string }>('#app-secret')

export const recoveryCodes = resource<{ codes: string[] }>('#recovery-codes')

/** Somebody as administrators see her. */
export interface ListedPerson extends DeskPerson {
  sign_in_name: string
  status: 'invited' | 'open' | 'closed'
  made_at: string
  used_at: string
  closed_at: string
  /** Unused for a year: from when on somebody is to ask whether the person is still there. */
  asked_at: string
  /** When an unused account closes by itself. */
  closes_at: string
  link: { purpose: LinkPurpose; expires_at: string } | null
}

export interface PeopleList {
  people: ListedPerson[]
  /** Units that nobody looks after. */
  orphans: ListedUnit[]
  /** Every unit that somebody looks after. */
  units: ListedUnit[]
}
export const peopleList = resource<PeopleList>('#people')

/** One person, and what her forms can choose from; `person` is null for somebody new. */
export interface PersonForms {
  person: ListedPerson | null
  units: ListedUnit[]
  /** To whom everything can be handed over. */
  others: { account_id: string; name: string; role: Role }[]
  events: OwnEvent[]
}
export const personForms = resource<PersonForms>('#person')

/** A link that was just made: told this once. */
export interface MadeLink {
  account_id: string
  name: string
  sign_in_name: string
  purpose: LinkPurpose
  address: string
  expires_at: string
}
export const madeLink = resource<MadeLink>('#made-link')
