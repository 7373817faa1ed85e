/** What a migration needs said in the words of the database it runs on: nothing else in a migration depends on the database. */
import type { Kysely, RawBuilder } from 'kysely'

type Check = (column: string) => RawBuilder<boolean>

/** Migrations are frozen history, so the meaning of a word is frozen too: a stricter form is a new word. */
export interface DialectWords {
  /** a floating point number of 64 bits */
  double: RawBuilder<unknown>
  tableEnd: RawBuilder<unknown>
  isList: Check
  isObject: Check
  /** small Latin letters, digits and hyphens, at most 100, no hyphen at either end */
  isIdentifier: Check
  /** small Latin letters, digits and hyphens after a first letter, at most 61 */
  isCountId: Check
  /** `s`, `g` or `w` and up to 20 digits */
  isPlaceId: Check
  /** `2017`, `2019-07` or `2019-07-16` */
  isPartialDate: Check
  /** a time in Bishkek to the minute, `2026-12-01T09:30:00+06:00` */
  isBishkekTime: Check
  /** an ISO instant in UTC */
  isInstant: Check
  isHexadecimal: (column: string, length: number) => RawBuilder<boolean>
  /** `change` and `batch` refuse UPDATE, DELETE and whatever is not appended */
  guardHistory: (database: Kysely<unknown>) => Promise<void>
  /** a table that counts its rows by `sequence`, from 1 without gaps, refuses UPDATE, DELETE and whatever is not appended */
  guardLog: (database: Kysely<unknown>, table: string) => Promise<void>
  /** the noun's table refuses a row that its newest change does not announce */
  guardNoun: (database: Kysely<unknown>, noun: string) => Promise<void>
  /** puts another check in the place of the table's constraint of that name; rows, keys, indexes and triggers stay */
  replaceCheck: (database: Kysely<unknown>, table: string, constraint: string, check: RawBuilder<boolean>) => Promise<void>
  /** takes the table's checks of those names away; rows, keys, indexes, triggers and all other checks stay */
  dropChecks: (database: Kysely<unknown>, table: string, constraints: readonly string[]) => Promise<void>
  /** the names of the table's columns, in their order */
  columnsOf: (database: Kysely<unknown>, table: string) => Promise<string[]>
  /** says in the file itself whose it is */
  markFile: (database: Kysely<unknown>) => Promise<void>
}

export interface Migration {
  name: string
  up: (database: Kysely<unknown>, words: DialectWords) => Promise<void>
}
