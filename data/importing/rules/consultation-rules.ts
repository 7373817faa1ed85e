/** A consultation count is refused when its period, its whole, its provider or its units cannot be right. */
import { type Codes, finder } from '../finding.ts'

export const consultationCodes = {
  period_reversed: 'error',
  part_of_unknown: 'error',
  part_of_circular: 'error',
  provider_unknown: 'error',
  count_unit_unknown: 'error',
  count_unit_ambiguous: 'error',
  word_unfamiliar: 'warning',
  count_returned: 'warning',
  count_publish_needs_permission: 'error',
} as const satisfies Codes
const find = finder(consultationCodes)

export const periodReversed = (start: string, end: string) =>
  find('period_reversed', { column: 'period_end', value: end, params: { start } })
export const partOfUnknown = (value: string) => find('part_of_unknown', { column: 'part_of', value })
export const partOfCircular = (value: string) => find('part_of_circular', { column: 'part_of', value })
export const providerUnknown = (value: string) => find('provider_unknown', { column: 'provider_id', value })
export const countUnitUnknown = (value: string) => find('count_unit_unknown', { column: 'unit_ids', value })
export const countUnitAmbiguous = (value: string, candidates: string) =>
  find('count_unit_ambiguous', { column: 'unit_ids', value, params: { candidates } })
export const wordUnfamiliar = (column: string, value: string, known: readonly string[]) =>
  find('word_unfamiliar', { column, value, params: { known: known.join(', ') } })
/** A number that no public source names: kept, and published nowhere. */
export const countReturned = () => find('count_returned', { column: 'origin' })
export const countPublishNeedsPermission = () => find('count_publish_needs_permission', { column: 'origin' })
