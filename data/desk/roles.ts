/** Who may do what, and where: the one table that every route and every writing of the desk asks. */
import { type DeskRole, deskRoles } from '../vocabulary/desk-role.ts'

export const roles = deskRoles
export type Role = DeskRole

export type SecondFactor = 'on' | 'due' | 'overdue'

/** Which records a person answers for. A unit includes all that lies below it; `country` includes everything. */
export interface Reach {
  country: boolean
  units: readonly string[]
  providers: readonly string[]
}

/** What decides about a person. */
interface Judged {
  role: Role
  reach: Reach
  /** `due` while it may still wait, `overdue` when nothing else is open any more until it is set up. */
  second_factor: SecondFactor
}

/** Where somebody may: in the whole country, within the person's reach, or nowhere. */
type Where = 'country' | 'reach' | 'nowhere'
const [country, reach, nowhere] = ['country', 'reach', 'nowhere'] as const

/** A column a role, in the order of `roles`. */
const table = {
  'record.read': [country, reach, country, reach],
  // internal notes
  'note.read': [country, reach, country, nowhere],
  'history.read': [country, reach, country, reach],
  'record.edit': [country, reach, nowhere, nowhere],
  'record.check': [country, reach, nowhere, nowhere],
  'record.create': [country, reach, nowhere, nowhere],
  'record.merge': [country, reach, nowhere, nowhere],
  // whatever takes effect at once: close, hide, make less public, do not call
  'record.close': [country, reach, nowhere, nowhere],
  // whatever may wait for a second look: make more public, open again, a new phone, a moved pin
  'record.open': [country, reach, nowhere, nowhere],
  // somebody else's, never one's own
  'review.decide': [country, reach, nowhere, nowhere],
  'visits.edit': [country, reach, nowhere, nowhere],
  'bulk.edit': [country, reach, nowhere, nowhere],
  'change.revert': [country, reach, nowhere, nowhere],
  'batch.revert': [country, reach, nowhere, nowhere],
  'history.redact': [country, nowhere, nowhere, nowhere],
  'proposal.send': [country, reach, country, nowhere],
  'figures.read': [country, reach, nowhere, reach],
  'people.manage': [country, nowhere, nowhere, nowhere],
  // one's own password, second factor and sessions
  'self.security': [country, country, country, country],
} as const satisfies Record<string, readonly [Where, Where, Where, Where]>

export type DeskAction = keyof typeof table
export const deskActions = Object.keys(table) as DeskAction[]

/** What is to be read or changed: a record by its id, and the units that it lies in, from its own up to its oblast. */
export interface Target {
  unit_path: readonly string[]
  provider_id: string
}

function reaches({ country: everywhere, units, providers }: Reach, { unit_path, provider_id }: Target): boolean {
  if (everywhere || unit_path.some((unit) => units.includes(unit))) return true
  return provider_id !== '' && providers.includes(provider_id)
}

/**
 * Whether the person may do this to the target; without one, whether there can be any target to which she may: a route asks so before
 * it knows the record, and once more with it. Who is overdue with the second factor may do nothing but set it up.
 */
export function may({ role, reach: own, second_factor }: Judged, action: DeskAction, target?: Target): boolean {
  if (second_factor === 'overdue' && action !== 'self.security') return false
  const where: Where = table[action]?.[roles.indexOf(role)] ?? 'nowhere'
  if (where === 'reach') return target === undefined || reaches(own, target)
  return where === 'country'
}
