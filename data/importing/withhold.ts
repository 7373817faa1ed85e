/** What a report of an import may not tell: whatever is finer than a place's visibility allows. */
import type { Provider } from '../model/provider.ts'
import type { LocationVisibility } from '../vocabulary/location-visibility.ts'
import type { Finding } from './notice.ts'

/** For `town`: whatever can lead to the door. A source may print the address; a district may be one of a city. */
const finerThanTown =
  /^(?:address_|landmark_|longitude|latitude|note|source_urls|hours_text|schedule|place_id|settlement|district|unit_id|serves_units|verified_by)/u
/** For `hidden`, all but this. */
const safeWhenHidden = new Set(['', 'id', 'kind', 'status', 'location_visibility', 'source_date', 'verified_at', 'cost'])

export function isWithheld(column: string, visibility: LocationVisibility): boolean {
  if (visibility === 'public') return false
  return visibility === 'town' ? finerThanTown.test(column) : !safeWhenHidden.has(column)
}

const secrecy: Record<LocationVisibility, number> = { public: 0, town: 1, hidden: 2 }

/** The stricter of what a place was and what it becomes. */
export const strictest = (records: readonly (Provider | null)[]): LocationVisibility =>
  records.reduce<LocationVisibility>(
    (most, record) => (record && secrecy[record.location_visibility] > secrecy[most] ? record.location_visibility : most),
    'public',
  )

/** The finding without the cell's value and facts, where `withheld` says that they may not be told. */
export const withholdFinding = (finding: Finding, visibility: LocationVisibility, withheld = isWithheld): Finding =>
  withheld(finding.column, visibility)
    ? { ...finding, value: '', params: Object.fromEntries(Object.keys(finding.params).map((key) => [key, '…'])) }
    : finding
