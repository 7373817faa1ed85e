/** The position of a record as a form: one field that takes coordinates or a link to a map; the pin on the map fills the same field. */
import { type PositionProblem, type PositionRemark, readPosition } from '../../geo/read-position.ts'
import type { Provider } from '../../model/provider.ts'
import type { FormEntries, FormError } from '../desk-page.ts'
import { type PinProblem, pinProblem } from '../pin.ts'
import { entryOf } from './entries.ts'

type Location = Provider['location']
type Placed = Pick<Provider, 'location' | 'location_visibility'>

export type PositionErrorCode = `position_${Exclude<PositionProblem, 'empty'>}` | PinProblem

/** Latitude first, as people write and other maps read it. */
export const showPosition = (location: Location): string => (location ? `${location.latitude}, ${location.longitude}` : '')

export const formOf = ({ location }: Pick<Provider, 'location'>): FormEntries => [['position', showPosition(location)]]

interface ReadPosition {
  facts: { location: Location }
  errors: FormError[]
  /** What is to be looked at once more: axes that were turned, a rough position. */
  remarks: readonly PositionRemark[]
}

/** An empty field takes the pin away. */
export function readForm(entries: FormEntries, provider: Placed): ReadPosition {
  const typed = entryOf(entries, 'position')
  const { location } = provider
  // what nobody touched is not read again: a record may hold more digits than are shown
  if (typed === showPosition(location)) return { facts: { location }, errors: [], remarks: [] }
  const read = readPosition(typed)
  const refused = (code: PositionErrorCode): ReadPosition => ({
    facts: { location },
    errors: [{ field: 'position', code }],
    remarks: [],
  })
  if ('problem' in read) {
    if (read.problem === 'empty') return { facts: { location: null }, errors: [], remarks: [] }
    return refused(`position_${read.problem}`)
  }
  const { longitude, latitude, remarks } = read
  const pin = { longitude, latitude }
  const problem = pinProblem({ ...provider, location: pin }, provider)
  return problem ? refused(problem) : { facts: { location: pin }, errors: [], remarks }
}
