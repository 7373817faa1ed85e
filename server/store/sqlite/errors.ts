/** Says in the store's errors what SQLite reports. */
import SqliteDatabase from 'better-sqlite3'
import { StoreError, type StoreErrorCode } from '../errors.ts'

const meanings: readonly [RegExp, StoreErrorCode, string][] = [
  [/^SQLITE_(BUSY|LOCKED)/, 'busy', 'is locked by another process'],
  [/^SQLITE_(CORRUPT|NOTADB)/, 'corrupt', 'is damaged, cut short or not a database: restore it from a backup'],
  [/^SQLITE_IOERR_SHORT_READ/, 'corrupt', 'is cut short: restore it from a backup'],
  [/^SQLITE_(CANTOPEN|READONLY|PERM|AUTH)/, 'unwritable', 'cannot be opened for writing'],
  [/^SQLITE_FULL/, 'full', 'cannot grow: the disk is full'],
  [/^SQLITE_CONSTRAINT/, 'constraint', 'refused a row'],
]

/** SQLite's own words may be several lines. */
export const inOneLine = (text: string) => text.replace(/\s+/gu, ' ').trim()

export const isBusy = (error: unknown) => error instanceof SqliteDatabase.SqliteError && /^SQLITE_(BUSY|LOCKED)/.test(error.code)

/** The error as a StoreError when it is SQLite's, else the error itself. */
export function explained(error: unknown, file: string): unknown {
  if (!(error instanceof SqliteDatabase.SqliteError)) return error
  const [, code, what] = meanings.find(([pattern]) => pattern.test(error.code)) ?? [null, 'failed' as const, 'failed']
  return new StoreError(code, `the database ${file} ${what} (${error.code}: ${inOneLine(error.message)})`, error)
}
