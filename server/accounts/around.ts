/** What every part of the accounts works with: the database, the clock, randomness, the settings, the password hasher. */
import type { Passwords } from './passwords.ts'
import type { Database } from './tables.ts'
import type { Random } from './tokens.ts'
import type { Tries } from './tries.ts'

type Work<T> = (database: Database) => Promise<T>

export interface AccountSettings {
  /** How long a session lasts at most, and how long it lasts unused. */
  session_hours: number
  session_idle_minutes: number
  /** How long a link is good that an administrator hands over. */
  link_hours: number
  /** How long a second factor may wait, but an administrator's. */
  second_factor_days: number
}

export interface Around {
  /** All that is read is of one moment. */
  read<T>(work: Work<T>): Promise<T>
  /** All or nothing. */
  write<T>(work: Work<T>): Promise<T>
  /** Epoch milliseconds. */
  now(): number
  random: Random
  settings: AccountSettings
  passwords: Passwords
  tries: Tries
  /** Kept in the database: signs what is only lent out. */
  secret: string
}

export const instant = (milliseconds: number): string => new Date(milliseconds).toISOString()
export const minutes = (count: number): number => count * 60_000
export const hours = (count: number): number => count * 3_600_000
export const days = (count: number): number => count * 86_400_000
