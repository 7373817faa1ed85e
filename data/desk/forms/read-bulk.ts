/** Reads the form by which many centers are told of at once: which, and one closure or one notice. */
import type { FormEntries, FormError } from '../desk-page.ts'
import type { BulkRequest } from '../resources/bulk.ts'
import { readForm as readClosures } from './closures.ts'
import { entryOf, valuesOf } from './entries.ts'
import { readForm as readNotices } from './notices.ts'

export type ReadBulk = { request: BulkRequest } | { errors: readonly FormError[] }

/** The names of its lines: the form has one of each, and `what` says which counts. */
export const bulkLines = { closure: 'closure_1', notice: 'notice_1' } as const

export function readBulk(entries: FormEntries): ReadBulk {
  const centers = valuesOf(entries, 'centers')
  const errors: FormError[] = centers.length === 0 ? [{ field: 'centers', code: 'choose_centers' }] : []
  const isNotice = entryOf(entries, 'what') === 'notice'
  const read = isNotice ? readNotices(entries) : readClosures(entries)
  errors.push(...read.errors)
  const [closure] = 'closures' in read.facts ? read.facts.closures : []
  const [notice] = 'notices' in read.facts ? read.facts.notices : []
  if (read.errors.length === 0 && !closure && !notice)
    errors.push(
      isNotice
        ? { field: `${bulkLines.notice}_text_ky`, code: 'required' }
        : { field: `${bulkLines.closure}_end`, code: 'end_missing' },
    )
  if (errors.length > 0) return { errors }
  const reason = entryOf(entries, 'reason')
  return { request: { centers, reason, ...(closure && { closure }), ...(notice && { notice }) } }
}
