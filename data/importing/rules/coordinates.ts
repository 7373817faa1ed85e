/** Coordinates come both or neither, in degrees, the right way round and inside Kyrgyzstan; or they are refused. */
import { type Codes, finder } from '../notice.ts'

export const coordinateCodes = {
  coordinates_incomplete: 'error',
  coordinates_unreadable: 'error',
  coordinates_swapped: 'error',
  coordinates_outside: 'error',
} as const satisfies Codes
const find = finder(coordinateCodes)

/** `column` is the one that is missing. */
export const coordinatesIncomplete = (column: string, value: string) => find('coordinates_incomplete', { column, value })
export const coordinatesUnreadable = (column: string, value: string) => find('coordinates_unreadable', { column, value })
/** Exchanged, the two would lie in the country: surely meant, but not ours to turn round. */
export const coordinatesSwapped = (value: string) => find('coordinates_swapped', { column: 'longitude', value })
export const coordinatesOutside = (value: string) => find('coordinates_outside', { column: 'longitude', value })
