/** Units as the desk's lists show them. */
import type { ListedUnit } from '@legalmap/data/desk/resources/account.ts'
import type { Gazetteer } from '@legalmap/data/geo/gazetteer.ts'

export const allUnits = ({ units }: Gazetteer): ListedUnit[] =>
  units.map(({ id, name, parent_id, level }) => ({ id, name, parent_id, level }))

/** Those of the ids that the geodata knows. */
export function unitsOf(gazetteer: Gazetteer, ids: readonly string[]): ListedUnit[] {
  const wanted = new Set(ids)
  return allUnits(gazetteer).filter(({ id }) => wanted.has(id))
}
