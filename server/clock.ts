/** When the country's day changes: notices and weekdays change with it. */
import { bishkekOffset } from '@legalmap/data/text/dates.ts'

const day = 24 * 60 * 60 * 1000

/** The next midnight in Bishkek after an instant, both in epoch milliseconds. */
export const nextMidnightInBishkek = (now: number): number => (Math.floor((now + bishkekOffset) / day) + 1) * day - bishkekOffset
