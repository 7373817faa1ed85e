/** Reads the form by which many centers are told of at once: which, and one closure or one notice. */
import type { FormEntries, FormError } from '../desk-page.ts'
import type { BulkRequest } from '../resources/bulk.ts'
import { readForm as readClosures } from './closures.ts'
import { entryOf, valuesOf } from './entries.ts'
import { readForm as readNotices } from './notices.ts'

export type ReadBulk = { request: BulkRequest } | { errors: readonly FormError[] }

/** The names of its lines: the form has one of each, and `what` says which counts. */
export const bulkLines = { closure: 'closure_1', notice: 'notice_1' } as const

/** What the button says that leads back to the first page of centers. */
export const firstPage = 'first'

/** The page of centers that the form stands at: `turn` is the button that was pressed, `page` where it stood before. */
export function bulkCursor(entries: FormEntries): string | undefined {
  const cursor = entryOf(entries, 'turn') || entryOf(entries, 'page')
  return cursor === '' || cursor === firstPage ? undefined : cursor
}

export function readBulk(entries: FormEntries): ReadBulk {
  const centers = [...new Set(valuesOf(entries, 'centers'))]
  const unit = entryOf(entries, 'unit')
  const errors: FormError[] = []
  if (unit === '' && centers.length === 0) errors.push({ field: 'centers', code: 'choose_centers' })
  if (unit !== '' && centers.length > 0) errors.push({ field: 'unit', code: 'unit_or_centers' })
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
  return { request: { ...(unit ? { unit } : { centers }), reason, ...(closure && { closure }), ...(notice && { notice }) } }
}
