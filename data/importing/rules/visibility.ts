/** Who may be led to a place: nothing becomes more public by a file alone, and crisis centers start out careful. */
import type { LocationVisibility } from '../../vocabulary/location-visibility.ts'
import { type Codes, finder } from '../finding.ts'

export const visibilityCodes = {
  publish_needs_permission: 'error',
  published: 'warning',
  visibility_narrowed: 'warning',
  visibility_assumed: 'warning',
  finer_than_visibility: 'warning',
} as const satisfies Codes
const find = finder(visibilityCodes)

const step = (before: LocationVisibility, after: LocationVisibility) => ({
  column: 'location_visibility',
  value: after,
  params: { before },
})
export const publishNeedsPermission = (before: LocationVisibility, after: LocationVisibility) =>
  find('publish_needs_permission', step(before, after))
export const published = (before: LocationVisibility, after: LocationVisibility) => find('published', step(before, after))
export const visibilityNarrowed = (before: LocationVisibility, after: LocationVisibility) =>
  find('visibility_narrowed', step(before, after))
/** A new crisis center whose row does not say it: its town at most. */
export const visibilityAssumed = (assumed: LocationVisibility) =>
  find('visibility_assumed', { column: 'location_visibility', value: assumed })
/** An address or coordinates for a place that is not public: kept for coordinators, published nowhere. */
export const finerThanVisibility = (column: string) => find('finer_than_visibility', { column })
