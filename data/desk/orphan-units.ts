/** Units that nobody looks after: of a unit in which nobody looks after anything only itself is named. */
import type { Reach, Role } from './roles.ts'

interface Located {
  id: string
  parent_id: string
}

/** Who counts: administrators help out everywhere and so answer for nothing; readers and operators of the hotline change nothing. */
export interface Looking {
  role: Role
  reach: Reach
  status: 'invited' | 'open' | 'closed'
}

export function orphanUnits<Unit extends Located>(units: readonly Unit[], people: readonly Looking[]): Unit[] {
  const looking = people.filter(({ role, status }) => role === 'coordinator' && status === 'open').map(({ reach }) => reach)
  if (looking.some(({ country }) => country)) return []
  const covered = new Set(looking.flatMap(({ units: ids }) => ids))
  const ids = new Set(units.map(({ id }) => id))
  const inside = (parent_id: string) => units.filter((unit) => unit.parent_id === parent_id)

  /** Whether somebody looks after anything in a unit. */
  const touched = (unit: Unit): boolean => covered.has(unit.id) || inside(unit.id).some(touched)
  const orphansIn = (unit: Unit): Unit[] => {
    if (covered.has(unit.id)) return []
    return touched(unit) ? inside(unit.id).flatMap(orphansIn) : [unit]
  }
  return units.filter(({ parent_id }) => !ids.has(parent_id)).flatMap(orphansIn)
}
