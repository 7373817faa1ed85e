/** A visit is refused when its times cannot be right, or when nobody could tell where it is: half a visit sends people astray. */
import { longestVisitDays } from '../../model/visit.ts'
import { type Codes, finder } from '../finding.ts'

export const visitCodes = {
  time_unreadable: 'error',
  visit_reversed: 'error',
  visit_too_long: 'error',
  visit_nowhere: 'error',
} as const satisfies Codes
const find = finder(visitCodes)

export const timeUnreadable = (column: string, value: string) => find('time_unreadable', { column, value })
export const visitReversed = (start: string, end: string) =>
  find('visit_reversed', { column: 'ends_at', value: end, params: { start } })
export const visitTooLong = (start: string, end: string) =>
  find('visit_too_long', { column: 'ends_at', value: end, params: { start, limit: String(longestVisitDays) } })
export const visitNowhere = () => find('visit_nowhere', { column: 'unit_id' })
