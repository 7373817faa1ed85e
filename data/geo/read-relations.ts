/** Finds what is wrong between the rows of units.csv and places.csv: doubled ids, ids that nothing has, circles of parents. */
import type { Place } from '../model/place.ts'
import type { Unit } from '../model/unit.ts'

/** `index` counts the units or places as given, from 0. */
export interface RelationProblem {
  table: 'units' | 'places'
  index: number
  column: string
  value: string
  message: string
}

const doubled = (rows: readonly { id: string }[], table: RelationProblem['table']): RelationProblem[] => {
  const first = new Map<string, number>()
  return rows.flatMap(({ id }, index) => {
    if (first.has(id)) return [{ table, index, column: 'id', value: id, message: 'is the id of an earlier row too' }]
    first.set(id, index)
    return []
  })
}

/** The unit's own id comes up again among its parents. */
const isInCircle = (unit: Unit, byId: ReadonlyMap<string, Unit>): boolean => {
  const seen = new Set<string>()
  for (let next = byId.get(unit.parent_id); next && !seen.has(next.id); next = byId.get(next.parent_id)) {
    if (next.id === unit.id) return true
    seen.add(next.id)
  }
  return false
}

/** `placesAreKnown` false: the pack has no places.csv, so that the seats' ids cannot be looked up. */
export function findRelationProblems(
  units: readonly Unit[],
  places: readonly Place[],
  placesAreKnown: boolean,
): readonly RelationProblem[] {
  const unitsById = new Map(units.map((unit) => [unit.id, unit]))
  const placeIds = new Set(places.map((place) => place.id))
  const problems = [...doubled(units, 'units'), ...doubled(places, 'places')]
  const refuse = (table: RelationProblem['table'], index: number, column: string, value: string, message: string) =>
    problems.push({ table, index, column, value, message })
  units.forEach((unit, index) => {
    if (unit.parent_id !== '' && !unitsById.has(unit.parent_id))
      refuse('units', index, 'parent_id', unit.parent_id, 'is not the id of a unit')
    else if (isInCircle(unit, unitsById))
      refuse('units', index, 'parent_id', unit.parent_id, `leads back to ${unit.id}: a unit cannot contain itself`)
    if (placesAreKnown && unit.seat_place_id !== '' && !placeIds.has(unit.seat_place_id))
      refuse('units', index, 'centre_place_id', unit.seat_place_id, 'is not the id of a place')
  })
  places.forEach((place, index) => {
    if (!unitsById.has(place.unit_id)) refuse('places', index, 'unit_id', place.unit_id, 'is not the id of a unit')
    if (place.former_unit_id !== '' && !unitsById.has(place.former_unit_id))
      refuse('places', index, 'former_unit_id', place.former_unit_id, 'is not the id of a unit')
  })
  return problems
}
