/** Changes that take a provider out of the lists are pointed out, and opening hours to compute with must have been verified. */
import { type Codes, finder } from '../notice.ts'

export const providerStateCodes = { status_leaves_lists: 'warning', schedule_unverified: 'error' } as const satisfies Codes
const find = finder(providerStateCodes)

export const statusLeavesLists = (value: string, before: string) =>
  find('status_leaves_lists', { column: 'status', value, params: { before } })
export const scheduleUnverified = (value: string) => find('schedule_unverified', { column: 'schedule', value })
