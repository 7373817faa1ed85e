/** Changes that take a provider out of the lists are pointed out, and opening hours to compute with must have been verified. */
import { type Codes, finder } from '../finding.ts'

export const providerStateCodes = {
  status_leaves_lists: 'warning',
  schedule_unverified: 'error',
  schedule_unreadable: 'warning',
} as const satisfies Codes
const find = finder(providerStateCodes)

export const statusLeavesLists = (value: string, before: string) =>
  find('status_leaves_lists', { column: 'status', value, params: { before } })
export const scheduleUnverified = (value: string) => find('schedule_unverified', { column: 'schedule', value })
/** Kept as it is and shown as text: it says something to people, though nothing to a clock. `at` counts letters from 1. */
export const scheduleUnreadable = (value: string, at: number) =>
  find('schedule_unreadable', { column: 'schedule', value, params: { at: String(at) } })
