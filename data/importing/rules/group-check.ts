/** A check of single groups needs its day: an import never counts as one by itself. */
import { type Codes, finder } from '../finding.ts'

export const groupCheckCodes = { group_check_undated: 'error' } as const satisfies Codes
const find = finder(groupCheckCodes)

export const groupCheckUndated = (value: string) => find('group_check_undated', { column: 'verified_groups', value })
