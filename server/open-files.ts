/** How many files and connections the system lets this process have open at once. */
import { readFileSync } from 'node:fs'

/** What the site itself has open: the database, its thread, archives, scripts that are being sent. */
const ownFiles = 100

/** Reads what Linux tells; Infinity where the system tells nothing. */
export function mostOpenFiles(limits = '/proc/self/limits'): number {
  try {
    const most = /^Max open files\s+(\d+)/m.exec(readFileSync(limits, 'utf8'))?.[1]
    return most === undefined ? Number.POSITIVE_INFINITY : Number(most)
  } catch {
    return Number.POSITIVE_INFINITY
  }
}

/** How many of `wanted` connections leave the site the files that it needs. */
export const connectionsWithin = (wanted: number, openFiles: number): number =>
  Math.max(10, Math.min(wanted, openFiles - ownFiles))
