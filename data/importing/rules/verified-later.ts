/** A field of a record that was verified after the file's date is not overwritten, but reported. */

import { latestDay } from '../../model/date-parts.ts'
import { dayOfInstant } from '../../model/instant.ts'
import { type Codes, finder } from '../finding.ts'

export const verifiedLaterCodes = { verified_later: 'warning', revision_old: 'warning' } as const satisfies Codes
const find = finder(verifiedLaterCodes)

/** A partial date counts as its last day, an instant as its day in Kyrgyzstan. */
const lastDayOf = (date: string) => (date.includes('T') ? dayOfInstant(date) : latestDay(date))

/**
 * `verifiedAt` is the register's instant, `fileDate` what dates the row, a partial date or an instant; a file that nothing dates is
 * older than any verification. The day of the verification itself belongs to the file.
 */
export const isVerifiedLater = (verifiedAt: string, fileDate: string) =>
  verifiedAt !== '' && (fileDate === '' || dayOfInstant(verifiedAt) > lastDayOf(fileDate))

export const verifiedLater = (column: string, value: string, verifiedAt: string, fileDate: string) =>
  find('verified_later', {
    column,
    value,
    params: { verified_on: dayOfInstant(verifiedAt), file_date: fileDate.includes('T') ? dayOfInstant(fileDate) : fileDate },
  })

/** The row was made on another revision than today's, or on one that cannot be read. */
export const revisionOld = (value: string, revision: number) =>
  find('revision_old', { column: 'revision', value, params: { revision: String(revision) } })
