/** Opens an SQLite file the way the store needs it: checked whose it is and that it is whole, in WAL mode, with foreign keys. */
import { closeSync, existsSync, mkdirSync, openSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import type { Opening } from '../engine.ts'
import { StoreError } from '../errors.ts'
import { inOneLine } from './errors.ts'
import { applicationIds } from './words.ts'

type File = SqliteDatabase.Database

export const inMemory = ':memory:'

/** Up to this size (bytes) a file is looked through when it is opened: 5 to 12 ms a megabyte, measured. */
const checkedWhole = 4_000_000

/** No database is shorter than its smallest page. */
export const shortestDatabase = 512

/** Throws a StoreError; makes nothing then. */
export function openFile(path: string, { create, patience, holds }: Opening): File {
  if (path === inMemory) return new SqliteDatabase(path)
  try {
    refuseRemains(path, create)
    if (create) mkdirSync(dirname(path), { recursive: true })
    // the log and the index beside it take the mode of the file itself
    if (create && holds === 'accounts') closeSync(openSync(path, 'a', 0o600))
    return new SqliteDatabase(path, { fileMustExist: !create, timeout: patience })
  } catch (error) {
    if (error instanceof StoreError) throw error
    const why = error instanceof Error ? error.message : String(error)
    throw new StoreError('unwritable', `the database ${path} cannot be opened for writing (${inOneLine(why)})`, error)
  }
}

/** SQLite would take a file that was emptied or cut to a byte for a new one, and throw away the log of changes that lies beside it. */
function refuseRemains(path: string, create: boolean): void {
  const size = statSync(path, { throwIfNoEntry: false })
  if (size?.isDirectory()) throw new Error('it is a folder')
  if (size && size.size >= shortestDatabase) return
  if (existsSync(`${path}-wal`))
    throw new StoreError(
      'corrupt',
      `the database ${path} is ${size ? 'empty or cut short' : 'not there'}, but its log ${path}-wal is: restore all from a backup`,
    )
  if (size && size.size > 0) throw new StoreError('corrupt', `the database ${path} is cut short or not a database`)
  if (!size && !create)
    throw new StoreError('missing', `there is no database ${path}: a start of the service makes one; or name another file`)
}

/** Checks the file and sets the connection up. True when it has no table yet. */
export function prepare(
  file: File,
  path: string,
  { readonly, holds = 'register' }: Pick<Opening, 'readonly' | 'holds'>,
): boolean {
  const empty = file.prepare('select count(*) from sqlite_schema').pluck().get() === 0
  const owner = file.pragma('application_id', { simple: true })
  if (owner !== applicationIds[holds] && !(empty && owner === 0))
    throw new StoreError('foreign', `the database ${path} belongs to another program or holds something else: name another file`)
  if (readonly) file.pragma('query_only = ON')
  else file.pragma('journal_mode = WAL')
  // FULL, not NORMAL: what was answered as saved is on the disk, even when the power fails; a writing is one person's edit or one
  // import, so a flush for each costs nothing that anybody notices
  file.pragma('synchronous = FULL')
  file.pragma('foreign_keys = ON')
  file.pragma('recursive_triggers = ON')
  file.pragma('trusted_schema = OFF')
  if (
    !empty &&
    Number(file.pragma('page_count', { simple: true })) * Number(file.pragma('page_size', { simple: true })) <= checkedWhole
  ) {
    const found = file.pragma('quick_check(1)', { simple: true })
    if (found !== 'ok')
      throw new StoreError('corrupt', `the database ${path} is damaged: restore it from a backup (${inOneLine(String(found))})`)
  }
  return empty
}
