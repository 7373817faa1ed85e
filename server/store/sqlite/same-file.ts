/** Notices that the file behind an open connection is no longer the one at its path: SQLite itself goes on with the ghost. */
import { statSync } from 'node:fs'
import { StoreError } from '../errors.ts'
import { inMemory, shortestDatabase } from './open-file.ts'

/** Which file lies at a path; empty where there is none. */
function fileAt(path: string): { file: string; size: number } {
  const found = statSync(path, { throwIfNoEntry: false })
  return found ? { file: `${found.dev} ${found.ino}`, size: found.size } : { file: '', size: 0 }
}

/**
 * Called once the connection is set up; `expected` is the identity that it must have, where another connection knows it.
 * `refuseAnother` throws a StoreError from then on when the database was deleted,
 * put in the place of another or emptied, or when its log was taken away. It costs two calls of the system.
 */
export function watchFile(path: string, expected: string | undefined): { identity: string; refuseAnother: () => void } {
  if (path === inMemory) return { identity: '', refuseAnother: () => {} }
  const opened = expected ?? fileAt(path).file
  // SQLite makes the log when it is first needed, and keeps it for as long as anybody has the database open
  let log = ''
  const refuseAnother = () => {
    const now = fileAt(path)
    const again = 'put it back, or restart the service'
    if (now.file === '') throw new StoreError('replaced', `the database ${path} was deleted while it was open: ${again}`)
    if (now.file !== opened)
      throw new StoreError('replaced', `the database ${path} was replaced by another file while it was open: restart the service`)
    if (now.size < shortestDatabase)
      throw new StoreError('corrupt', `the database ${path} was emptied while it was open: restore it from a backup`)
    const logNow = fileAt(`${path}-wal`).file
    log ||= logNow
    if (logNow !== log)
      throw new StoreError('replaced', `the log ${path}-wal was taken away while the database was open: ${again}`)
  }
  return { identity: opened, refuseAnother }
}
