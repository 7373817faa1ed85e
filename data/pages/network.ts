/** How many centers are known here and how many were reported last. */
import { latestDay } from '../model/date-parts.ts'
import type { Register } from '../published/register.ts'

/** Centers; `year` is that of the report. */
export type NetworkCounts = { known: number; reported: number; year: string }

/** Null while no report is known. */
export function networkOf({ network_sizes, index }: Register): NetworkCounts | null {
  const sizes = [...network_sizes].sort((a, b) => (latestDay(a.as_of) < latestDay(b.as_of) ? 1 : -1))
  const last = sizes[0]
  if (!last) return null
  const known = index.providers.filter((provider) => provider.kind === 'free_legal_aid_center').length
  return { known, reported: last.centers, year: last.as_of.slice(0, 4) }
}
