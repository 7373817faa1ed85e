/** A field of a record that was verified after the file's date is not overwritten, but reported. */
import { latestDay } from '../../model/date-parts.ts'
import { type Codes, finder } from '../finding.ts'

export const verifiedLaterCodes = { verified_later: 'warning' } as const satisfies Codes
const find = finder(verifiedLaterCodes)

/**
 * `verifiedAt` is the register's instant, `fileDate` what dates the row: a partial date counts as its last day, and a file that
 * nothing dates is older than any verification. The day of the verification itself belongs to the file.
 */
export const isVerifiedLater = (verifiedAt: string, fileDate: string) =>
  verifiedAt !== '' && (fileDate === '' || verifiedAt.slice(0, 10) > latestDay(fileDate.slice(0, 10)))

export const verifiedLater = (column: string, value: string, verifiedAt: string, fileDate: string) =>
  find('verified_later', { column, value, params: { verified_on: verifiedAt.slice(0, 10), file_date: fileDate.slice(0, 10) } })
