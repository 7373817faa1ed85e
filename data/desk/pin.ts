/** Where a pin may be kept: a record that is told by its town alone, or not at all, keeps none that is more exact than what is told. */
import { isEqual } from '../model/equal.ts'
import type { Provider } from '../model/provider.ts'

type Placed = Pick<Provider, 'location' | 'location_visibility'>

export type PinProblem = 'position_of_town' | 'position_of_hidden'

/**
 * Why a new pin is refused, or null. What nobody is told is not written down either: a database, a file or a screen that somebody
 * looks over cannot give away what it does not hold. A pin from before may stay until it is taken away.
 */
export function pinProblem(after: Placed, before: Placed | null): PinProblem | null {
  if (after.location === null || isEqual(after.location, before?.location)) return null
  if (after.location_visibility === 'town') return 'position_of_town'
  return after.location_visibility === 'hidden' ? 'position_of_hidden' : null
}
