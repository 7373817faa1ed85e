/** Coordinates come both or neither, in degrees, the right way round and inside Kyrgyzstan, or they are refused; far off is pointed out. */
import { type Codes, finder } from '../finding.ts'

export const coordinateCodes = {
  coordinates_incomplete: 'error',
  coordinates_unreadable: 'error',
  coordinates_swapped: 'error',
  coordinates_outside: 'error',
  coordinates_far: 'warning',
} as const satisfies Codes
const find = finder(coordinateCodes)

/** `column` is the one that is missing. */
export const coordinatesIncomplete = (column: string, value: string) => find('coordinates_incomplete', { column, value })
export const coordinatesUnreadable = (column: string, value: string) => find('coordinates_unreadable', { column, value })
/** Exchanged, the two would lie in the country: surely meant, but not ours to turn round. */
export const coordinatesSwapped = (value: string) => find('coordinates_swapped', { column: 'longitude', value })
export const coordinatesOutside = (value: string) => find('coordinates_outside', { column: 'longitude', value })
/** A slip in a digit leads people astray; `from` is the id of the place or unit that the position is far from. */
export const coordinatesFar = (value: string, from: string, kilometres: number) =>
  find('coordinates_far', { column: 'longitude', value, params: { from, kilometres: String(Math.round(kilometres)) } })
