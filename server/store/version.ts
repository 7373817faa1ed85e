/** The content version: a chain of hashes, so that it changes with the content and says what the content came from. */
import { createHash } from 'node:crypto'
import { canonicalJson } from './canonical-json.ts'
import type { ChangeRow } from './tables.ts'

/** The version after `previous` and the changes added, in order: the first 16 hexadecimal digits of a SHA-256. */
export function chain(previous: string): { add: (row: ChangeRow) => void; version: () => string } {
  const hash = createHash('sha256').update(previous)
  return {
    add: (row) => {
      hash.update('\n').update(canonicalJson(row))
    },
    version: () => hash.digest('hex').slice(0, 16),
  }
}
